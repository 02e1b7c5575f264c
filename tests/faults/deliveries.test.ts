import { describe, expect, it } from 'vitest';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { faultySystem } from '#tests/support/faulty-system.ts';
import { answer, apply, nextTask } from '#tests/support/player.ts';
import { mailsAbout } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const { system, faults } = faultySystem('mail', { waits: { sweepSeconds: 3600 } });
const script = caseScript('01-adult-owner-dystonia');

/** What the stream brings of an item of a case. */
const delivery = (reference: string, sk: string) => ({
  Records: [
    {
      eventName: 'MODIFY',
      dynamodb: {
        Keys: { pk: { S: `CASE#${reference}` }, sk: { S: sk } },
        NewImage: { pk: { S: `CASE#${reference}` }, sk: { S: sk }, unsettledSince: { S: 'x' } },
        SequenceNumber: '1',
      },
    },
  ],
});

describe('the stream', () => {
  it('row 26: that delivers the same record five times has one effect', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await answer(system(), task, firstAct(script, task));
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    const before = await settledDigest(system());
    const mails = (await mailsAbout(system(), held.reference)).length;

    for (let time = 0; time < 5; time += 1) {
      await system().invoke('relay', delivery(held.reference, 'CASE'));
      await system().invoke('relay', delivery(held.reference, `TASK#${task.taskId}`));
    }

    expect(await settledDigest(system())).toBe(before);
    expect(await mailsAbout(system(), held.reference)).toHaveLength(mails);
  });

  it('row 27: that delivers the decision before the submission ends in the same state', async () => {
    faults.on('SendEmail').times(3).delay(400);
    const { reference } = await apply(system(), anApplication());

    // The task's record first, then the case's, while the first mail is still on its way.
    await system().invoke('relay', delivery(reference, `TASK#${reference}.needs_assessment.1`));
    await system().invoke('relay', delivery(reference, 'CASE'));
    const task = await nextTask(system(), reference, new Set(), 'needs_assessment');
    await settledDigest(system());

    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    await nextTask(system(), reference, new Set([task.taskId]), 'ot_sign_off');
  });

  it('row 34: read by two workers at once, one of them slow, has no effect twice on the record', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    faults.on('SendEmail').times(2).delay(600);
    const receipt = await answer(system(), task, firstAct(script, task));

    await Promise.all(
      Array.from({ length: 4 }, () => system().invoke('relay', delivery(held.reference, 'CASE'))),
    );
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    await settledDigest(system());
    const events = (await everyItem(system())).filter(
      ({ pk, sk }) => pk === `CASE#${held.reference}` && String(sk).startsWith('EVENT#'),
    );

    expect(receipt.status).toBe(200);
    expect(events.filter(({ type }) => type === 'task_done')).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'task_opened')).toHaveLength(2);
    expect(
      system()
        .engine.listExecutions()
        .filter(({ name }) => name.startsWith(`case-${held.reference}-`)),
    ).toHaveLength(1);
  });
});
