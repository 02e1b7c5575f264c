import { readdirSync, readFileSync } from 'node:fs';

type Outcome = Record<string, unknown>;
type Kind = 'information' | 'needs_assessment' | 'ot_sign_off' | 'scheme_of_works' | 'decision';

/** A case as people play it: what is applied for, what each person makes of it, and how it ends. */
export type CaseScript = {
  name: string;
  title: string;
  application: Record<string, unknown>;
  /** Outcomes by kind of task, in order; the last one serves for every later task of the kind. */
  acts: Partial<Record<Kind, Outcome[]>>;
  /** Answers to requests for information, by code. */
  answers?: Record<string, unknown>;
  /** The applicant withdraws when a task of this kind has been opened. */
  withdrawsAt?: Kind;
  expect: { status: string; awardPence?: number; contributionPence?: number };
};

const folder = new URL('../cases/', import.meta.url);

/** A case by the name of its file in `tests/cases/`. */
export function caseScript(name: string): CaseScript {
  return {
    ...(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Omit<CaseScript, 'name'>),
    name,
  };
}

/** Every case of `tests/cases/`. */
export const everyCase = (): CaseScript[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => caseScript(file.replace(/\.json$/, '')));
