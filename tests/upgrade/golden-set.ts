import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { StateMachineDefinition } from '#infra/local/system.ts';
import type { CaseScript } from '../support/case-script.ts';
import type { Held } from '../support/player.ts';

/** A task that was open when the set was recorded, with the link and the session that its person held. */
export type OpenTask = { taskId: string; kind: string; secret: string; session: string; email: string };

/** A case as it stood at one place of the journey, and by what its people held on to it. */
export type GoldenCase = {
  name: string;
  script: string;
  status: string;
  held: Held;
  /** How many tasks of each kind had been answered. */
  turns: Record<string, number>;
  open: OpenTask[];
};

/** What the state machine asked of a function for a case that was started again, and what came back. */
export type GoldenStep = {
  caseName: string;
  functionName: string;
  input: StepInput;
  output: { verdict: string };
};
export type StepInput = { caseId: string; round: number; [other: string]: unknown };

/** Everything of a release that later code meets after a deployment: its cases, its machine, its configuration. */
export type GoldenSet = {
  release: string;
  recordedAt: string;
  cases: GoldenCase[];
  /** What people say, as programs of that release sent it. */
  scripts: Record<string, CaseScript>;
  items: Record<string, unknown>[];
  steps: GoldenStep[];
  definition: StateMachineDefinition;
  config: unknown;
};

const folder = new URL('golden/', import.meta.url);
const parts = ['cases', 'scripts', 'items', 'steps', 'definition', 'config'] as const;

/** The releases of which a set is kept, oldest first. */
export const releases = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    : [];

export function readGoldenSet(release: string): GoldenSet {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${release}/${name}.json`, folder), 'utf8'));
  const about = read('about') as Pick<GoldenSet, 'release' | 'recordedAt'>;
  const content: unknown = Object.fromEntries(parts.map((name) => [name, read(name)]));
  return { ...(content as Omit<GoldenSet, 'release' | 'recordedAt'>), ...about };
}

/** Writes a set as one file for each part, an item or a step on a line. */
export function writeGoldenSet(set: GoldenSet): void {
  const { release, recordedAt } = set;
  mkdirSync(new URL(`${release}/`, folder), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(new URL(`${release}/${name}.json`, folder), `${inLines(value)}\n`);
  write('about', { release, recordedAt });
  for (const name of parts) write(name, set[name]);
}

const inLines = (value: unknown): string =>
  Array.isArray(value)
    ? `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
    : JSON.stringify(value, null, 1);

/** The items as if they had been recorded now: a case of last year would have lapsed, and its links with it. */
export function itemsAsOfNow({ items, recordedAt }: GoldenSet): Record<string, unknown>[] {
  const shift = Date.now() - Date.parse(recordedAt);
  const moved = JSON.stringify(items).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (instant) =>
    new Date(Date.parse(instant) + shift).toISOString(),
  );
  return (JSON.parse(moved) as Record<string, unknown>[]).map((item) =>
    typeof item.ttl === 'number' ? { ...item, ttl: item.ttl + Math.floor(shift / 1000) } : item,
  );
}
