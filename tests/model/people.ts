import assert from 'node:assert/strict';
import { answer } from '#tests/support/player.ts';
import { call } from '#tests/support/service.ts';
import { about, type Command, isOpen, taskOf } from './command.ts';
import { ends, type ModelCase, mayHold } from './reference-model.ts';
import { nextHolder, sayings, wasAnswered, wasPassedOn } from './sayings.ts';
import { opensTask, submits, type World } from './world.ts';

type Json = Record<string, unknown>;

export const submit = (variant: 'owner' | 'tenant' | 'charity'): Command => ({
  check: ({ cases }) => cases.filter(isOpen).length < 3,
  async run(model, world) {
    model.steps += 1;
    model.cases.push(await submits(world, variant));
  },
  toString: () => `submit(${variant})`,
});

export const withdraw = ({ system }: World, { reference, accessToken }: ModelCase) =>
  call(system, `/applications/${reference}/withdrawal`, { token: accessToken, body: {} });

/** Somebody answers their task: assess, sign, return, plan, decide, ask, answer. */
export const act = (which: number, what: number) =>
  about(`act ${what}`, which, isOpen, async (one, world) => {
    const task = taskOf(one, which);
    const opened = await opensTask(world, task);
    const all = sayings(one, task, opened);
    const outcome = all[what % all.length] as Json;
    const receipt = await answer(world.system, opened, outcome);
    assert.equal(receipt.status, 200, JSON.stringify(receipt.body));
    wasAnswered(one, task, opened, outcome, receipt.body);
  });

/** The same answer again is the same receipt; another one conflicts. */
export const repeat = (which: number, what: number) =>
  about(
    'repeat',
    which,
    ({ done }) => done.length > 0,
    async (one, { system }) => {
      const { taskId, session, outcome, receipt } = one.done[
        what % one.done.length
      ] as ModelCase['done'][number];
      const post = (body: Json) =>
        call(system, `/tasks/${taskId}`, { token: session, body: { digest: 'x', ...body } });
      const [again, other] = await Promise.all([
        post(outcome),
        post({ outcome: 'needs_information', questions: ['Something else?'] }),
      ]);
      assert.equal(again.status, 200);
      assert.deepEqual(again.body, receipt);
      const isTheSame = outcome.outcome === 'needs_information' || taskId.includes('.information.');
      assert.equal(other.status, isTheSame ? other.status : 409);
      assert.notEqual(other.status, 200);
    },
  );

/** What may not be recorded: an old reading, too high an award, a colleague who may not. */
export const refused = (which: number) =>
  about('refused', which, isOpen, async (one, world) => {
    const task = taskOf(one, which);
    const opened = await opensTask(world, task);
    const outcome = sayings(one, task, opened)[0] as Json;
    const stale = await answer(world.system, { ...opened, view: { digest: 'an older one' } }, outcome);
    assert.equal(stale.status, 409);
    const delegation = await call(world.system, `/tasks/${task.taskId}/delegation`, {
      token: opened.session,
      body: { toEmail: 'colin.baird@threshold.example', reason: 'Please' },
    });
    assert.equal(delegation.status, task.kind === 'information' ? 409 : 422);
    if (task.kind !== 'decision') return;
    const greedy = { outcome: 'approve', awardPence: 900_000_000, reasons: ['x'], conditions: [] };
    assert.equal((await answer(world.system, opened, greedy)).status, 422);
  });

/** A task is passed on: to the next fit person, or to a named one. */
export const passOn = (which: number, isNamed: boolean) =>
  about(isNamed ? 'delegate' : 'not mine', which, isOpen, async (one, world) => {
    const task = taskOf(one, which);
    const opened = await opensTask(world, task);
    const colleague = mayHold(one, task.kind).find((email) => email !== task.holder);
    const to = isNamed ? colleague : nextHolder(one, task);
    const answered = isNamed
      ? await call(world.system, `/tasks/${task.taskId}/delegation`, {
          token: opened.session,
          body: { toEmail: colleague ?? task.holder, reason: 'You know the family.' },
        })
      : await answer(world.system, opened, { outcome: 'not_mine', reason: 'I know the family.' });
    if (to !== undefined) {
      assert.equal(answered.status, 200, JSON.stringify(answered.body));
      wasPassedOn(world, one, task, opened.session, to);
    } else if (task.kind === 'information') {
      assert.ok([409, 422].includes(answered.status));
    } else {
      assert.equal(answered.status, isNamed ? 422 : 409);
    }
  });

/** Links and sessions of people who have passed a task on, and links that are too old, are dead, with a reason. */
export const dead = (which: number) =>
  about(
    'dead links',
    which,
    ({ deadLinks, open }) => deadLinks.length > 0 || open.some(({ expired }) => expired.size > 0),
    async (one, { system }) => {
      for (const secret of [...one.deadLinks, ...one.open.flatMap(({ expired }) => [...expired])]) {
        assert.equal((await call(system, `/t/${secret}`)).status, 410);
      }
      for (const { taskId, session } of one.deadSessions) {
        const outcome = { digest: 'x', outcome: 'needs_information', questions: ['Anything?'] };
        const late = await call(system, `/tasks/${taskId}`, { token: session, body: outcome });
        assert.equal(late.status, 410);
      }
    },
  );

export const withdrawal = (which: number) =>
  about(
    'withdraw',
    which,
    () => true,
    async (one, world) => {
      const { status } = await withdraw(world, one);
      assert.equal(status, one.end === undefined || one.end === 'withdrawn' ? 200 : 409);
      if (one.end === undefined) ends(one, 'withdrawn');
    },
  );
