import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { caseScript } from '../support/case-script.ts';
import { localSystem, startTestSystem } from '../support/local-system.ts';
import { answer, apply, nextTask, view } from '../support/player.ts';
import { call, mailsAbout, until } from '../support/service.ts';

const system = localSystem();
const script = caseScript('01-adult-owner-dystonia');
const act = (kind: keyof typeof script.acts) => script.acts[kind]?.[0] ?? {};

const isRunning = (reference: string, round: number) =>
  system()
    .engine.listExecutions()
    .some(({ name, status }) => name === executionName(reference, round) && status === 'RUNNING');

describe('a case whose workflow dies', () => {
  it('is started again as the next round and runs forward from the record to where it was', async () => {
    const held = await apply(system(), script.application);
    const seen = new Set<string>();
    await answer(system(), await nextTask(system(), held.reference, seen), act('needs_assessment'));
    const signOff = await nextTask(system(), held.reference, seen, 'ot_sign_off');
    const mailsBefore = (await mailsAbout(system(), held.reference)).length;
    const execution = system()
      .engine.listExecutions()
      .find(({ name }) => name === executionName(held.reference, 1));

    system().engine.stopExecution(execution?.executionArn ?? '', 'Killed', 'by a test');
    await until(async () => isRunning(held.reference, 2) || undefined, 'the second round');

    // The link from before still opens the same task, nobody is mailed again, and the answer moves the new round on.
    const receipt = await answer(system(), signOff, act('ot_sign_off'));
    const works = await nextTask(system(), held.reference, seen, 'scheme_of_works');
    expect(receipt.status).toBe(200);
    expect(works.taskId).toBe(`${held.reference}.scheme_of_works.1`);
    // The officer's task, and to the applicant that the works are being planned.
    expect((await mailsAbout(system(), held.reference)).length).toBe(mailsBefore + 2);
  });

  it('loses no answer that comes in while nothing runs', async () => {
    const held = await apply(system(), script.application);
    const seen = new Set<string>();
    const assessment = await nextTask(system(), held.reference, seen);
    const first = system()
      .engine.listExecutions()
      .find(({ name }) => name === executionName(held.reference, 1));

    const [receipt] = await Promise.all([
      answer(system(), assessment, act('needs_assessment')),
      Promise.resolve(system().engine.stopExecution(first?.executionArn ?? '', 'Killed', 'by a test')),
    ]);
    const signOff = await nextTask(system(), held.reference, seen, 'ot_sign_off');

    expect(receipt.status).toBe(200);
    expect(signOff.taskId).toBe(`${held.reference}.ot_sign_off.1`);
  });
});

describe('a request that is withdrawn', () => {
  it('takes its open task, its link and its workflow with it', async () => {
    const held = await apply(system(), script.application);
    const task = await nextTask(system(), held.reference, new Set());

    const withdrawal = await call(system(), `/applications/${held.reference}/withdrawal`, {
      token: held.accessToken,
      body: {},
    });
    const link = await call(system(), `/t/${task.secret}`);
    const late = await answer(system(), task, act('needs_assessment'));

    expect(withdrawal).toMatchObject({
      status: 200,
      body: { reference: held.reference, status: 'withdrawn' },
    });
    expect(link.status).toBe(410);
    expect(late.status).toBe(410);
    expect(await view(system(), held)).toMatchObject({ status: 'withdrawn', waitingOn: [] });
    await until(async () => !isRunning(held.reference, 1) || undefined, 'the end of the workflow');
  });
});

describe('a task that nobody answers', () => {
  // Most of either is waiting: they wait together.
  it.concurrent('is reminded of by mail, passed up the line, and its first link keeps working', async () => {
    const hurried = await startTestSystem({
      waits: { reminderSeconds: 1, escalationSeconds: 2, backstopSeconds: 3 },
    });
    try {
      const held = await apply(hurried, script.application);
      const task = await nextTask(hurried, held.reference, new Set());

      const reminder = await until(
        async () =>
          (await mailsAbout(hurried, held.reference)).find(({ subject }) => subject.startsWith('Reminder')),
        'a reminder',
      );
      const overdue = await until(
        async () =>
          (await mailsAbout(hurried, held.reference)).find(({ subject }) => subject.startsWith('Overdue')),
        'a mail to the lead',
      );
      await wait(4_000);
      const receipt = await answer(hurried, task, act('needs_assessment'));

      expect(reminder.to).toEqual([task.email]);
      expect(overdue.to).toEqual(['helen.marsh@threshold.example']);
      expect(receipt.status).toBe(200);
      await nextTask(hurried, held.reference, new Set([task.taskId]), 'ot_sign_off');
    } finally {
      await hurried.stop();
    }
  });

  it.concurrent('ends a request for information that the applicant never answers, without a decision', async () => {
    const hurried = await startTestSystem({ waits: { reminderSeconds: 1, lapseSeconds: 2 } });
    try {
      const tenant = caseScript('10-incomplete-tenant');
      const held = await apply(hurried, tenant.application);

      const lapsed = await until(async () => {
        const now = await view(hurried, held);
        return now.status === 'lapsed' ? now : undefined;
      }, 'the request to lapse');

      expect(lapsed.waitingOn).toEqual([]);
      expect(lapsed.decision).toBeUndefined();
      await until(
        async () =>
          (await mailsAbout(hurried, held.reference)).find(({ subject }) => subject.includes('has ended')),
        'the mail that says so',
      );
    } finally {
      await hurried.stop();
    }
  });
});
