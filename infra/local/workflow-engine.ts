import { randomUUID } from 'node:crypto';
import { ExecutionAbortedError, ExecutionTimeoutError, StateMachine } from 'aws-local-stepfunctions';
import { executionArn } from '#infra/local/addresses.ts';
import { prepareDefinition } from '#infra/local/local-definition.ts';
import type { SystemDescription } from '#infra/local/system.ts';
import { TaskTokens } from '#infra/local/task-tokens.ts';
import { WorkflowRefusal } from '#infra/local/workflow-refusal.ts';

// What Step Functions allows.
const longestInputBytes = 262_144;
const executionName = /^[A-Za-z0-9_-]{1,80}$/;

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
export type HistoryEvent = { type: string; state?: string; error?: string; at: number };
export type Execution = {
  executionArn: string;
  stateMachineArn: string;
  name: string;
  status: ExecutionStatus;
  /** Milliseconds since 1970, as `stopDate`. */
  startDate: number;
  stopDate?: number;
  input: string;
  output?: string;
  error?: string;
  cause?: string;
};

export type WorkflowEngineOptions = {
  workflow: SystemDescription['workflow'];
  invoke: (functionName: string, event: unknown) => Promise<unknown>;
  /** Told when an execution has ended, in whatever way. */
  onEnd?: (execution: Execution) => void;
  /** Replaces every pause between tries, so that a test need not wait. */
  retryAfterMilliseconds?: number;
};

export type WorkflowEngine = ReturnType<typeof createWorkflowEngine>;

type Running = { record: Execution; history: HistoryEvent[]; abort: () => void; ended: Promise<void> };

// Takes the place of the token in the interpreter's context: it knows one token for all states, we need one for each.
const tokenPlaceholder = 'the-token-of-this-wait';

/**
 * Runs the synthesized state machine in this process, with Step Functions' rules for starting, describing, stopping
 * and calling back. Nothing is kept across a restart: reconcile starts open cases again from their records.
 */
export function createWorkflowEngine({
  workflow,
  invoke,
  onEnd,
  retryAfterMilliseconds,
}: WorkflowEngineOptions) {
  const { definition, tasks } = prepareDefinition(workflow.definition);
  const machine = new StateMachine(definition as ConstructorParameters<typeof StateMachine>[0], {
    validationOptions: { checkArn: false },
  });
  const tokens = new TaskTokens();
  const executions = new Map<string, Running>();

  function taskHandlers(running: Pick<Running, 'record'>) {
    const arn = running.record.executionArn;
    const handlers = [...tasks].map(([state, task]) => {
      const run = async (input: unknown) => {
        if (running.record.status !== 'RUNNING')
          throw new WorkflowRefusal('ExecutionDoesNotExist', 'It has ended');
        if (!task.waits) return invoke(task.functionName, input);

        const { token, answer } = tokens.open(arn, task.timeoutMilliseconds);
        const payload = replaceToken((input as { Payload: unknown }).Payload, token);
        try {
          await Promise.race([invoke(task.functionName, payload), answer]);
        } catch (error) {
          tokens.revoke(token);
          throw error;
        }
        return answer;
      };
      return [state, run];
    });
    return Object.fromEntries(handlers);
  }

  function end(running: Running, status: ExecutionStatus, outcome: Partial<Execution>): void {
    if (running.record.status !== 'RUNNING') return;
    Object.assign(running.record, { ...outcome, status, stopDate: Date.now() });
    tokens.abandon(running.record.executionArn);
    onEnd?.({ ...running.record });
  }

  function run(record: Execution): Running {
    const handlers = taskHandlers({ record });
    const states = Object.keys(handlers);
    const execution = machine.run(JSON.parse(record.input), {
      overrides: {
        taskResourceLocalHandlers: handlers,
        ...(retryAfterMilliseconds === undefined
          ? {}
          : {
              retryIntervalOverrides: Object.fromEntries(
                states.map((state) => [state, retryAfterMilliseconds]),
              ),
            }),
      },
      context: {
        Execution: { Id: record.executionArn, Name: record.name },
        StateMachine: { Id: workflow.stateMachineArn },
        Task: { Token: tokenPlaceholder },
      },
    });
    const running: Running = { record, history: [], abort: execution.abort, ended: Promise.resolve() };
    const recorded = keepHistory(execution.eventLogs, running.history);
    running.ended = execution.result.then(
      async (output) => {
        await recorded;
        end(running, 'SUCCEEDED', { output: JSON.stringify(output) });
      },
      (failure: Error) => {
        const cause = failure.cause instanceof Error ? failure.cause : failure;
        if (failure instanceof ExecutionAbortedError) end(running, 'ABORTED', {});
        else if (failure instanceof ExecutionTimeoutError)
          end(running, 'TIMED_OUT', { error: 'States.Timeout' });
        else end(running, 'FAILED', { error: cause.name, cause: cause.message });
      },
    );
    return running;
  }

  function find(arn: string): Running {
    const running = executions.get(arn);
    if (!running) throw new WorkflowRefusal('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return running;
  }

  return {
    /**
     * The same name and input while it runs answers the same execution; a name that is taken by another input, or by
     * one that has ended, is `ExecutionAlreadyExists`.
     */
    startExecution(
      stateMachine: string,
      input = '{}',
      name: string = randomUUID(),
    ): { executionArn: string; startDate: number } {
      if (![workflow.stateMachineArn, workflow.aliasArn].includes(stateMachine)) {
        throw new WorkflowRefusal(
          'StateMachineDoesNotExist',
          `State Machine Does Not Exist: '${stateMachine}'`,
        );
      }
      if (!executionName.test(name)) throw new WorkflowRefusal('InvalidName', `Invalid Name: '${name}'`);
      if (!isJson(input) || Buffer.byteLength(input) > longestInputBytes) {
        throw new WorkflowRefusal(
          'InvalidExecutionInput',
          'Invalid Execution Input: not JSON of at most 262144 bytes',
        );
      }

      const arn = executionArn(name);
      const known = executions.get(arn)?.record;
      if (known?.status === 'RUNNING' && known.input === input)
        return { executionArn: arn, startDate: known.startDate };
      if (known) throw new WorkflowRefusal('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);

      const record: Execution = {
        executionArn: arn,
        stateMachineArn: workflow.stateMachineArn,
        name,
        status: 'RUNNING',
        startDate: Date.now(),
        input,
      };
      executions.set(arn, run(record));
      return { executionArn: arn, startDate: record.startDate };
    },

    describeExecution: (arn: string): Execution => ({ ...find(arn).record }),

    listExecutions: (status?: ExecutionStatus): Execution[] =>
      [...executions.values()]
        .map(({ record }) => ({ ...record }))
        .filter((record) => status === undefined || record.status === status)
        .toSorted((one, other) => other.startDate - one.startDate),

    stopExecution(arn: string, error?: string, cause?: string): { stopDate: number } {
      const running = find(arn);
      end(running, 'ABORTED', { ...(error ? { error } : {}), ...(cause ? { cause } : {}) });
      running.abort();
      return { stopDate: running.record.stopDate ?? Date.now() };
    },

    succeed: (token: string, output: string): void => tokens.succeed(token, output),
    fail: (token: string, error = '', cause = ''): void => tokens.fail(token, error, cause),
    heartbeat: (token: string): void => tokens.heartbeat(token),

    /** How many tasks of an execution wait for an answer now. */
    waiting: (arn: string): number => tokens.waitingFor(arn),
    /** What happened in an execution, in order, without anybody's data. */
    history: (arn: string): readonly HistoryEvent[] => find(arn).history,
    /** The states that an execution has entered, in order: what AWS bills as transitions. */
    statesEntered: (arn: string): string[] =>
      find(arn).history.flatMap((event) =>
        event.type === 'StateEntered' && event.state ? [event.state] : [],
      ),
    /** Resolves when an execution has ended. */
    ended: (arn: string): Promise<void> => find(arn).ended,

    /** Ends everything without telling anybody, as when the machine is switched off. */
    async close(): Promise<void> {
      const open = [...executions.values()].filter(({ record }) => record.status === 'RUNNING');
      for (const running of open) {
        running.record.status = 'ABORTED';
        tokens.abandon(running.record.executionArn);
        running.abort();
      }
      await Promise.all(open.map(({ ended }) => ended));
    },
  };
}

type InterpreterEvent = { type: string; timestamp: number; state?: { name: string }; Error?: string };

async function keepHistory(events: AsyncIterable<InterpreterEvent>, history: HistoryEvent[]): Promise<void> {
  for await (const { type, timestamp, state, Error: error } of events) {
    history.push({
      type,
      at: timestamp,
      ...(state ? { state: state.name } : {}),
      ...(error ? { error } : {}),
    });
  }
}

function replaceToken(value: unknown, token: string): unknown {
  if (value === tokenPlaceholder) return token;
  if (Array.isArray(value)) return value.map((part) => replaceToken(part, token));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceToken(part, token)]));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
