import type { DynamoDBRecord } from 'aws-lambda';
import { settleLinkRequest } from '#adapters/links.ts';
import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, openFor } from '#adapters/work-index.ts';
import { askForMail } from '#adapters/write-task.ts';
import { sameAddress } from '#domain/people.ts';
import { receivedEvent } from '#domain/record-of-case.ts';
import { freshTrackerMail } from '#views/emails/applicant-mails.ts';
import type { RelayContext } from './relay-context.ts';
import { newTrackerLink } from './tracker-link.ts';

/** Mails fresh links for everything that an address has open. An address with nothing open gets nothing. */
export async function answerLinkRequest(records: DynamoDBRecord[], context: RelayContext): Promise<void> {
  const image = records.at(-1)?.dynamodb?.NewImage;
  const email = image?.email?.S;
  const seen = image?.unsettledSince?.S;
  if (email === undefined || seen === undefined) return;
  const caseIds = new Set<string>();
  const taskIds = new Set<string>();
  for await (const found of openFor(context.table, email)) {
    const taskId = found.gsi2sk?.startsWith('CASE#') ? undefined : found.gsi2sk;
    if (taskId === undefined) caseIds.add(caseIdOf(found.pk));
    else taskIds.add(taskId);
  }
  for (const taskId of taskIds) await freshTaskLink(taskId, context);
  for (const caseId of caseIds) await freshTracker(caseId, email, context);
  await settleLinkRequest(context.table, { pk: image?.pk?.S ?? '', sk: image?.sk?.S ?? '' }, seen);
}

async function freshTaskLink(taskId: string, { table }: RelayContext) {
  const file = await readCase(table, taskId.split('.')[0] ?? '');
  const task = file?.tasks.find((one) => one.taskId === taskId);
  if (task !== undefined) await askForMail(table, task, 'fresh_link', new Date().toISOString());
}

async function freshTracker(caseId: string, email: string, context: RelayContext) {
  const file = await readCase(context.table, caseId);
  if (file === undefined || file.record.status === 'withdrawn') return;
  const { applicant } = receivedEvent(file.events).application;
  if (sameAddress(applicant.email) !== sameAddress(email)) return;
  const link = await newTrackerLink(caseId, applicant.email, context);
  await context.send(freshTrackerMail(caseId, applicant, link, context.config));
}
