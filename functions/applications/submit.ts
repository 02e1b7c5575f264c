import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type Rate, tooManyFrom } from '#adapters/rate-counters.ts';
import { digestOf, hashOf, newSecret } from '#adapters/secrets.ts';
import { addAccess } from '#adapters/settle-case.ts';
import { beginCaseInTable, type RepeatKey, repeatPartition } from '#adapters/write-case.ts';
import { beginCase } from '#domain/case-history.ts';
import { endsAt } from '#domain/chasing.ts';
import { referenceFrom } from '#domain/reference.ts';
import { refusalsOf } from '#domain/submission.ts';
import { Application } from '#schemas/application.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Deployment } from '../deployment.ts';
import { inputRefused, parse } from '../http/parse.ts';
import { log } from '../log.ts';

/** What the applicant gets back: the reference, and the only copy of a new access token. */
export type Submitted = { reference: string; receivedAt: string; accessToken: string };

const accessLifeSeconds = 2 * 365 * 86_400;

/**
 * Accepts an application: one call to the table, all or nothing. The same idempotency key with the same body gives
 * the case that the first one made, and a fresh token.
 *
 * @param body an application as in contract section 2
 * @param key the Idempotency-Key header
 * @param source where it came from, as the front door saw it
 * @throws Refusal `InputRefused` with every field that does not fit, `TooManyTries` where a source sends too many
 */
export async function submit(
  body: unknown,
  key: string | undefined,
  source: string,
  deployment: Deployment,
): Promise<Submitted> {
  const now = new Date().toISOString();
  const application = parse(Application, body);
  const errors = refusalsOf(application, now.slice(0, 10), deployment.config);
  if (errors.length > 0) throw inputRefused(errors);
  const repeat = key === undefined ? undefined : { key, bodyHash: digestOf(application) };

  const { table, config } = deployment;
  const rate: Rate = {
    what: 'submissions',
    source,
    most: config.limits.submissionsAnHour,
    windowSeconds: 3600,
  };
  for (;;) {
    const { accessToken, record, event } = newCase(application, now);
    const result = await beginCaseInTable(table, record, event, repeat, rate);
    if (result === 'begun') {
      log('info', 'application_received', { caseId: record.caseId });
      return { reference: record.caseId, receivedAt: now, accessToken };
    }
    if (result === 'too_many') throw tooManyFrom(rate, now);
    if (result === 'key_used' && repeat !== undefined) return again(application, repeat, now, deployment);
  }
}

function newCase(
  application: Application,
  now: string,
): { accessToken: string; record: CaseRecord; event: CaseEvent } {
  const accessToken = newSecret();
  const event = {
    type: 'application_received' as const,
    sequence: 1,
    at: now,
    by: { party: 'applicant' as const },
    application,
  };
  const reference = referenceFrom(application.programme, randomBytes(5));
  return { accessToken, event, record: beginCase(reference, hashOf(accessToken), event) };
}

/** The answer to a repeated submission. */
async function again(
  application: Application,
  repeat: RepeatKey,
  now: string,
  { table }: Deployment,
): Promise<Submitted> {
  const { Item: used } = await table.client.send(
    new GetCommand({
      TableName: table.tableName,
      Key: { pk: repeatPartition(repeat.key), sk: 'KEY' },
      ConsistentRead: true,
    }),
  );
  if (used?.bodyHash !== repeat.bodyHash) {
    throw inputRefused([
      { pointer: '', detail: 'This Idempotency-Key was used with another body. Use a new key' },
    ]);
  }
  const accessToken = newSecret();
  const reference = String(used.caseId);
  const { email } = application.applicant;
  const expiresAt = endsAt(now, accessLifeSeconds);
  await addAccess(table, reference, { hash: hashOf(accessToken), expiresAt }, email);
  return { reference, receivedAt: String(used.receivedAt), accessToken };
}
