import { describe, expect, it } from 'vitest';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { faultySystem } from '#tests/support/faulty-system.ts';
import { answer, apply, nextTask } from '#tests/support/player.ts';
import { call, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const { system, faults } = faultySystem('mail');
const script = caseScript('01-adult-owner-dystonia');

describe('a mail service', () => {
  it('row 23: that is down delays no submission, and every mail goes out once when it is back', async () => {
    faults.on('SendEmail').times(10_000).down();

    const held = await Promise.all(Array.from({ length: 5 }, () => apply(system(), anApplication())));
    await until(async () => (faults.count('SendEmail') > 15 ? true : undefined), 'tries in vain');
    faults.heal();
    for (const { reference } of held) await nextTask(system(), reference, new Set(), 'needs_assessment');
    await settledDigest(system());

    for (const { reference } of held) {
      const subjects = (await mailsAbout(system(), reference)).map(({ subject }) => subject);
      // The acknowledgement, that it has gone to be assessed, and the therapist's task.
      expect(subjects).toHaveLength(3);
      expect(new Set(subjects).size).toBe(3);
    }
  });

  it('row 24: that accepts a mail and loses the answer makes at most one more, and one outcome', async () => {
    const { reference } = await apply(system(), anApplication());
    await settledDigest(system());
    faults.on('SendEmail').times(2).loseAnswer();
    const { reference: second } = await apply(system(), anApplication());
    const task = await nextTask(system(), second, new Set(), 'needs_assessment');
    await settledDigest(system());

    const mails = (await mailsAbout(system(), second)).filter((mail) => taskSecret(mail) !== undefined);
    expect(mails.length).toBeLessThanOrEqual(3);
    expect(reference).not.toBe(second);
    expect((await answer(system(), task, script.acts.needs_assessment?.[0] ?? {})).status).toBe(200);
    for (const mail of mails) expect((await call(system(), `/t/${taskSecret(mail)}`)).status).toBe(410);
  });
});
