import { keepCode, markCodeMailed } from '#adapters/pending-contact.ts';
import { codeHashOf, newCode } from '#adapters/secrets.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { PendingContact } from '#schemas/contact.ts';
import { codeMail, detailsChangedMail, newAddressMail, oldAddressMail } from '#views/emails/contact-mails.ts';
import { log } from '../log.ts';
import type { RelayContext } from './relay-context.ts';
import { newTrackerLink } from './tracker-link.ts';

type ContactChanged = Extract<CaseEvent, { type: 'contact_changed' }>;

/** Mails a code to an address that somebody wants to use. It says nothing of the case: the address can be a stranger's. */
export async function mailCode(
  { record: { caseId } }: CaseFile,
  pending: PendingContact,
  { table, send, config }: RelayContext,
): Promise<void> {
  const code = newCode();
  if (!(await keepCode(table, caseId, pending, codeHashOf(caseId, pending.askedAt, code)))) return;
  await send(codeMail(pending.email, code, pending.expiresAt, config));
  await markCodeMailed(table, caseId, pending);
  log('info', 'code_mailed', { caseId });
}

/** Tells the new address that it is in use, and the old one that it no longer is; else the one that stayed. */
export async function mailContactChange(
  { who, contact, emailBefore, at, sequence }: ContactChanged,
  file: CaseFile,
  context: RelayContext,
): Promise<void> {
  const { config } = context;
  const { caseId } = file.record;
  const send = (mail: Parameters<typeof context.send>[0]) =>
    context.send({ ...mail, about: { caseId, sequence } });
  const { application } = factsOf(file.events);
  const { name } = who === 'applicant' ? application.applicant : (application.representative ?? { name: '' });
  const isCurrent = (who === 'applicant' ? application.applicant : application.representative)?.email;
  if (contact.email === emailBefore) {
    await send(detailsChangedMail(caseId, { name, email: contact.email }, at, config));
    return;
  }
  await send(oldAddressMail(caseId, emailBefore, at, config));
  // An address that was changed again meanwhile gets no link.
  if (isCurrent !== contact.email) return;
  const url = who === 'applicant' ? await newTrackerLink(file.record, contact.email, context) : undefined;
  await send(newAddressMail(caseId, { name, email: contact.email }, url, config));
}
