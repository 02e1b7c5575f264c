import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { region } from '#infra/local/addresses.ts';
import { createCasesTable } from '#infra/local/create-cases-table.ts';
import { startDynamoDb } from '#infra/local/dynamodb.ts';
import { localFunctions } from '#infra/local/functions.ts';
import { startGateway } from '#infra/local/gateway.ts';
import { startMailbox } from '#infra/local/mailbox.ts';
import { type LocalSchedules, localSchedules } from '#infra/local/schedules.ts';
import { startStream } from '#infra/local/stream.ts';
import { describeSystem } from '#infra/local/system.ts';
import { startWorkflowEndpoint } from '#infra/local/workflow-endpoint.ts';
import { createWorkflowEngine, type WorkflowEngine } from '#infra/local/workflow-engine.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export type StartSystemOptions = {
  config: GrantsConfig;
  /** Ports of 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
  mailPort?: number;
  dynamodbPort?: number;
  /** A DynamoDB Local that runs already, shared with others; then this system neither starts nor stops one. */
  dynamodbUrl?: string;
  /** Tells this system's table from others' in a shared DynamoDB. */
  tableSuffix?: string;
  /** Where the data survives a restart; in memory without it. */
  dataPath?: string;
  /** What links in mails start with: the gateway's own address unless given. */
  publicUrl?: string;
  /** Gets what the functions and the local services say, a line at a time. */
  log?: (line: string) => void;
  /** Files to load in place of functions' sources, by function name: bundles, or a test's stand-ins. */
  entries?: Record<string, string>;
  /** Addresses to reach a service by another way, such as a proxy that fails on purpose. */
  endpoints?: Partial<Record<'dynamodb' | 'workflow' | 'mail', (url: string) => string | Promise<string>>>;
  retryAfterMilliseconds?: number;
};

export type RunningSystem = {
  url: string;
  mailUrl: string;
  dynamodbUrl: string;
  workflowUrl: string;
  tableName: string;
  engine: WorkflowEngine;
  /** Calls one function as AWS would, for example `invoke('remind', {})`. */
  invoke: (functionName: string, event: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
};

/**
 * Starts the whole system in this process (and DynamoDB Local beside it), as the construct tree describes it. When it
 * resolves, the system takes requests and every open case has been started again.
 *
 * @throws when a port is taken or Java is missing, saying what to do; what had started by then is stopped.
 */
export async function startSystem(options: StartSystemOptions): Promise<RunningSystem> {
  const { config, log = console.log } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };

  try {
    const gateway = await startGateway(options.port ?? 0);
    stops.push(gateway.stop);

    // Java takes longest: everything that does not need it happens meanwhile.
    const startingDynamoDb =
      options.dynamodbUrl === undefined
        ? startDynamoDb({
            port: options.dynamodbPort ?? 0,
            ...(options.dataPath ? { path: options.dataPath } : {}),
          })
        : Promise.resolve({ url: options.dynamodbUrl, stop: async () => undefined });
    // Awaited further down: until then a failure must not end the process.
    startingDynamoDb.catch(() => undefined);
    stops.push(async () => (await startingDynamoDb.catch(() => undefined))?.stop());
    let schedules: LocalSchedules | undefined;
    const mailbox = await startMailbox(options.mailPort ?? 0, (event) => schedules?.happened(event));
    stops.push(mailbox.stop);

    const description = describeSystem(config, {
      tableName: `threshold-cases${options.tableSuffix ?? ''}`,
      publicUrl: options.publicUrl ?? gateway.url,
    });

    const sharedEnvironment: Record<string, string> = {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    };
    const functions = localFunctions(description.functions, {
      sharedEnvironment,
      ...(options.entries ? { entries: options.entries } : {}),
      ...(options.log ? { log: options.log } : {}),
    });
    const engine = createWorkflowEngine({
      workflow: description.workflow,
      invoke: functions.invoke,
      onEnd: (execution) => schedules?.executionEnded(execution),
      ...(options.retryAfterMilliseconds === undefined
        ? {}
        : { retryAfterMilliseconds: options.retryAfterMilliseconds }),
    });
    stops.push(engine.close);
    const workflowEndpoint = await startWorkflowEndpoint(engine);
    stops.push(workflowEndpoint.stop);
    const dynamodb = await startingDynamoDb;

    const through = options.endpoints ?? {};
    sharedEnvironment.AWS_ENDPOINT_URL_DYNAMODB = (await through.dynamodb?.(dynamodb.url)) ?? dynamodb.url;
    sharedEnvironment.AWS_ENDPOINT_URL_SFN =
      (await through.workflow?.(workflowEndpoint.url)) ?? workflowEndpoint.url;
    sharedEnvironment.AWS_ENDPOINT_URL_SESV2 = (await through.mail?.(mailbox.url)) ?? mailbox.url;
    await functions.load();

    const client = { region, credentials, endpoint: dynamodb.url };
    const tableClient = new DynamoDBClient(client);
    const streamsClient = new DynamoDBStreamsClient(client);
    stops.push(async () => {
      tableClient.destroy();
      streamsClient.destroy();
    });
    const { streamArn, isNew } = await createCasesTable(tableClient, description.table);

    const stream = await startStream({
      client: streamsClient,
      streamArn,
      mapping: description.stream,
      from: isNew ? 'TRIM_HORIZON' : 'LATEST',
      invoke: functions.invoke,
      log,
    });
    stops.push(stream.stop);
    schedules = localSchedules({
      description,
      sweepSeconds: config.waits.sweepSeconds,
      invoke: functions.invoke,
      log,
    });
    stops.push(schedules.stop);

    // Executions do not outlive this process, cases do: each is started again from its record.
    await replayEveryOpenCase(functions.invoke);
    schedules.start();
    gateway.open(description.routes, functions.invoke);

    return {
      url: gateway.url,
      mailUrl: mailbox.url,
      dynamodbUrl: dynamodb.url,
      workflowUrl: workflowEndpoint.url,
      tableName: description.table.name,
      engine,
      invoke: functions.invoke,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** As often as it takes: with many open cases one invocation has not the time for all of them. */
async function replayEveryOpenCase(invoke: RunningSystem['invoke']): Promise<void> {
  const since = new Date().toISOString();
  for (;;) {
    const { isDone } = (await invoke('reconcile', { replay: 'every_open_case', since })) as {
      isDone: boolean;
    };
    if (isDone) return;
  }
}
