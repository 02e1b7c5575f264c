import { askToConfirm, confirmPending, countWrongCode } from '#adapters/pending-contact.ts';
import { countOrRefuse } from '#adapters/rate-counters.ts';
import { codeHashOf, hashOf, isSameHash, newSecret } from '#adapters/secrets.ts';
import { putAccess } from '#adapters/settle-case.ts';
import { type Action, putTask } from '#adapters/write-case.ts';
import { accessGenerationOf } from '#domain/case-history.ts';
import { endsAt } from '#domain/chasing.ts';
import {
  codeLifeSeconds,
  contactErrors,
  contactOf,
  isToBeConfirmed,
  mostWrongCodes,
  tasksForNewAddress,
} from '#domain/contact-change.ts';
import { isClosed, isDecided } from '#domain/lifecycle.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { Contact, type Contacted } from '#schemas/contact.ts';
import type { Deployment } from '../deployment.ts';
import { inputRefused, parse } from '../http/parse.ts';
import { log } from '../log.ts';
import { record } from '../record.ts';

/** What came of it: nothing was different, it is recorded, or a new email address has to be confirmed first. */
export type ContactChange = 'nothing' | 'recorded' | 'to_be_confirmed';

const codesAnHour = 5;
/** The visit of whoever changes the address goes on, by a token that was never mailed. */
const visitSeconds = 86_400;

/**
 * Changes how somebody who applies is reached. Telephone and postal address are recorded at once; a new email address
 * only when the code that is mailed to it comes back, because a slip of the finger would show the case to a stranger.
 *
 * @throws Refusal `InputRefused`, or `OutcomeConflicts` for a case that was withdrawn or has lapsed
 */
export async function changeContact(
  file: CaseFile,
  who: Contacted,
  body: unknown,
  deployment: Deployment,
): Promise<ContactChange> {
  const now = new Date().toISOString();
  const before = contactBefore(file, who);
  const contact = parse(Contact, body);
  const errors = contactErrors(contact, deployment.config);
  if (errors.length > 0) throw inputRefused(errors);
  const rest = { ...contact, email: before.email };
  const isRestNew = JSON.stringify(ordered(rest)) !== JSON.stringify(ordered(before));
  const isEmailNew = contact.email !== before.email;
  if (isEmailNew) await askForCode(file, who, contact.email, deployment, now);
  if (isRestNew) {
    await record(deployment.table, file, changed(who, rest, before.email), { party: 'applicant' }, now);
    log('info', 'contact_changed', { caseId: file.record.caseId });
  }
  return isEmailNew ? 'to_be_confirmed' : isRestNew ? 'recorded' : 'nothing';
}

async function askForCode(
  { record: { caseId } }: CaseFile,
  who: Contacted,
  email: string,
  { table }: Deployment,
  now: string,
): Promise<void> {
  await countOrRefuse(
    table,
    { what: 'contact_codes', source: caseId, most: codesAnHour, windowSeconds: 3600 },
    now,
  );
  await askToConfirm(table, caseId, {
    who,
    email,
    askedAt: now,
    expiresAt: endsAt(now, codeLifeSeconds),
    wrongTries: 0,
    unsettledSince: now,
  });
}

/**
 * Takes the code that was mailed to a new address. The change, the end of the links to the old address and the move of
 * open requests for information are one write.
 *
 * @returns a token by which the visitor's tracker stays open; undefined where the address is of a representative
 * @throws Refusal `InputRefused` for a wrong code, `LinkDead` for one that is too old or was tried too often
 */
export async function confirmContact(
  file: CaseFile,
  code: string,
  { table }: Deployment,
): Promise<string | undefined> {
  const now = new Date().toISOString();
  const { pendingContact: pending } = file;
  const { caseId } = file.record;
  if (!isToBeConfirmed(pending, now) || pending.codeHash === undefined) throw deadCode();
  if (!isSameHash(pending.codeHash, codeHashOf(caseId, pending.askedAt, code))) {
    if (!(await countWrongCode(table, caseId, pending, mostWrongCodes))) throw deadCode();
    log('warn', 'code_refused', { caseId });
    throw inputRefused([
      { pointer: '/code', detail: 'That is not the code in the email. Check it, and try again' },
    ]);
  }
  const { who, email } = pending;
  const before = contactBefore(file, who);
  const accessToken = newSecret();
  const alongside: Action[] = [
    confirmPending(table, caseId, pending, now),
    ...tasksForNewAddress(file, who, email, now).map((task) => putTask(table, task)),
  ];
  if (who === 'applicant') {
    const access = {
      hash: hashOf(accessToken),
      expiresAt: endsAt(now, visitSeconds),
      generation: accessGenerationOf(file.record) + 1,
    };
    alongside.push({ Put: putAccess(table, caseId, access, email) });
  }
  const happening = changed(who, { ...before, email }, before.email);
  await record(table, file, happening, { party: 'applicant' }, now, undefined, alongside);
  log('info', 'contact_changed', { caseId });
  return who === 'applicant' ? accessToken : undefined;
}

const deadCode = () =>
  new Refusal('LinkDead', 'The code is too old, or was tried too often. Ask for a new one on your tracker');

const changed = (who: Contacted, contact: Contact, emailBefore: string) => ({
  type: 'contact_changed' as const,
  who,
  contact,
  emailBefore,
});

function contactBefore(file: CaseFile, who: Contacted): Contact {
  const { status } = file.record;
  const contact = contactOf(factsOf(file.events), who);
  if (isClosed(status) && !isDecided(status))
    throw new Refusal('OutcomeConflicts', 'This request has ended already');
  if (contact === undefined) throw new Refusal('OutcomeConflicts', 'Nobody acts for the applicant here');
  return contact;
}

/** The same contact in the same order, whichever way it was typed. */
const ordered = ({ email, phone, address }: Contact) => ({
  email,
  phone,
  address: address && [address.line1, address.line2, address.town, address.county, address.postcode],
});
