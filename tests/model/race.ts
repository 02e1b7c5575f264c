import assert from 'node:assert/strict';
import { answer } from '#tests/support/player.ts';
import { until } from '#tests/support/service.ts';
import { about, isOpen, taskOf } from './command.ts';
import { executionOf } from './misfortune.ts';
import { withdraw } from './people.ts';
import { ends } from './reference-model.ts';
import { nextHolder, sayings, wasAnswered, wasPassedOn } from './sayings.ts';
import { opensTask } from './world.ts';

type Json = Record<string, unknown>;

/** Two people act on one case at the same instant: exactly one of them wins, or the second follows the first. */
export const race = (
  which: number,
  against: 'another answer' | 'passing on' | 'withdrawal' | 'kill',
  what: number,
) =>
  about(`race with ${against}`, which, isOpen, async (one, world) => {
    const task = taskOf(one, which);
    const [opened, second] = await Promise.all([opensTask(world, task), opensTask(world, task)]);
    const all = sayings(one, task, opened);
    const outcome = all[what % all.length] as Json;
    if (against === 'kill') {
      const arn = (await until(async () => executionOf(world, one), 'its execution')).executionArn;
      const answering = answer(world.system, opened, outcome);
      world.system.engine.stopExecution(arn, 'Killed', 'by the model');
      const receipt = await answering;
      assert.equal(receipt.status, 200);
      wasAnswered(one, task, opened, outcome, receipt.body);
      if (one.end === undefined) one.round += 1;
      return;
    }
    if (against === 'withdrawal') {
      const [receipt, withdrawn] = await Promise.all([
        answer(world.system, opened, outcome),
        withdraw(world, one),
      ]);
      assert.ok([200, 409, 410].includes(receipt.status), `answered ${receipt.status}`);
      if (receipt.status === 200) wasAnswered(one, task, opened, outcome, receipt.body);
      // One that is overtaken looks again: only a decision leaves nothing to withdraw.
      assert.equal(withdrawn.status, one.end === undefined ? 200 : 409);
      if (withdrawn.status === 200) ends(one, 'withdrawn');
      return;
    }
    const other =
      against === 'passing on'
        ? { outcome: 'not_mine', reason: 'I know the family.' }
        : task.kind === 'information'
          ? { outcome: 'cannot_provide', reason: 'I have nothing.' }
          : { outcome: 'needs_information', questions: ['Who won?'] };
    const to = against === 'passing on' ? nextHolder(one, task) : undefined;
    if (against === 'passing on' && to === undefined) return;
    if (outcome.outcome === other.outcome || other.outcome === 'cannot_provide') return;
    const [first, last] = await Promise.all([
      answer(world.system, opened, outcome),
      answer(world.system, second, other),
    ]);
    const statuses = [first.status, last.status].toSorted();
    assert.ok(statuses[0] === 200 && [409, 410].includes(statuses[1] ?? 0), `answered ${statuses}`);
    if (first.status === 200) wasAnswered(one, task, opened, outcome, first.body);
    else if (to === undefined) wasAnswered(one, task, second, other, last.body);
    else wasPassedOn(world, one, task, second.session, to);
  });
