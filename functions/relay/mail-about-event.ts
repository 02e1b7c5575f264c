import type { Mailer } from '#adapters/mailer.ts';
import { sameAddress } from '#domain/people.ts';
import { factsOf, workCutShort } from '#domain/record-of-case.ts';
import { currentNews } from '#domain/stage-news.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import {
  acknowledgementMail,
  decisionMail,
  endedMail,
  type Recipient,
  stageMail,
} from '#views/emails/applicant-mails.ts';
import type { Mail } from '#views/emails/mail.ts';
import { closedMail } from '#views/emails/task-mails.ts';
import { mailContactChange } from './mail-contact.ts';
import { readingOf } from './reading-of.ts';
import type { RelayContext } from './relay-context.ts';
import { newTrackerLink } from './tracker-link.ts';

/**
 * Mails the applicant, and whoever acts for them, about an event that they should know of; where it ends the case, also
 * the professionals who were at work on it. Only the applicant gets a link to the tracker: it is as good as being them.
 * Other events send nothing.
 */
export async function mailAboutEvent(event: CaseEvent, file: CaseFile, context: RelayContext): Promise<void> {
  const { caseId } = file.record;
  const send: Mailer = (mail) => context.send({ ...mail, about: { caseId, sequence: event.sequence } });
  if (event.type === 'contact_changed') return mailContactChange(event, file, context);
  for (const to of recipientsOf(file)) {
    const mail = await mailFor(to, event, file, context);
    if (mail !== undefined) await send(mail);
  }
  if (event.type === 'withdrawn' || event.type === 'lapsed') {
    // Not about the event: what does not reach a professional is no reason to telephone the applicant.
    for (const task of workCutShort(file)) await context.send(closedMail(task, event.type, context.config));
  }
}

/** Those who hear of a case: one mail where the applicant and their representative share an address. */
function recipientsOf({ events }: CaseFile): Recipient[] {
  const { application } = factsOf(events);
  const { applicant, representative } = application;
  const reading = readingOf(application);
  const isOther = representative && sameAddress(representative.email) !== sameAddress(applicant.email);
  return [
    { name: applicant.name, email: applicant.email, actsForApplicant: false, reading },
    ...(isOther
      ? [{ name: representative.name, email: representative.email, actsForApplicant: true, reading }]
      : []),
  ];
}

async function mailFor(
  to: Recipient,
  event: CaseEvent,
  file: CaseFile,
  context: RelayContext,
): Promise<Mail | undefined> {
  const { config } = context;
  const { caseId, decisionDueBy } = file.record;
  const track = async () =>
    to.actsForApplicant ? undefined : newTrackerLink(file.record, to.email, context);
  switch (event.type) {
    case 'application_received':
      return acknowledgementMail(caseId, to, await track(), config);
    case 'task_opened': {
      const news = currentNews(file);
      return news?.event.sequence === event.sequence
        ? stageMail(caseId, to, news, decisionDueBy, await track(), config)
        : undefined;
    }
    case 'decision_notified':
      return decisionMail(caseId, to, event.letter, await track(), config);
    case 'withdrawn':
    case 'lapsed':
      return endedMail(caseId, to, event.type, config);
    default:
      return undefined;
  }
}
