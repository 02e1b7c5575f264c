import type { DynamoDBRecord } from 'aws-lambda';
import { readDraft } from '#adapters/drafts.ts';
import { settleLinkRequest } from '#adapters/links.ts';
import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, openFor } from '#adapters/work-index.ts';
import { addressFor, isOver } from '#domain/draft/draft-life.ts';
import { sameAddress } from '#domain/people.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { type FreshLink, freshLinksMail } from '#views/emails/fresh-links-mail.ts';
import { newDraftLink } from './new-draft-link.ts';
import { newTaskLink } from './new-task-link.ts';
import type { RelayContext } from './relay-context.ts';
import { newTrackerLink } from './tracker-link.ts';

/** A new link, and the registered address that it goes to. */
type AddressedLink = FreshLink & { to: string };

/**
 * Mails fresh links for everything that an address has open, in one mail. An address with nothing open gets none, and
 * nobody can tell the two apart from the answer to the request. The mail goes to the address as it was registered, never
 * as it was asked for: two spellings that we take for one person can be two mailboxes.
 */
export async function answerLinkRequest(records: DynamoDBRecord[], context: RelayContext): Promise<void> {
  const image = records.at(-1)?.dynamodb?.NewImage;
  const email = image?.email?.S;
  const seen = image?.unsettledSince?.S;
  if (email === undefined || seen === undefined) return;
  const found = new Set<string>();
  for await (const { pk, gsi2sk } of openFor(context.table, email)) {
    found.add(gsi2sk?.startsWith('CASE#') === false ? gsi2sk : caseIdOf(pk));
  }
  const links: AddressedLink[] = [];
  for (const id of found) {
    const link = id.startsWith('DRAFT#')
      ? await draftLink(id.slice('DRAFT#'.length), email, context)
      : id.includes('.')
        ? await taskLink(id, email, context)
        : await trackerLink(id, email, context);
    if (link !== undefined) links.push(link);
  }
  for (const [to, some] of Map.groupBy(links, (link) => link.to)) {
    await context.send(freshLinksMail(to, some, context.config));
  }
  await settleLinkRequest(context.table, { pk: image?.pk?.S ?? '', sk: image?.sk?.S ?? '' }, seen);
}

async function taskLink(
  taskId: string,
  email: string,
  context: RelayContext,
): Promise<AddressedLink | undefined> {
  const file = await readCase(context.table, taskId.split('.')[0] ?? '');
  const task = file?.tasks.find((one) => one.taskId === taskId);
  const isOpen = task !== undefined && file?.record.slots[task.slot]?.taskId === taskId && task.nextActionAt;
  const person = [task?.assignee, task?.alsoWith].find(
    (one) => one && sameAddress(one.email) === sameAddress(email),
  );
  if (!isOpen || person === undefined) return undefined;
  const { url } = await newTaskLink(task, person, context, new Date().toISOString(), true);
  return { reference: task.caseId, kind: task.kind, url, to: person.email };
}

async function draftLink(
  draftId: string,
  email: string,
  context: RelayContext,
): Promise<AddressedLink | undefined> {
  const draft = await readDraft(context.table, draftId);
  const to = draft && addressFor(draft);
  if (draft === undefined || to === undefined || sameAddress(to) !== sameAddress(email)) return undefined;
  if (isOver(draft, new Date().toISOString())) return undefined;
  const url = await newDraftLink(draftId, context);
  return url === undefined ? undefined : { url, to };
}

async function trackerLink(
  caseId: string,
  email: string,
  context: RelayContext,
): Promise<AddressedLink | undefined> {
  const file = await readCase(context.table, caseId);
  if (file === undefined || file.record.status === 'withdrawn') return undefined;
  const { applicant } = factsOf(file.events).application;
  if (sameAddress(applicant.email) !== sameAddress(email)) return undefined;
  return {
    reference: caseId,
    to: applicant.email,
    url: await newTrackerLink(file.record, applicant.email, context),
  };
}
