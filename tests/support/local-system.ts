import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { type RunningSystem, type StartSystemOptions, startSystem } from '#infra/local/start-system.ts';
import { postBox } from './post-box.ts';
import type { Service } from './service.ts';
import { workerDatabase } from './worker-database.ts';

/** A running system with the log lines that its functions wrote, and the mails that its mailbox took. */
export type TestSystem = RunningSystem & Pick<Service, 'mails'> & { logs: string[] };

type Options = {
  waits?: Record<string, number>;
  /** Its own for a test of many writes: whatever one table's stream holds slows down the streams of all others. */
  database?: 'own' | 'shared';
} & Partial<StartSystemOptions>;

/** Starts the whole system in this process, on a DynamoDB Local that few systems share, with a table of its own, unless it asks for its own. */
export async function startTestSystem({
  waits = {},
  database = 'shared',
  ...options
}: Options = {}): Promise<TestSystem> {
  const logs: string[] = [];
  const box = postBox();
  const shared =
    database === 'shared' && options.dynamodbUrl === undefined ? await workerDatabase() : undefined;
  const faulty = options.endpoints?.mail;
  const system = await startSystem({
    config: grantsConfigWith(JSON.stringify({ sweepSeconds: 1, ...waits }), laptopLimits),
    ...(shared && { dynamodbUrl: shared.url }),
    tableSuffix: `-${randomUUID()}`,
    log: (line) => logs.push(line),
    ...options,
    endpoints: {
      ...options.endpoints,
      // Behind what fails on purpose: a mail that was lost on the way did not arrive.
      mail: async (url) => {
        const through = await box.through(url);
        return faulty === undefined ? through : faulty(through);
      },
    },
  });
  const stop = async () => {
    await system.stop();
    box.stop();
    await shared?.release();
  };
  return { ...system, stop, logs, mails: box.all };
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
