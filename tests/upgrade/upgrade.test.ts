import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { digestOf } from '#adapters/secrets.ts';
import { executionName } from '#adapters/workflow.ts';
import { type ChainedEvent, chainFaults } from '#domain/event-chain.ts';
import { region } from '#infra/local/addresses.ts';
import { createCasesTable } from '#infra/local/create-cases-table.ts';
import { type LocalFunctions, localFunctions } from '#infra/local/functions.ts';
import { prepareDefinition } from '#infra/local/local-definition.ts';
import { describeSystem } from '#infra/local/system.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';
import { startTestSystem, type TestSystem } from '../support/local-system.ts';
import { answerNext, openTask, type Played, playOn, view } from '../support/player.ts';
import { call, until } from '../support/service.ts';
import { itemsAsOfNow, readGoldenSet, releases } from './golden-set.ts';

/** A table of its own that holds what a release left behind. */
async function tableOf(release: string): Promise<{ suffix: string; tableName: string }> {
  const suffix = `-${randomUUID()}`;
  const { table } = describeSystem(configOf(release), { tableName: `threshold-cases${suffix}` });
  const base = new DynamoDBClient({
    region,
    endpoint: inject('dynamodbEndpoint'),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createCasesTable(base, table);
  const client = DynamoDBDocumentClient.from(base);
  const requests = itemsAsOfNow(readGoldenSet(release)).map((Item) => ({ PutRequest: { Item } }));
  for (let from = 0; from < requests.length; from += 25) {
    await client.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: requests.slice(from, from + 25) } }),
    );
  }
  base.destroy();
  return { suffix, tableName: table.name };
}

const configOf = (release: string): GrantsConfig => GrantsConfig.parse(readGoldenSet(release).config);

describe.each(releases())('what release %s left behind', (release) => {
  const golden = readGoldenSet(release);

  it('has a configuration that is still accepted', () => {
    expect(configOf(release).organisation).toEqual((golden.config as GrantsConfig).organisation);
  });

  it('has events that are still tied to one another by the same hashes', () => {
    for (const { held } of golden.cases) {
      const items = golden.items.filter(({ pk }) => pk === `CASE#${held.reference}`);
      const events = items
        .filter(({ sk }) => String(sk).startsWith('EVENT#'))
        .map(({ pk: _pk, sk: _sk, ...event }) => event as ChainedEvent);
      const lastHash = items.find(({ sk }) => sk === 'CASE')?.lastHash as string | undefined;

      expect(chainFaults(held.reference, events, lastHash, digestOf)).toEqual([]);
    }
  });

  it('has a state machine that names only functions which are still there', () => {
    const names = describeSystem(configOf(release)).functions.map(({ name }) => name);

    for (const { functionName } of prepareDefinition(golden.definition).tasks.values())
      expect(names).toContain(functionName);
  });

  describe('a step that its state machine takes', () => {
    let functions: LocalFunctions;
    beforeAll(async () => {
      const { tableName } = await tableOf(release);
      functions = localFunctions(describeSystem(configOf(release), { tableName }).functions, {
        sharedEnvironment: {
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
          AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodbEndpoint'),
        },
        log: () => undefined,
      });
    });

    it('is in the set for every function of the workflow', () => {
      const taken = new Set(golden.steps.map(({ functionName }) => functionName));
      const { tasks } = prepareDefinition(golden.definition);

      expect(taken).toEqual(new Set([...tasks.values()].map(({ functionName }) => functionName)));
    });

    it.each(golden.steps)('$functionName answers $output.verdict for $caseName', async (step) => {
      expect(await functions.invoke(step.functionName, step.input)).toEqual(step.output);
    });
  });

  const today = describeSystem(configOf(release)).workflow.definition;
  const machines = isDeepStrictEqual(golden.definition, today)
    ? [{ machine: 'its state machine, which is today’s too', more: {} }]
    : [
        { machine: 'today’s state machine', more: {} },
        { machine: 'its own state machine, with today’s functions', more: { definition: golden.definition } },
      ];
  describe.each(machines)('on $machine', ({ more }) => {
    let system: TestSystem;
    beforeAll(async () => {
      const { suffix } = await tableOf(release);
      system = await startTestSystem({
        config: configOf(release),
        dynamodbUrl: inject('dynamodbEndpoint'),
        tableSuffix: suffix,
        ...more,
      });
    });
    afterAll(async () => system?.stop());

    const ended = golden.cases.filter(({ status }) => status === 'approved');
    const open = golden.cases.filter(({ status }) => status !== 'approved');

    it.concurrent.each(open)(
      '$name goes on to its decision, by the link and the session from before',
      async (one) => {
        const script = golden.scripts[one.script];
        if (script === undefined) throw new Error(`There is no script ${one.script}`);
        const { reference } = one.held;
        const played: Played = {
          held: one.held,
          seen: new Set(one.open.map(({ taskId }) => taskId)),
          turns: one.turns,
        };

        await until(
          async () => isRunning(system, reference) || undefined,
          'the workflow to be started again',
        );
        if (one.status !== 'received') expect((await view(system, one.held)).status).toBe(one.status);
        for (const { taskId, kind, secret, session, email } of one.open) {
          const bySession = await call(system, `/tasks/${taskId}`, { token: session });
          const byLink = await openTask(system, secret, email);
          expect(bySession).toMatchObject({ status: 200, body: { taskId, kind } });
          expect(byLink?.view).toEqual(bySession.body);
          await answerNext(system, script, played, {
            taskId,
            kind,
            secret,
            email,
            session,
            view: bySession.body,
          });
        }
        const { view: end } = await playOn(system, script, played);

        expect(end).toMatchObject({ status: script.expect.status });
        if (script.expect.awardPence !== undefined)
          expect(end.decision).toMatchObject({ awardPence: script.expect.awardPence });
      },
    );

    it.each(ended)('$name is still to be read', async ({ held, status }) => {
      const now = await call(system, `/applications/${held.reference}`, { token: held.accessToken });

      expect(now).toMatchObject({ status: 200, body: { status, waitingOn: [] } });
    });
  });
});

describe('the sets of earlier releases', () => {
  it('are there from the first release on (npm run golden)', () => {
    expect(releases()[0]).toBe('0.1.0');
  });
});

/** Whether the execution of a later round than the first carries a case. */
const isRunning = ({ engine }: TestSystem, reference: string): boolean =>
  engine.listExecutions('RUNNING').some(({ name }) => name === executionName(reference, 2));
