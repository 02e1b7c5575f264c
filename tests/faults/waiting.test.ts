import { describe, expect, it, vi } from 'vitest';
import { chaseTasks } from '#functions/remind/chase-tasks.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem, startTestSystem, type TestSystem } from '#tests/support/local-system.ts';
import { answer, apply, nextTask, openTask, view } from '#tests/support/player.ts';
import { call, type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const system = localSystem({ waits: { sweepSeconds: 3600 } });
const script = caseScript('01-adult-owner-dystonia');

const executionOf = ({ engine }: TestSystem, reference: string) => {
  const found = engine.listExecutions().find(({ name }) => name === `case-${reference}-r1`);
  if (found === undefined) throw new Error('The case has no execution');
  return engine.describeExecution(found.executionArn);
};
const historyOf = (running: TestSystem, reference: string) =>
  running.engine.history(executionOf(running, reference).executionArn).length;

describe('a task that waits', () => {
  // Most of either is waiting: they wait together.
  it.concurrent('row 36: is reminded of sixty times without an event in the history, and the first link still works', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await settledDigest(system());
    const before = historyOf(system(), held.reference);
    const table = casesTableOf(system());

    // A week on, when a reminder is due and nothing is late. Each sweep finds the task due again.
    const waits = { ...grantsConfig.waits, reminderSeconds: 1 };
    const now = new Date(Date.now() + 7 * 86_400_000).toISOString();
    for (let time = 1; time <= 60; time += 1) {
      await chaseTasks(table, { ...grantsConfig, waits }, now);
      await until(
        async () =>
          (await everyItem(system())).some(
            ({ taskId, mailDue }) => taskId === task.taskId && mailDue !== undefined,
          )
            ? undefined
            : true,
        'the reminder to go out',
      );
    }
    const reminders = (await mailsAbout(system(), held.reference)).filter(({ subject }) =>
      subject.startsWith('Reminder'),
    );

    const last = taskSecret(reminders.at(-1) as Mail, held.reference) ?? '';
    expect((await openTask(system(), last, task.email))?.taskId).toBe(task.taskId);

    expect(historyOf(system(), held.reference)).toBe(before);
    expect(reminders.length).toBeGreaterThanOrEqual(60);
    expect((await call(system(), `/t/${task.secret}`)).status).toBe(200);
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
  }, 120_000);

  it.concurrent('row 36: through ten backstops has one live token and a history of far less than 1,000 events', async () => {
    const hurried = await startTestSystem({ waits: { sweepSeconds: 3600, backstopSeconds: 1 } });
    try {
      const { held, task, seen } = await advanceTo(hurried, 'needs_assessment', {
        application: anApplication(),
      });
      const begun = historyOf(hurried, held.reference);
      const waited = await until(
        async () => (historyOf(hurried, held.reference) >= begun + 20 ? true : undefined),
        'ten backstops',
      );
      const events = historyOf(hurried, held.reference);
      const receipt = await answer(hurried, task, firstAct(script, task));
      await nextTask(hurried, held.reference, seen, 'ot_sign_off');

      expect(waited).toBe(true);
      expect(events).toBeLessThan(1_000);
      expect(receipt.status).toBe(200);
      // The assessment, what is said when it is passed up, and the sign-off: ten backstops do not make ten mails.
      const mails = await mailsAbout(hurried, held.reference);
      expect(mails.filter(({ text }) => text.includes('/t/')).length).toBeLessThan(10);
    } finally {
      await hurried.stop();
    }
  });

  it('row 19: that has been answered tells a late visitor what happened and what to do', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await answer(system(), task, firstAct(script, task));
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    const before = await settledDigest(system());

    const late = await call(system(), `/t/${task.secret}`, { headers: { accept: 'text/html' } });

    expect(late.status).toBe(410);
    expect(String(late.body.text)).toContain('has been answered already');
    expect(await settledDigest(system())).toBe(before);
  });
});

describe('a server whose clock moves', () => {
  it('row 35: back an hour and on a day undoes no answer, and events keep their order', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    const real = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: real - 3_600_000, shouldAdvanceTime: false });
    try {
      const receipt = await answer(system(), task, firstAct(script, task));
      const again = await answer(system(), task, firstAct(script, task));
      vi.setSystemTime(real + 86_400_000);
      const late = await answer(system(), task, firstAct(script, task));

      expect(receipt.status).toBe(200);
      expect(again.body).toEqual(receipt.body);
      // The session has ended with the day: the answer stands all the same.
      expect(late.status).toBe(404);
    } finally {
      vi.useRealTimers();
    }
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    const events = (await everyItem(system()))
      .filter(({ pk, sk }) => pk === `CASE#${held.reference}` && String(sk).startsWith('EVENT#'))
      .toSorted((one, other) => String(one.sk).localeCompare(String(other.sk)));

    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter(({ type }) => type === 'task_done')).toHaveLength(1);
  });
});

describe('the largest application that there may be', () => {
  it('row 37: runs through the workflow, whose input stays under 2 KB', async () => {
    const long = 'Å long and true story. '.repeat(170).trim();
    const application = anApplication((one) => {
      one.need.difficulties = Array.from({ length: 15 }, () => ({
        activity: 'bath_shower_transfer',
        detail: long,
      }));
    });
    expect(Buffer.byteLength(JSON.stringify(application))).toBeGreaterThan(60_000);

    const held = await apply(system(), application);
    await nextTask(system(), held.reference, new Set(), 'needs_assessment');

    expect(Buffer.byteLength(executionOf(system(), held.reference).input)).toBeLessThan(2_048);
    expect((await view(system(), held)).status).toBe('assessing');
  });
});
