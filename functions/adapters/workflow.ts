import {
  DescribeExecutionCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';

/** The state machine, by the address that starts are sent to. */
export type Workflow = { client: SFNClient; arn: string };

/** A client of the workflow. Its address and credentials come from the environment by the SDK's own variables. */
export const workflow = (arn: string): Workflow => ({
  client: new SFNClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  }),
  arn,
});

/** The name of the execution that carries a case: ids only, the same at every try. */
export const executionName = (caseId: string, round: number): string => `case-${caseId}-r${round}`;

/** The ARN of that execution. An execution belongs to the machine, whichever version or alias started it. */
export function executionArn(arn: string, caseId: string, round: number): string {
  const [, partition, , region, account, , machine] = arn.split(':') as string[];
  return [
    'arn',
    partition,
    'states',
    region,
    account,
    'execution',
    machine,
    executionName(caseId, round),
  ].join(':');
}

/**
 * Starts the workflow of a case. A repeated start finds the same execution, running or ended, and changes nothing.
 *
 * @returns `already` where the execution of that name is this one, `taken` where it was started with something else
 */
export async function startWorkflow(
  { client, arn }: Workflow,
  caseId: string,
  round: number,
): Promise<'started' | 'already' | 'taken'> {
  const input = JSON.stringify({ caseId, round });
  try {
    await client.send(
      new StartExecutionCommand({
        stateMachineArn: arn,
        name: executionName(caseId, round),
        input,
      }),
    );
    return 'started';
  } catch (error) {
    if (nameOf(error) !== 'ExecutionAlreadyExists') throw error;
    const { input: found } = await client.send(
      new DescribeExecutionCommand({ executionArn: executionArn(arn, caseId, round) }),
    );
    return found === input ? 'already' : 'taken';
  }
}

/**
 * Ends the execution of an earlier round, which a later one has taken the place of: it would wait for an answer that goes to
 * the other. One that has ended, or is not there, is left alone.
 */
export async function stopWorkflow({ client, arn }: Workflow, caseId: string, round: number): Promise<void> {
  try {
    await client.send(
      new StopExecutionCommand({ executionArn: executionArn(arn, caseId, round), error: 'LaterRound' }),
    );
  } catch (error) {
    if (nameOf(error) !== 'ExecutionDoesNotExist') throw error;
  }
}

/** What became of an answer that was sent to the workflow (security.md 1.3). */
export type CallbackResult = 'accepted' | 'no_longer_waiting' | 'unknown_token';

const callbackResults: Record<string, CallbackResult> = {
  TaskTimedOut: 'no_longer_waiting',
  TaskDoesNotExist: 'unknown_token',
  InvalidToken: 'unknown_token',
};

async function callback(send: Promise<unknown>): Promise<CallbackResult> {
  try {
    await send;
    return 'accepted';
  } catch (error) {
    const result = callbackResults[nameOf(error)];
    if (result === undefined) throw error;
    return result;
  }
}

/** Tells the workflow what a task came to. It is a nudge: the workflow reads the record for everything else. */
export const answerTask = ({ client }: Workflow, token: string, verdict: string): Promise<CallbackResult> =>
  callback(
    client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ verdict }) })),
  );

/** Tells the workflow that its case was withdrawn or has lapsed. */
export const endTask = ({ client }: Workflow, token: string): Promise<CallbackResult> =>
  callback(client.send(new SendTaskFailureCommand({ taskToken: token, error: 'CaseClosed' })));

/** Whether the execution of a case's present round is alive; `missing` where it was never started. */
export async function executionState(
  { client, arn }: Workflow,
  caseId: string,
  round: number,
): Promise<'running' | 'ended' | 'missing'> {
  try {
    const { status } = await client.send(
      new DescribeExecutionCommand({ executionArn: executionArn(arn, caseId, round) }),
    );
    return status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'ended';
  } catch (error) {
    if (nameOf(error) === 'ExecutionDoesNotExist') return 'missing';
    throw error;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
