import { afterAll, describe, expect, it } from 'vitest';
import { gather } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { answered } from '#tests/model/reference-model.ts';
import { agrees, opensTask, scripts, submits, worldOf } from '#tests/model/world.ts';
import { sized } from '#tests/support/full-size.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer } from '#tests/support/player.ts';
import { postBox } from '#tests/support/post-box.ts';
import { until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const box = postBox();
afterAll(box.stop);
const day = 86_400;
const system = localSystem({
  waits: { backstopSeconds: 1, sweepSeconds: 3600, reminderSeconds: 30 * day, escalationSeconds: 60 * day },
  endpoints: { mail: box.through },
});

describe('a wait that runs out again and again while answers come in', () => {
  const trials = sized({ promised: 200, usual: 8 });

  it('row 18: loses none of them, takes none twice, and history and table agree', async () => {
    const world = worldOf(system(), box);
    const cases = await Promise.all(Array.from({ length: trials }, () => submits(world, 'owner')));

    await Promise.all(
      cases.map(async (one, number) => {
        const [task] = one.open;
        if (task === undefined) throw new Error('Nothing is open');
        const opened = await opensTask(world, task);
        // Spread over the second in which each wait runs out.
        await new Promise((resolve) => setTimeout(resolve, (number * 1000) / trials));
        const outcome = scripts.owner.acts.needs_assessment?.[0] ?? {};
        const from = box.about(one.reference).length;
        expect((await answer(system(), opened, outcome)).status).toBe(200);
        answered(one, task, 'assessed');
        await agrees(world, one, from);
      }),
    );
    // Until then each wait that runs out changes its case, also while the evidence is looked at.
    const isOnItsWayUp = ({ sk, nextActionAt, passedUpTo }: Record<string, unknown>) =>
      String(sk).startsWith('TASK#') && nextActionAt !== undefined && passedUpTo !== 'service_address';
    await until(
      async () => ((await everyItem(system())).some(isOnItsWayUp) ? undefined : true),
      'every open task to be passed up as far as it goes',
    );
    await settledDigest(system());

    const executions = system().engine.listExecutions();
    expect(executions.map(({ name }) => name).toSorted()).toEqual(
      cases.map(({ reference }) => `case-${reference}-r1`).toSorted(),
    );
    // Each backstop passes the task up the line, which mails: mails are as many as services that repeat may send.
    const evidence = await gather(system(), { withFaults: true }, async () => [...box.all()]);
    expect(verdictOn(evidence).violations.map(inWords)).toEqual([]);
  }, 300_000);
});
