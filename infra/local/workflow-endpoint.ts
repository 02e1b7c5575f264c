import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenLocally } from '#infra/local/ports.ts';
import type { Execution, ExecutionStatus, WorkflowEngine } from '#infra/local/workflow-engine.ts';
import { WorkflowRefusal } from '#infra/local/workflow-refusal.ts';

const contentType = 'application/x-amz-json-1.0';
const seconds = (milliseconds: number) => milliseconds / 1000;

type Request = Record<string, string | undefined>;

function operations(engine: WorkflowEngine): Record<string, (request: Request) => unknown> {
  const described = ({ startDate, stopDate, ...rest }: Execution) => ({
    ...rest,
    startDate: seconds(startDate),
    ...(stopDate === undefined ? {} : { stopDate: seconds(stopDate) }),
  });
  return {
    StartExecution({ stateMachineArn, input, name }) {
      const { executionArn, startDate } = engine.startExecution(required(stateMachineArn), input, name);
      return { executionArn, startDate: seconds(startDate) };
    },
    DescribeExecution: ({ executionArn }) => described(engine.describeExecution(required(executionArn))),
    ListExecutions: ({ statusFilter }) => ({
      executions: engine
        .listExecutions(statusFilter as ExecutionStatus | undefined)
        .map(({ input, output, error, cause, ...rest }) => described({ ...rest, input: '' })),
    }),
    GetExecutionHistory: ({ executionArn }) => ({
      events: engine.history(required(executionArn)).map(({ type, at, state, error }, index) => ({
        id: index + 1,
        type,
        timestamp: seconds(at),
        ...(state ? { stateEnteredEventDetails: { name: state } } : {}),
        ...(error ? { taskFailedEventDetails: { error } } : {}),
      })),
    }),
    StopExecution({ executionArn, error, cause }) {
      return { stopDate: seconds(engine.stopExecution(required(executionArn), error, cause).stopDate) };
    },
    SendTaskSuccess({ taskToken, output }) {
      engine.succeed(required(taskToken), required(output));
      return {};
    },
    SendTaskFailure({ taskToken, error, cause }) {
      engine.fail(required(taskToken), error, cause);
      return {};
    },
    SendTaskHeartbeat({ taskToken }) {
      engine.heartbeat(required(taskToken));
      return {};
    },
  };
}

export type LocalWorkflowEndpoint = { url: string; stop: () => Promise<void> };

/** Speaks Step Functions' JSON protocol for the engine, so that functions use the SDK as it is. */
export async function startWorkflowEndpoint(
  engine: WorkflowEngine,
  port = 0,
): Promise<LocalWorkflowEndpoint> {
  const known = operations(engine);
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', contentType);
    try {
      const operation = String(request.headers['x-amz-target'] ?? '').replace('AWSStepFunctions.', '');
      const run = Object.hasOwn(known, operation) ? known[operation] : undefined;
      const body = JSON.parse((await text(request)) || '{}');
      if (!run) throw new WorkflowRefusal('UnknownOperationException', `No operation ${operation}`);
      response.end(JSON.stringify(run(body)));
    } catch (error) {
      const refused = error instanceof WorkflowRefusal;
      response.statusCode = refused ? 400 : 500;
      const type = refused ? error.name : 'InternalFailure';
      response.end(JSON.stringify({ __type: type, message: error instanceof Error ? error.message : '' }));
    }
  });
  const listening = await listenLocally(server, port, 'the workflow', 'WORKFLOW_PORT');
  return {
    url: `http://127.0.0.1:${listening}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

function required(value: string | undefined): string {
  if (typeof value !== 'string' || value === '')
    throw new WorkflowRefusal('ValidationException', 'A parameter is missing');
  return value;
}
