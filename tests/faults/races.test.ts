import { afterEach, describe, expect, it } from 'vitest';
import { readCase } from '#adapters/read-case.ts';
import { openSlots } from '#domain/slots.ts';
import { record, service } from '#functions/record.ts';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { cloneCase, newReferences } from '#tests/support/clone-case.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, answersTo } from '#tests/support/player.ts';
import { letRelaySleep } from '#tests/support/relay-sleep.ts';
import { type Answer, call } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';

const system = localSystem({
  database: 'own',
  waits: { sweepSeconds: 3600 },
  entries: { relay: new URL('../support/sleeping-relay.ts', import.meta.url).pathname },
});
/** So many writes, on two cores beside other tests. */
const volume = 120_000;
afterEach(() => letRelaySleep(false));
type Json = Record<string, unknown>;

const statuses = (answers: Answer[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, some]) => [status, some.length]),
  );

/** Twenty at a time. */
async function inTurns<Result>(copies: string[], act: (copy: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < copies.length; from += 20)
    results.push(...(await Promise.all(copies.slice(from, from + 20).map(act))));
  return results;
}

describe('two people who decide at the same instant', () => {
  it(
    'row 3: 200 pairs of opposite decisions are 200 decisions and 200 conflicts, one event each',
    async () => {
      const { held, task } = await advanceTo(system(), 'decision', { application: anApplication() });
      const copies = newReferences(200);
      letRelaySleep(true);
      await cloneCase(system(), held.reference, copies);

      const pairs: Answer[][] = await inTurns(copies, async (copy) => {
        const path = `/tasks/${task.taskId.replace(held.reference, copy)}`;
        const { digest } = (await call(system(), path, { token: task.session })).body;
        const post = (outcome: Json) =>
          call(system(), path, { token: task.session, body: { digest, ...outcome } });
        const approve = {
          outcome: 'approve',
          awardPence: 895_000,
          reasons: ['Necessary'],
          conditions: [],
        };
        const refuse = {
          outcome: 'refuse',
          grounds: [{ code: 'not_reasonable_and_practicable', facts: 'The floor cannot bear it' }],
        };
        return Promise.all([post(approve), post(refuse)]);
      });
      const items = await everyItem(system());
      const decided = items.filter(
        ({ pk, type, kind }) =>
          copies.includes(String(pk).slice('CASE#'.length)) && type === 'task_done' && kind === 'decision',
      );

      expect(statuses(pairs.flat())).toEqual({ 200: 200, 409: 200 });
      for (const pair of pairs) expect(statuses(pair)).toEqual({ 200: 1, 409: 1 });
      expect(decided).toHaveLength(200);
      expect(new Set(decided.map(({ pk }) => pk)).size).toBe(200);
    },
    volume,
  );
});

describe('a request for information that lapses while the applicant answers', () => {
  it(
    'row 18: ends in exactly one of the two, 200 times, and history and table agree',
    async () => {
      const script = caseScript('10-incomplete-tenant');
      const { held, task } = await advanceTo(system(), 'information', { script });
      const copies = newReferences(200);
      letRelaySleep(true);
      await cloneCase(system(), held.reference, copies);
      const table = casesTableOf(system());
      const lapse = async (copy: string): Promise<'lapsed' | 'overtaken'> => {
        const file = await readCase(table, copy);
        if (file === undefined) throw new Error(`${copy} is not there`);
        // The sweep lapses what is still open when it looks; the write decides whether it was still so.
        if (openSlots(file.record).length === 0) return 'overtaken';
        return record(table, file, { type: 'lapsed' }, service, new Date().toISOString()).then(
          () => 'lapsed',
          () => 'overtaken',
        );
      };

      const trials = await inTurns(copies, async (copy) => {
        const path = `/tasks/${task.taskId.replace(held.reference, copy)}`;
        const { digest } = (await call(system(), path, { token: task.session })).body;
        return Promise.all([
          lapse(copy),
          call(system(), path, {
            token: task.session,
            body: { digest, ...answersTo(task, script.answers) },
          }),
        ]);
      });
      const items = await everyItem(system());

      for (const [index, [end, answered]] of trials.entries()) {
        const own = items.filter(({ pk }) => pk === `CASE#${copies[index]}`);
        const ends = own
          .filter(({ type }) => type === 'task_done' || type === 'lapsed')
          .map(({ type }) => type);
        expect(answered.status).toBe(end === 'lapsed' ? 410 : 200);
        expect(ends).toEqual([end === 'lapsed' ? 'lapsed' : 'task_done']);
      }
    },
    volume,
  );
});

describe('one decision posted a hundred times at once', () => {
  it('row 4: is one event, and every answer is the same receipt', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const outcome = { outcome: 'needs_information', questions: ['Which floor is the bathroom on?'] };

    const answers = await Promise.all(Array.from({ length: 100 }, () => answer(system(), task, outcome)));
    const done = (await everyItem(system())).filter(
      ({ pk, type }) => pk === `CASE#${held.reference}` && type === 'task_done',
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(done).toHaveLength(1);
  });
});
