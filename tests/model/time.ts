import assert from 'node:assert/strict';
import { call } from '#tests/support/service.ts';
import { about, ago, day, isOpen, taskOf } from './command.ts';
import { ends, type ModelCase, type ModelTask } from './reference-model.ts';
import { applicantOf, linkKey, passTime, secretIn, secretOf, taskKey, type World } from './world.ts';

/** A reminder falls due: it brings another link, and the one from before works on. */
export const remind = (which: number) =>
  about('remind', which, isOpen, (one, world) => remindOf(one, taskOf(one, which), world));

async function remindOf(one: ModelCase, task: ModelTask, world: World): Promise<void> {
  const count = () =>
    world.box
      .about(one.reference)
      .filter(({ taskId, subject }) => taskId === task.taskId && subject.startsWith('Reminder: ')).length;
  const before = count();
  const due = ago(1_000);
  await passTime(world, taskKey(task), { nextActionAt: due, gsi1sk: `${due}#${task.taskId}` });
  await world.system.invoke('remind', {});
  const mail = await world.box.waitFor(
    one.reference,
    (mails) =>
      count() > before
        ? mails.findLast((each) => each.taskId === task.taskId && each.to[0] === task.holder)
        : undefined,
    `the reminder of ${task.taskId}`,
  );
  const earlier = secretOf(world, task);
  const links = [secretIn(mail) ?? '', ...(task.expired.has(earlier) ? [] : [earlier])];
  for (const secret of links) assert.equal((await call(world.system, `/t/${secret}`)).status, 200);
  world.secrets.set(`${task.taskId} ${task.generation}`, links[0] ?? '');
}

/** A link expires and its task does not: the applicant asks for another, a professional is reminded. */
export const expire = (which: number) =>
  about('expire', which, isOpen, async (one, world) => {
    const task = taskOf(one, which);
    const secret = secretOf(world, task);
    await passTime(world, linkKey(secret), { expiresAt: ago(1_000) });
    task.expired.add(secret);
    assert.equal((await call(world.system, `/t/${secret}`)).status, 410);
    const mayAsk = task.kind === 'information' && one.freshLinkRequests < 3;
    if (!mayAsk) return remindOf(one, task, world);
    one.freshLinkRequests += 1;
    const from = world.box.about(one.reference).length;
    await call(world.system, '/links', { body: { email: applicantOf(one) } });
    const mail = await world.box.waitFor(
      one.reference,
      (mails) => mails.slice(from).find(({ subject }) => subject.startsWith('Your new link')),
      'a fresh link',
    );
    const fresh = [...mail.text.matchAll(/\/t\/([\w-]{43})/g)].map(([, found = '']) => found);
    assert.equal(fresh.length, one.open.filter(({ kind }) => kind === 'information').length);
    for (const found of fresh) {
      const { status, body } = await call(world.system, `/t/${found}`);
      assert.equal(status, 200);
      if (body.taskId === task.taskId) world.secrets.set(`${task.taskId} ${task.generation}`, found);
    }
  });

/** Half a year goes by and the applicant says nothing. */
export const lapse = (which: number) =>
  about(
    'lapse',
    which,
    ({ open }) => open.some(({ kind }) => kind === 'information'),
    async (one, world) => {
      const task = one.open.find(({ kind }) => kind === 'information') as ModelTask;
      const due = ago(1_000);
      await passTime(world, taskKey(task), {
        openedAt: ago(190 * day),
        nextActionAt: due,
        gsi1sk: `${due}#${task.taskId}`,
      });
      await world.system.invoke('remind', {});
      ends(one, 'lapsed');
    },
  );
