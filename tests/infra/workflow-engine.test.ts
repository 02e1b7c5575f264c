import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { describeSystem } from '#infra/local/system.ts';
import { createWorkflowEngine, type Execution } from '#infra/local/workflow-engine.ts';

type OpenTask = { slot: string; token: string; state: { backstop?: unknown } };
type Answers = Record<string, (input: { round: number }) => unknown>;

const description = describeSystem(grantsConfigWith('{"backstopSeconds":1}'));
const input = JSON.stringify({ caseId: 'case-1', round: 1 });

const verdicts: Answers = {
  'check-request': () => ({ verdict: 'complete', programme: 'dfg' }),
  'assess-means': () => ({ verdict: 'known' }),
  'check-validity': () => ({ verdict: 'complete' }),
  'propose-decision': () => ({ verdict: 'proposed' }),
  'record-decision': () => ({ verdict: 'recorded' }),
};

/** The synthesized machine with stand-ins for the functions. `asked` waits for the next time a person is asked. */
function aWorkflow(answers: Answers = {}) {
  const opened: OpenTask[] = [];
  const ended: Execution[] = [];
  const calls: string[] = [];
  let read = 0;
  const engine = createWorkflowEngine({
    workflow: description.workflow,
    retryAfterMilliseconds: 1,
    onEnd: (execution) => ended.push(execution),
    async invoke(functionName, event) {
      calls.push(functionName);
      const answer = answers[functionName] ?? verdicts[functionName];
      const result = answer?.(event as { round: number });
      if (functionName === 'open-task') opened.push(event as OpenTask);
      return result ?? {};
    },
  });
  onTestFinished(() => engine.close());

  async function asked(slot: string): Promise<OpenTask> {
    for (const until = Date.now() + 5_000; Date.now() < until; await pause(2)) {
      const found = opened.slice(read).findIndex((task) => task.slot === slot);
      if (found === -1) continue;
      const task = opened[read + found] as OpenTask;
      // In the Parallel two people may be asked in either order.
      opened.splice(read + found, 1);
      opened.splice(read, 0, task);
      read += 1;
      return task;
    }
    throw new Error(`Nobody was asked for ${slot}, only for ${opened.map((task) => task.slot).join(', ')}`);
  }

  return {
    engine,
    ended,
    calls,
    asked,
    start: (name = 'case-1-r1') =>
      engine.startExecution(description.workflow.aliasArn, input, name).executionArn,
    async answer(slot: string, verdict: string) {
      const { token } = await asked(slot);
      engine.succeed(token, JSON.stringify({ verdict }));
    },
  };
}

const refused = (name: string) => expect.objectContaining({ name });

describe('a straight-through request', () => {
  it('passes 18 steps and questions, and the two states that end the branches of the Parallel', async () => {
    const { engine, start, answer } = aWorkflow();
    const arn = start();
    await answer('needs_assessment', 'assessed');
    await answer('ot_sign_off', 'signed');
    await answer('scheme_of_works', 'planned');
    await answer('decision', 'decided');
    await engine.ended(arn);

    const states = engine.statesEntered(arn);
    expect(engine.describeExecution(arn).status).toBe('SUCCEEDED');
    expect(states.at(-1)).toBe('Record the decision');
    expect(states.filter((state) => !state.endsWith(' established'))).toHaveLength(18);
    expect(states).toHaveLength(20);
  });

  it('has no scheme of works when a charity is asked', async () => {
    const { engine, start, answer } = aWorkflow({
      'check-request': () => ({ verdict: 'complete', programme: 'charity' }),
    });
    const arn = start();
    await answer('needs_assessment', 'assessed');
    await answer('ot_sign_off', 'signed');
    await answer('decision', 'decided');
    await engine.ended(arn);

    expect(engine.statesEntered(arn)).not.toContain('Plan the works');
    expect(engine.describeExecution(arn).status).toBe('SUCCEEDED');
  });

  it('goes to the decision at once when the occupational therapist does not support it', async () => {
    const { engine, start, answer, calls } = aWorkflow();
    const arn = start();
    await answer('needs_assessment', 'assessed');
    await answer('ot_sign_off', 'not_supported');
    await answer('decision', 'decided');
    await engine.ended(arn);

    expect(calls).not.toContain('check-validity');
    expect(engine.describeExecution(arn).status).toBe('SUCCEEDED');
  });
});

describe('a detour', () => {
  it('asks the applicant to complete the request, and checks it again', async () => {
    let checks = 0;
    const { start, answer, asked } = aWorkflow({
      'check-request': () => ({ verdict: ++checks === 1 ? 'incomplete' : 'complete', programme: 'dfg' }),
    });
    start();
    await answer('information:request', 'answered');

    await asked('needs_assessment');
    expect(checks).toBe(2);
  });

  it('asks about means while the needs are being assessed', async () => {
    const { start, asked } = aWorkflow({ 'assess-means': () => ({ verdict: 'incomplete' }) });
    start();

    await Promise.all([asked('information:means'), asked('needs_assessment')]);
  });

  it.each(['needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'])(
    'asks the applicant what the %s has to know, and then the same person again',
    async (slot) => {
      const { start, answer, asked } = aWorkflow();
      start();
      for (const [earlier, verdict] of [
        ['needs_assessment', 'assessed'],
        ['ot_sign_off', 'signed'],
        ['scheme_of_works', 'planned'],
        ['decision', 'decided'],
      ] as const) {
        if (earlier === slot) break;
        await answer(earlier, verdict);
      }
      await answer(slot, 'needs_information');
      await answer(`information:${slot}`, 'answered');

      await asked(slot);
    },
  );

  it('takes a returned need back to its assessment', async () => {
    const { start, answer, asked } = aWorkflow();
    start();
    await answer('needs_assessment', 'assessed');
    await answer('ot_sign_off', 'returned');

    await asked('needs_assessment');
  });

  it.each([
    ['return_to_needs_assessment', 'needs_assessment'],
    ['return_to_scheme_of_works', 'scheme_of_works'],
  ])('takes a decision of %s back to %s', async (verdict, slot) => {
    const { start, answer, asked } = aWorkflow();
    start();
    await answer('needs_assessment', 'assessed');
    await answer('ot_sign_off', 'signed');
    await answer('scheme_of_works', 'planned');
    await answer('decision', verdict);

    await asked(slot);
  });
});

describe('a token', () => {
  it('is another one for each wait', async () => {
    const { start, asked } = aWorkflow();
    start();
    const first = await asked('needs_assessment');
    start('case-1-r2');
    const second = await asked('needs_assessment');

    expect(second.token).not.toBe(first.token);
  });

  it('takes one answer: a second is told that the task timed out', async () => {
    const { engine, start, asked } = aWorkflow();
    start();
    const { token } = await asked('needs_assessment');
    engine.succeed(token, '{"verdict":"assessed"}');

    expect(() => engine.succeed(token, '{"verdict":"assessed"}')).toThrowError(refused('TaskTimedOut'));
    expect(() => engine.fail(token, 'CaseClosed', '')).toThrowError(refused('TaskTimedOut'));
  });

  it('that was never given out is invalid', () => {
    expect(() => aWorkflow().engine.succeed('never-given-out', '{}')).toThrowError(refused('InvalidToken'));
  });

  it('survives an answer that is not JSON', async () => {
    const { engine, start, asked } = aWorkflow();
    start();
    const { token } = await asked('needs_assessment');

    expect(() => engine.succeed(token, 'assessed')).toThrowError(refused('InvalidOutput'));
    expect(() => engine.succeed(token, '{"verdict":"assessed"}')).not.toThrow();
  });
});

describe('the backstop of a wait', () => {
  it('opens the same wait again with a new token, says so, and decides nothing', async () => {
    const { engine, start, asked } = aWorkflow();
    const arn = start();
    const before = await asked('needs_assessment');
    const after = await asked('needs_assessment');

    expect(before.state.backstop).toBeUndefined();
    expect(after.state.backstop).toBeDefined();
    expect(() => engine.succeed(before.token, '{"verdict":"assessed"}')).toThrowError(
      refused('TaskTimedOut'),
    );
    expect(() => engine.succeed(after.token, '{"verdict":"assessed"}')).not.toThrow();
    expect(engine.describeExecution(arn).status).toBe('RUNNING');
  });
});

describe('a case that was closed meanwhile', () => {
  const closed = () => {
    throw Object.assign(new Error('The case has ended'), { name: 'CaseClosed' });
  };

  it.each(['check-request', 'assess-means', 'open-task'])(
    'ends its execution quietly from %s, untried again',
    async (step) => {
      const { engine, start, calls } = aWorkflow({ [step]: closed });
      const arn = start();
      await engine.ended(arn);

      expect(engine.describeExecution(arn).status).toBe('SUCCEEDED');
      // A branch of the Parallel that has been stopped may enter one more state meanwhile, so it need not come last.
      expect(engine.statesEntered(arn)).toContain('Case closed');
      expect(calls.filter((call) => call === step)).toHaveLength(1);
    },
  );

  it('ends it from inside the Parallel when the wait is told so, and every wait with it', async () => {
    const { engine, start, asked } = aWorkflow({ 'assess-means': () => ({ verdict: 'incomplete' }) });
    const arn = start();
    const [needs, means] = await Promise.all([asked('needs_assessment'), asked('information:means')]);
    engine.fail(needs.token, 'CaseClosed', '');
    await engine.ended(arn);

    expect(engine.statesEntered(arn)).toContain('Case closed');
    expect(engine.waiting(arn)).toBe(0);
    expect(() => engine.succeed(means.token, '{}')).toThrowError(refused('TaskTimedOut'));
  });
});

describe('a fault', () => {
  it('is tried again', async () => {
    let tries = 0;
    const { start, asked } = aWorkflow({
      'check-request'() {
        tries += 1;
        if (tries < 3) throw new Error('the table is throttled');
        return { verdict: 'complete', programme: 'dfg' };
      },
    });
    start();

    await asked('needs_assessment');
    expect(tries).toBe(3);
  });

  it('that stays fails the execution after nine tries, and says so', async () => {
    const { engine, start, ended, calls } = aWorkflow({
      'check-request'() {
        throw Object.assign(new Error('broken'), { name: 'TypeError' });
      },
    });
    await engine.ended(start());

    expect(calls).toHaveLength(9);
    expect(ended).toEqual([
      expect.objectContaining({ status: 'FAILED', error: 'TypeError', name: 'case-1-r1' }),
    ]);
  });
});

describe('starting an execution', () => {
  it('answers the same one for the same name and input while it runs', () => {
    const { engine, start } = aWorkflow();

    expect(start()).toBe(start());
    expect(engine.listExecutions('RUNNING')).toHaveLength(1);
  });

  it('refuses the same name with another input', () => {
    const { engine, start } = aWorkflow();
    start();

    expect(() =>
      engine.startExecution(description.workflow.aliasArn, '{"caseId":"case-2","round":1}', 'case-1-r1'),
    ).toThrowError(refused('ExecutionAlreadyExists'));
  });

  it('refuses the name of one that has ended, even with the same input', async () => {
    const { engine, start } = aWorkflow();
    engine.stopExecution(start());

    expect(() => start()).toThrowError(refused('ExecutionAlreadyExists'));
  });

  it.each([
    ['StateMachineDoesNotExist', 'arn:aws:states:eu-west-2:000000000000:stateMachine:another', '{}', 'name'],
    ['InvalidName', description.workflow.aliasArn, '{}', 'a name with spaces'],
    ['InvalidExecutionInput', description.workflow.aliasArn, '{', 'name'],
    ['InvalidExecutionInput', description.workflow.aliasArn, JSON.stringify('x'.repeat(262_144)), 'name'],
  ])('refuses what AWS refuses: %s', (name, arn, someInput, executionName) => {
    expect(() => aWorkflow().engine.startExecution(arn, someInput, executionName)).toThrowError(
      refused(name),
    );
  });

  it('goes by the machine or by its alias', () => {
    const { engine } = aWorkflow();

    expect(engine.startExecution(description.workflow.stateMachineArn, input, 'one').executionArn).toMatch(
      /:execution:grant-workflow:one$/,
    );
    expect(engine.startExecution(description.workflow.aliasArn, input, 'two').executionArn).toMatch(
      /:execution:grant-workflow:two$/,
    );
  });
});

describe('stopping an execution', () => {
  it('aborts it and takes its tokens back', async () => {
    const { engine, start, asked, ended } = aWorkflow();
    const arn = start();
    const { token } = await asked('needs_assessment');
    engine.stopExecution(arn);
    await engine.ended(arn);

    expect(engine.describeExecution(arn).status).toBe('ABORTED');
    expect(ended.map((execution) => execution.status)).toEqual(['ABORTED']);
    expect(() => engine.succeed(token, '{}')).toThrowError(refused('TaskTimedOut'));
  });
});
