import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { casesTable } from '#adapters/cases-table.ts';
import { putLink } from '#adapters/links.ts';
import { readCase } from '#adapters/read-case.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { createCasesTable } from '#infra/local/create-cases-table.ts';
import { describeSystem } from '#infra/local/system.ts';
import { httpEvent } from '../bench/http-event.ts';
import { type RecordedCall, startCapacityRecorder } from '../support/capacity-recorder.ts';
import { caseScript } from '../support/case-script.ts';

const script = caseScript('01-adult-owner-dystonia');
const tableName = `calls-${randomUUID()}`;
type Handler = (event: unknown, context: unknown) => Promise<{ statusCode: number; body: string }>;

let recorder: Awaited<ReturnType<typeof startCapacityRecorder>>;
const handlers: Record<string, Handler> = {};

beforeAll(async () => {
  recorder = await startCapacityRecorder(inject('dynamodbEndpoint'));
  const { table } = describeSystem(grantsConfig, { tableName, publicUrl: 'http://127.0.0.1:8080' });
  await createCasesTable(new DynamoDBClient({ endpoint: inject('dynamodbEndpoint') }), table);
  Object.assign(process.env, {
    CASES_TABLE: tableName,
    PUBLIC_URL: 'http://127.0.0.1:8080',
    GRANTS_CONFIG: JSON.stringify(grantsConfig),
    AWS_ENDPOINT_URL_DYNAMODB: recorder.url,
  });
  for (const name of ['applications', 'tasks', 'open-task']) {
    const module = (await import(`../../functions/${name}/handler.ts`)) as { handler: Handler };
    handlers[name] = module.handler;
  }
});
afterAll(async () => recorder.stop());

async function ask(
  name: string,
  event: unknown,
): Promise<{ body: Record<string, string>; calls: RecordedCall[] }> {
  recorder.take();
  const answer = await handlers[name]?.(event, { awsRequestId: 'test' });
  return { body: JSON.parse(answer?.body ?? '{}') as Record<string, string>, calls: recorder.take() };
}

const units = (calls: RecordedCall[]) => calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0);

describe('what a request asks of the table', () => {
  it('is one call to submit, one to read, one to see a task and two to record an outcome, cold or warm', async () => {
    const submitted = await ask(
      'applications',
      httpEvent('POST', '/applications', { body: script.application }),
    );
    const { reference = '', accessToken = '' } = submitted.body;
    const read = await ask(
      'applications',
      httpEvent('GET', `/applications/${reference}`, { bearer: accessToken }),
    );

    await handlers['open-task']?.(
      { caseId: reference, round: 1, slot: 'needs_assessment', token: 'x'.repeat(900), state: {} },
      {},
    );
    const table = casesTable(tableName, grantsConfig.organisation.id);
    const secret = newSecret();
    const task = (await readCase(table, reference))?.tasks[0];
    const { taskId = '', generation = 1, assignee = { email: '' } } = task ?? {};
    await putLink(table, {
      hash: hashOf(secret),
      caseId: reference,
      taskId,
      email: assignee.email,
      generation,
      expiresAt: '2099-01-01T00:00:00.000Z',
      wrongTries: 0,
    });
    const proof = await ask(
      'tasks',
      httpEvent('POST', `/tasks/${taskId}/identity`, { bearer: secret, body: { email: assignee.email } }),
    );
    const session = proof.body.session ?? '';
    const seen = await ask('tasks', httpEvent('GET', `/tasks/${taskId}`, { bearer: session }));
    const outcome = await ask(
      'tasks',
      httpEvent('POST', `/tasks/${taskId}`, {
        bearer: session,
        body: { ...script.acts.needs_assessment?.[0], digest: seen.body.digest },
      }),
    );

    expect(submitted.calls.map(({ operation }) => operation)).toEqual(['TransactWriteItems']);
    expect(read.calls.map(({ operation }) => operation)).toEqual(['Query']);
    expect(seen.calls.map(({ operation }) => operation)).toEqual(['Query']);
    expect(outcome.calls.map(({ operation }) => operation)).toEqual(['Query', 'TransactWriteItems']);
    expect(outcome.body.outcome).toBe('assessed');
    // The sample and its assessment are longer than a kilobyte each; every further one costs two units.
    expect(units(submitted.calls)).toBeLessThanOrEqual(8);
    expect(units(outcome.calls)).toBeLessThanOrEqual(8);
  });
});
