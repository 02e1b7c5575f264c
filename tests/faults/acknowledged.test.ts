import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, it, vi } from 'vitest';
import { type ApplicationBody, anApplication } from '#tests/support/an-application.ts';
import { startTestSystem, type TestSystem } from '#tests/support/local-system.ts';
import { type Held, view } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { type Answer, call } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

/** A system over a table that another one finds again, in the database that outlives both. */
const systemOver = (tableSuffix: string) =>
  startTestSystem({
    dynamodbUrl: inject('dynamodbEndpoint'),
    tableSuffix,
    waits: { sweepSeconds: 3600 },
  });

/** Submits, and does as it is told when the machine has too much to do: the same again, a little later. */
async function submit(system: TestSystem, body: unknown, key: string): Promise<Answer> {
  for (;;) {
    const answer = await call(system, '/applications', { body, headers: { 'idempotency-key': key } });
    if (answer.status !== 503) return answer;
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await wait(200);
  }
}

const casesOf = async (system: TestSystem, { applicant }: ApplicationBody) =>
  (await everyItem(system)).filter(
    ({ type, application }) =>
      type === 'application_received' && (application as ApplicationBody).applicant.email === applicant.email,
  );

describe('a submission that was acknowledged', () => {
  it('row 10, row 29, row 30, row 31: can be read at once, is one however often it is repeated, and is remembered after a restart and after eleven minutes', async () => {
    const table = `-${randomUUID()}`;
    const first = await systemOver(table);
    const [application, key] = [anApplication(), randomUUID()];
    let reference = '';
    try {
      const visible = await Promise.all(
        Array.from({ length: 30 }, async () => {
          const { body } = await call(first, '/applications', { body: anApplication() });
          return [body.reference, (await view(first, body as Held)).reference];
        }),
      );
      for (const [acknowledged, read] of visible) expect(read).toBe(acknowledged);

      const atOnce = await Promise.all(Array.from({ length: 50 }, () => submit(first, application, key)));
      const afterwards = await submit(first, application, key);
      const answers = [...atOnce, afterwards];
      reference = String(afterwards.body.reference);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ body }) => body.reference))).toEqual(new Set([reference]));
      expect(await casesOf(first, application)).toHaveLength(1);

      const before = await settledDigest(first);
      expectProblem(await submit(first, anApplication(), key), 422);
      expect(await settledDigest(first)).toBe(before);
    } finally {
      await first.stop();
    }

    const second = await systemOver(table);
    try {
      expect((await submit(second, application, key)).body.reference).toBe(reference);
      // DynamoDB itself remembers a request for ten minutes.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000, shouldAdvanceTime: false });
      expect((await submit(second, application, key)).body.reference).toBe(reference);
      expect(await casesOf(second, application)).toHaveLength(1);
    } finally {
      vi.useRealTimers();
      await second.stop();
    }
  }, 60_000);
});
