import { beforeAll, describe, expect, it } from 'vitest';
import { chaseTasks } from '#functions/remind/chase-tasks.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { type Page, visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, type OpenedTask, openTask } from '#tests/support/player.ts';
import { expectProblem, pointersOf } from '#tests/support/problem.ts';
import { call, type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

// The system's own sweep comes too late for these tests: they chase by themselves, on the day that they choose.
const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 3600 }));
const system = localSystem({ config });
const script = caseScript('01-adult-owner-dystonia');
const amara = { personId: 'amara-okafor', name: 'Amara Okafor', email: 'amara.okafor@threshold.example' };
const rhys = {
  personId: 'rhys-pritchard',
  name: 'Rhys Pritchard',
  email: 'rhys.pritchard@threshold.example',
};
const reason = 'I am on leave <b>from Monday</b>.';

type Delegated = {
  reference: string;
  old: OpenedTask;
  task: OpenedTask;
  from: typeof amara;
  to: typeof amara;
};

const mailTo = (reference: string, address: string, has: (mail: Mail) => boolean): Promise<Mail> =>
  until(
    async () =>
      (await mailsAbout(system(), reference)).findLast((mail) => mail.to[0] === address && has(mail)),
    `a mail to ${address}`,
  );
async function delegated(): Promise<Delegated> {
  const { held, task: old } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
  const [from, to] = old.email === amara.email ? [amara, rhys] : [rhys, amara];
  const passed = await call(system(), `/tasks/${old.taskId}/delegation`, {
    token: old.session,
    body: { toEmail: to.email, reason },
  });
  expect(passed.status).toBe(200);
  const mail = await mailTo(held.reference, to.email, ({ text }) =>
    text.includes('A colleague has passed this to you'),
  );
  const task = await openTask(system(), taskSecret(mail) ?? '', to.email);
  if (task === undefined) throw new Error('The colleague cannot open the task');
  return { reference: held.reference, old, task, from, to };
}
const say = (task: OpenedTask, body: unknown) =>
  call(system(), `/tasks/${task.taskId}/acceptance`, { token: task.session, body });
const eventsOf = async (reference: string, ...types: string[]) =>
  (await everyItem(system()))
    .filter(({ pk, type }) => pk === `CASE#${reference}` && types.includes(String(type)))
    .sort((one, other) => Number(one.sequence) - Number(other.sequence));

describe('a task that is delegated', () => {
  it('names both colleagues and the reason to the delegate, and asks whether they take it', async () => {
    const { task, from, reference } = await delegated();
    const mails = await mailsAbout(system(), reference);
    const mail = mails.findLast(({ to }) => to[0] === task.email) as Mail;

    expect(task.view.handover).toEqual({ from: from.name, how: 'delegated', reason, accepted: false });
    expect(mail.text).toContain(`It was ${from.name}. Please say on the page whether you take it`);
    // Why can be about the applicant: it is on the page, behind the proof.
    expect(mail.text).not.toContain('leave');
  });

  it('is accepted, which is an event with a name, and told twice it is one event', async () => {
    const { task, to, reference } = await delegated();
    const first = await say(task, { accepts: true });
    const again = await say(task, { accepts: true });
    const { body } = await call(system(), `/tasks/${task.taskId}`, { token: task.session });

    expect(first).toMatchObject({
      status: 200,
      body: { taskId: task.taskId, reference, outcome: 'accepted' },
    });
    expect(again.body).toEqual(first.body);
    expect(body.handover).toMatchObject({ accepted: true });
    expect(body.digest).toBe(task.view.digest);
    expect(await eventsOf(reference, 'task_accepted')).toMatchObject([
      { taskId: task.taskId, by: { personId: to.personId, name: to.name, party: 'occupational_therapist' } },
    ]);
    expectProblem(await say(task, { accepts: false, reason: 'No' }), 409);
  });

  it('can be answered at once, without a word on whether it is taken: the outcome takes it', async () => {
    const { task, to, reference } = await delegated();

    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    expect(await eventsOf(reference, 'task_reassigned', 'task_accepted', 'task_done')).toMatchObject([
      { type: 'task_reassigned', how: 'delegated' },
      { type: 'task_done', by: { name: to.name } },
    ]);
    expectProblem(await say(task, { accepts: true }), 410);
  });

  it('that is handed back goes to whoever passed it on, with the reason, by a fresh link; the delegate’s are dead', async () => {
    const { task, old, from, to, reference } = await delegated();
    const said = { accepts: false, reason: 'I know the family.' };
    const first = await say(task, said);
    const mail = await mailTo(reference, from.email, ({ text }) => text.includes('handed this back'));
    const again = await openTask(system(), taskSecret(mail) ?? '', from.email);

    expect(first).toMatchObject({ status: 200, body: { outcome: 'handed_back' } });
    expect((await say(task, said)).body).toEqual(first.body);
    expect(mail.text).toContain(`${to.name} has handed this back to you. The page says why.`);
    expect(taskSecret(mail)).not.toBe(old.secret);
    for (const { secret } of [old, task]) expectProblem(await call(system(), `/t/${secret}`), 410);
    expectProblem(await answer(system(), task, firstAct(script, task)), 410);
    expect(again?.view.handover).toEqual({
      from: to.name,
      how: 'handed_back',
      reason: said.reason,
      accepted: true,
    });
    expect(await eventsOf(reference, 'task_reassigned')).toMatchObject([
      { how: 'delegated', from: { name: from.name }, to: { name: to.name } },
      { how: 'handed_back', from: { name: to.name }, to: { name: from.name }, by: { name: to.name } },
    ]);
    expect((await answer(system(), again as OpenedTask, firstAct(script, task))).status).toBe(200);
  });

  it('is not accepted by anybody else, by nonsense, or where nobody waits to hear', async () => {
    const { task, old } = await delegated();
    const { task: other } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());

    expectProblem(await say(old, { accepts: true }), 410);
    expectProblem(await say({ ...task, session: other.session }, { accepts: true }), 404);
    expectProblem(await say({ ...task, session: task.secret }, { accepts: true }), 404);
    expectProblem(await say(other, { accepts: true }), 409);
    for (const body of [{}, { accepts: 'true' }, { accepts: false }, { accepts: true, reason: 'x' }, []])
      expectProblem(await say(task, body), 422);
    expect(pointersOf(await say(task, { accepts: false, reason: ' ' }))).toEqual(['/reason']);
    expect(await tableDigest(system())).toBe(before);
  });

  it('is one answer where acceptance, hand-back and outcome come at the same instant', async () => {
    const { task, reference } = await delegated();
    const answers = await Promise.all([
      say(task, { accepts: true }),
      say(task, { accepts: false, reason: 'No' }),
      answer(system(), task, firstAct(script, task)),
    ]);
    const events = await eventsOf(reference, 'task_accepted', 'task_reassigned', 'task_done');
    const ends = events.filter(({ type, how }) => type === 'task_done' || how === 'handed_back');

    expect(answers.every(({ status }) => [200, 409, 410].includes(status))).toBe(true);
    expect(ends).toHaveLength(1);
  });

  it('reminds the delegate and the lead that nobody has accepted it', async () => {
    const { from, to, reference } = await delegated();
    await settledDigest(system());
    const table = casesTableOf(system());
    const { waits } = config;
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString();
    await chaseTasks(
      table,
      { ...config, waits: { ...waits, reminderSeconds: 1, escalationSeconds: 1 } },
      soon,
    );
    const lead = await mailTo(reference, 'helen.marsh@threshold.example', () => true);
    const reminder = await mailTo(reference, to.email, ({ subject }) => subject.startsWith('Reminder'));

    expect(reminder.text).toContain(
      `${from.name} passed this to you and does not know yet whether you take it`,
    );
    expect(lead.text).toContain(`${from.name} passed it to ${to.name}, who has not said yet`);
    table.client.destroy();
  });
});

describe('the page of a delegated task', () => {
  let me: ReturnType<typeof visitor>;
  let page: Page;
  let given: Delegated;
  const action = () => `${page.path}/acceptance`;
  beforeAll(async () => {
    given = await delegated();
    me = visitor(system());
    const link = await me.open(`/t/${given.task.secret}`);
    page = await me.send(link, `${link.path}/identity`, { email: given.to.email });
  });

  it('asks with nothing preset, shows the reason as text, and says what is missing', async () => {
    const form = page.forms.find((one) => one.action === action());
    expect(form?.controls.filter(({ isChosen }) => isChosen)).toEqual([]);
    expect(page.html).toContain('I am on leave &lt;b&gt;from Monday&lt;/b&gt;.');

    const empty = await me.send(page, action(), {});
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Say whether you take this task');
    const unexplained = await me.send(page, action(), { accepts: 'false', handBackReason: ' ' });
    expect(unexplained.status).toBe(422);
    expect(unexplained.html).toContain('Say why you hand it back');
  });

  it('comes back without the question when it is accepted', async () => {
    const accepted = await me.send(page, action(), { accepts: 'true' });

    expect(accepted.status).toBe(200);
    expect(accepted.forms.map((form) => form.action)).toEqual([page.path, `${page.path}/delegation`]);
  });

  it('ends with a receipt when the task is handed back', async () => {
    const back = await delegated();
    const browser = visitor(system());
    const link = await browser.open(`/t/${back.task.secret}`);
    const shown = await browser.send(link, `${link.path}/identity`, { email: back.to.email });
    const ended = await browser.send(shown, `${shown.path}/acceptance`, {
      accepts: 'false',
      handBackReason: 'I know the family.',
    });

    expect(ended.status).toBe(200);
    expect(ended.html).toContain('Handed back');
    expect((await browser.open(shown.path)).status).toBe(410);
  });
});

describe('somebody who has left the directory, or the role', () => {
  it('loses the task to the next fit person, and until then opens and answers nothing', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    await settledDigest(system());
    const table = casesTableOf(system());
    const left = { ...config, people: config.people.filter(({ email }) => email !== task.email) };
    const moved = {
      ...config,
      people: config.people.map((one) =>
        one.email === task.email ? { ...one, roles: ['technical_officer' as const] } : one,
      ),
    };
    const { openLink } = await import('#functions/tasks/open-link.ts');
    const { recordOutcome } = await import('#functions/tasks/record-outcome.ts');
    const { visit } = await import('#functions/tasks/visit.ts');
    for (const given of [left, moved]) {
      const deployment = { table, config: given, publicUrl: system().url };
      await expect(openLink(task.secret, deployment)).rejects.toMatchObject({ name: 'LinkDead' });
      const seen = await visit(task.taskId, task.session, deployment);
      const outcome = { digest: task.view.digest, ...firstAct(script, task) };
      await expect(recordOutcome(seen, outcome, deployment)).rejects.toMatchObject({ name: 'LinkDead' });
    }

    const wednesday = '2027-06-09T09:00:00.000Z';
    await chaseTasks(table, left, wednesday);
    const [event] = await eventsOf(held.reference, 'task_reassigned');
    const other = task.email === amara.email ? rhys : amara;

    expect(event).toMatchObject({ how: 'left', to: { name: other.name } });
    expectProblem(await call(system(), `/t/${task.secret}`), 410);
    await mailTo(held.reference, other.email, ({ text }) => text.includes('/t/'));
    table.client.destroy();
  });
});
