import { describe, expect, it } from 'vitest';
import { gather } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { answered } from '#tests/model/reference-model.ts';
import { agrees, opensTask, scripts, submits, type World, worldOf } from '#tests/model/world.ts';
import { sized } from '#tests/support/full-size.ts';
import { startTestSystem } from '#tests/support/local-system.ts';
import { answer } from '#tests/support/player.ts';
import { postBox } from '#tests/support/post-box.ts';
import { until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const day = 86_400;
const trials = 8;
const rounds = Array.from({ length: sized({ promised: 25, usual: 1 }) }, (_, turn) => turn + 1);

/** Eight answers, spread over the second in which each of their waits runs out. */
async function answerMeanwhile(world: World): Promise<string[]> {
  const { box, system } = world;
  const cases = await Promise.all(Array.from({ length: trials }, () => submits(world, 'owner')));
  await Promise.all(
    cases.map(async (one, number) => {
      const [task] = one.open;
      if (task === undefined) throw new Error('Nothing is open');
      const opened = await opensTask(world, task);
      await new Promise((resolve) => setTimeout(resolve, (number * 1000) / trials));
      const outcome = scripts.owner.acts.needs_assessment?.[0] ?? {};
      const from = box.about(one.reference).length;
      expect((await answer(system, opened, outcome)).status).toBe(200);
      answered(one, task, 'assessed');
      await agrees(world, one, from);
    }),
  );
  return cases.map(({ reference }) => reference);
}

const isOnItsWayUp = ({ sk, nextActionAt, passedUpTo }: Record<string, unknown>) =>
  String(sk).startsWith('TASK#') && nextActionAt !== undefined && passedUpTo !== 'service_address';

describe('a wait that runs out again and again while answers come in', () => {
  // What waits for ever takes the next round's time: each has a system of its own.
  it.each(rounds)(
    'row 18: loses none of eight, takes none twice, and history and table agree (round %i)',
    async () => {
      const box = postBox();
      const system = await startTestSystem({
        waits: {
          backstopSeconds: 1,
          sweepSeconds: 3600,
          reminderSeconds: 30 * day,
          escalationSeconds: 60 * day,
        },
        endpoints: { mail: box.through },
      });
      try {
        const references = await answerMeanwhile(worldOf(system, box));
        // Until then each wait that runs out changes its case, also while the evidence is looked at.
        await until(
          async () => ((await everyItem(system)).some(isOnItsWayUp) ? undefined : true),
          'every open task to be passed up as far as it goes',
        );
        await settledDigest(system);

        const executions = system.engine.listExecutions();
        expect(executions.map(({ name }) => name).toSorted()).toEqual(
          references.map((reference) => `case-${reference}-r1`).toSorted(),
        );
        // Each backstop passes the task up the line, which mails: mails are as many as services that repeat may send.
        const evidence = await gather(system, { withFaults: true }, async () => [...box.all()]);
        expect(verdictOn(evidence).violations.map(inWords)).toEqual([]);
      } finally {
        await system.stop();
        box.stop();
      }
    },
    60_000,
  );
});
