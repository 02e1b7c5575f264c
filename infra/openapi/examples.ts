import { readdirSync, readFileSync } from 'node:fs';
import recorded from './examples.json' with { type: 'json' };

type Outcome = { outcome: string };
type Case = { title: string; application: unknown; acts: Record<string, Outcome[]>; answers?: object };
type Named = Record<string, { summary: string; value: unknown }>;

const folder = new URL('../../tests/cases/', import.meta.url);

/** The cases that the tests play, by name. */
const cases: [string, Case][] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => [
    file.replace(/^\d+-|\.json$/g, ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case,
  ]);

/** A request for a grant or charitable funding, once for each case. */
export const applicationExamples = (): Named =>
  Object.fromEntries(
    cases.map(([name, { title, application }]) => [name, { summary: title, value: application }]),
  );

/** Each outcome of each kind of task once, as somebody in the cases answers it, with the digest of the task as shown. */
export function outcomeExamples(): Named {
  const { digest } = recorded.readTask.needs_assessment;
  const examples: Named = {};
  const add = (kind: string, act: object & Outcome, title: string) => {
    examples[`${kind}_${act.outcome}`] ??= { summary: `${kind}: ${title}`, value: { ...act, digest } };
  };
  for (const [, { acts, answers, title }] of cases) {
    for (const [kind, all] of Object.entries(acts)) for (const act of all) add(kind, act, title);
    if (answers !== undefined) {
      const values = Object.entries(answers).map(([code, value]) => ({ code, value }));
      add('information', { outcome: 'answered', answers: values } as Outcome, title);
    }
  }
  return examples;
}

/** What the service really answered, by operation (npm run examples). */
export const answerExamples = (operationId: string): Named =>
  Object.fromEntries(
    Object.entries((recorded as unknown as Record<string, object>)[operationId] ?? {}).map(
      ([name, value]) => [name, { summary: name.replaceAll('_', ' '), value }],
    ),
  );

/** The problem document that the service really answered with a code. */
export const problemExample = (code: number): unknown =>
  (recorded.problems as Record<string, unknown>)[String(code)];
