import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { advanceTo } from '../support/advance.ts';
import { anApplication } from '../support/an-application.ts';
import { localSystem } from '../support/local-system.ts';
import { answer, answersTo, nextTask } from '../support/player.ts';
import { until } from '../support/service.ts';
import { everyItem } from '../support/table.ts';
import { settledDigest } from '../support/table-digest.ts';

const system = localSystem({ waits: { sweepSeconds: 3600 } });
const token = 'a-token-that-nobody-waits-on';

const eventsOf = async (reference: string) =>
  (await everyItem(system())).filter(
    ({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('EVENT#'),
  );
const isRunning = (reference: string, round: number) =>
  system()
    .engine.listExecutions('RUNNING')
    .some(({ name }) => name === executionName(reference, round));

describe('a workflow that runs forward while somebody acts', () => {
  it('does not open a sign-off of an assessment that was returned: the next round begins from the record', async () => {
    const { held, task, seen } = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    await answer(system(), task, { outcome: 'returned', reason: 'Say how the stairs were assessed.' });
    await nextTask(system(), held.reference, seen, 'needs_assessment');

    const late = system().invoke('open-task', {
      caseId: held.reference,
      round: 1,
      slot: 'ot_sign_off',
      token,
      state: {},
    });

    await expect(late).rejects.toThrow('sent back');
    await until(async () => isRunning(held.reference, 2) || undefined, 'the second round');
    const events = await eventsOf(held.reference);
    expect(events.filter(({ type, slot }) => type === 'task_opened' && slot === 'ot_sign_off')).toHaveLength(
      1,
    );
    expect(events.at(-1)).toMatchObject({ type: 'workflow_restarted', round: 2, why: 'sent_back' });
  });

  it('has the works planned that a decision-maker asked for, though the need is not supported', async () => {
    const { held, task, seen } = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    await answer(system(), task, {
      outcome: 'not_supported',
      necessaryAndAppropriate: false,
      reason: 'A bath board meets the need.',
    });
    const decision = await nextTask(system(), held.reference, seen, 'decision');
    await answer(system(), decision, {
      outcome: 'return',
      to: 'scheme_of_works',
      reason: 'What would it cost?',
    });
    await nextTask(system(), held.reference, seen, 'scheme_of_works');

    await system().invoke('reconcile', { repair: held.reference });
    await until(async () => {
      const [running] = system()
        .engine.listExecutions('RUNNING')
        .filter(({ name }) => name === executionName(held.reference, 2));
      return running && system().engine.statesEntered(running.executionArn).includes('Plan the works')
        ? true
        : undefined;
    }, 'the second round to wait for the works');
    await settledDigest(system());

    const opened = (await eventsOf(held.reference)).filter(({ type }) => type === 'task_opened');
    expect(opened.map(({ slot }) => slot)).toEqual([
      'needs_assessment',
      'ot_sign_off',
      'decision',
      'scheme_of_works',
    ]);
  });

  it('does not ask the applicant again what they have answered', async () => {
    const { held, task, seen } = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    await answer(system(), task, { outcome: 'needs_information', questions: ['Which floor?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');
    await answer(system(), question, answersTo(question, { answer_to_question: 'The second.' }));
    await nextTask(system(), held.reference, seen, 'ot_sign_off');

    const verdict = await system().invoke('open-task', {
      caseId: held.reference,
      round: 1,
      slot: 'information:ot_sign_off',
      token,
      state: {},
    });

    expect(verdict).toEqual({ verdict: 'nothing_to_ask' });
    expect(
      (await eventsOf(held.reference)).filter(
        ({ type, slot }) => type === 'task_opened' && slot === 'information:ot_sign_off',
      ),
    ).toHaveLength(1);
  });
});
