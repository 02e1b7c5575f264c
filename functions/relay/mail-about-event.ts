import type { Mailer } from '#adapters/mailer.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { acknowledgementMail, decisionMail, endedMail } from '#views/emails/applicant-mails.ts';
import { mailContactChange } from './mail-contact.ts';
import type { RelayContext } from './relay-context.ts';
import { newTrackerLink } from './tracker-link.ts';

/** Mails the applicant about an event that they should know of. Other events send nothing. */
export async function mailAboutEvent(event: CaseEvent, file: CaseFile, context: RelayContext): Promise<void> {
  const { config } = context;
  const { caseId } = file.record;
  const send: Mailer = (mail) => context.send({ ...mail, about: { caseId, sequence: event.sequence } });
  const { applicant } = factsOf(file.events).application;
  switch (event.type) {
    case 'application_received':
      await send(
        acknowledgementMail(
          caseId,
          applicant,
          await newTrackerLink(file.record, applicant.email, context),
          config,
        ),
      );
      return;
    case 'decision_notified': {
      const link = await newTrackerLink(file.record, applicant.email, context);
      await send(decisionMail(caseId, applicant, event.letter, link, config));
      return;
    }
    case 'contact_changed':
      await mailContactChange(event, file, context);
      return;
    case 'withdrawn':
    case 'lapsed':
      await send(endedMail(caseId, applicant, event.type, config));
      return;
    default:
      return;
  }
}
