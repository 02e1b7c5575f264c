import { afterAll, describe, expect, it } from 'vitest';
import { gather } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { answered } from '#tests/model/reference-model.ts';
import { agrees, opensTask, scripts, submits, worldOf } from '#tests/model/world.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer } from '#tests/support/player.ts';
import { postBox } from '#tests/support/post-box.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const box = postBox();
afterAll(box.stop);
const day = 86_400;
const system = localSystem({
  waits: { backstopSeconds: 1, sweepSeconds: 3600, reminderSeconds: 30 * day, escalationSeconds: 60 * day },
  endpoints: { mail: box.through },
});

describe('a wait that runs out again and again while answers come in', () => {
  it('row 18: loses none of them, takes none twice, and history and table agree', async () => {
    const world = worldOf(system(), box);
    const cases = await Promise.all(Array.from({ length: 8 }, () => submits(world, 'owner')));

    await Promise.all(
      cases.map(async (one, number) => {
        const [task] = one.open;
        if (task === undefined) throw new Error('Nothing is open');
        const opened = await opensTask(world, task);
        // Spread over the second in which each wait runs out.
        await new Promise((resolve) => setTimeout(resolve, number * 125));
        const outcome = scripts.owner.acts.needs_assessment?.[0] ?? {};
        const from = box.about(one.reference).length;
        expect((await answer(system(), opened, outcome)).status).toBe(200);
        answered(one, task, 'assessed');
        await agrees(world, one, from);
      }),
    );
    await settledDigest(system());

    const executions = system().engine.listExecutions();
    expect(executions.map(({ name }) => name).toSorted()).toEqual(
      cases.map(({ reference }) => `case-${reference}-r1`).toSorted(),
    );
    // Each backstop passes the task up the line, which mails: mails are as many as services that repeat may send.
    const evidence = await gather(system(), { withFaults: true }, async () => [...box.all()]);
    expect(verdictOn(evidence).violations.map(inWords)).toEqual([]);
  }, 60_000);
});
