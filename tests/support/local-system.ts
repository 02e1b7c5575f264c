import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { type RunningSystem, type StartSystemOptions, startSystem } from '#infra/local/start-system.ts';

/** A running system with the log lines that its functions wrote. */
export type TestSystem = RunningSystem & { logs: string[] };

type Options = { waits?: Record<string, number> } & Partial<StartSystemOptions>;

/** Starts the whole system in this process, on the shared DynamoDB Local with a table of its own. */
export async function startTestSystem({ waits = {}, ...options }: Options = {}): Promise<TestSystem> {
  const logs: string[] = [];
  const system = await startSystem({
    config: grantsConfigWith(JSON.stringify({ sweepSeconds: 1, ...waits }), laptopLimits),
    dynamodbUrl: inject('dynamodbEndpoint'),
    tableSuffix: `-${randomUUID()}`,
    log: (line) => logs.push(line),
    ...options,
  });
  return { ...system, logs };
}

/** One system for all the tests of a file. */
export function localSystem(options: Options = {}): () => TestSystem {
  let system: TestSystem | undefined;
  beforeAll(async () => {
    system = await startTestSystem(options);
  });
  afterAll(async () => system?.stop());
  return () => {
    if (system === undefined) throw new Error('The system has not started');
    return system;
  };
}
