import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { gather } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem, startTestSystem, type TestSystem } from '#tests/support/local-system.ts';
import { answer, nextTask, play, view } from '#tests/support/player.ts';
import { call, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const system = localSystem({ waits: { sweepSeconds: 3600 } });
const script = caseScript('01-adult-owner-dystonia');

/** Writes a table into another, as a restore from a backup does. */
async function restore(from: TestSystem, to: TestSystem): Promise<void> {
  const { client, tableName } = casesTableOf(to);
  const requests = (await everyItem(from)).map((Item) => ({ PutRequest: { Item } }));
  for (let at = 0; at < requests.length; at += 25) {
    await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests.slice(at, at + 25) } }));
  }
  client.destroy();
}

describe('a table that was restored under another name', () => {
  it('row 40: has every case where it was, and they run on once the open ones are started again', async () => {
    const [open, ended] = await Promise.all([
      advanceTo(system(), 'ot_sign_off', { application: anApplication() }),
      play(system(), { ...script, application: anApplication() }),
    ]);
    await settledDigest(system());
    const shown = await view(system(), ended.held);

    const restored = await startTestSystem({ waits: { sweepSeconds: 3600 } });
    try {
      await restore(system(), restored);
      const replayed = await restored.invoke('reconcile', { replay: 'every_open_case' });
      expect(replayed).toEqual({ repaired: 1, since: expect.any(String), isDone: true });

      expect(await view(restored, ended.held)).toEqual({ ...shown, clocks: expect.anything() });
      expect((await call(restored, `/t/${open.task.secret}`)).status).toBe(200);
      expect((await answer(restored, open.task, firstAct(script, open.task))).status).toBe(200);
      await nextTask(restored, open.held.reference, open.seen, 'scheme_of_works');
      await until(
        async () => (restored.engine.listExecutions('RUNNING').length === 1 ? true : undefined),
        'the one open case to run',
      );
      await settledDigest(restored);
      const evidence = await gather(restored, { mailsSince: '9999' });
      expect(verdictOn(evidence).violations.map(inWords)).toEqual([]);
    } finally {
      await restored.stop();
    }
  }, 60_000);
});
