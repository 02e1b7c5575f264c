import type { GrantsConfig } from '#schemas/grants-config.ts';
import { momentInWords } from '../in-words.ts';
import { type Mail, mail } from './mail.ts';

type Recipient = { name: string; email: string };

/** A code for an address that somebody wants to use. It may have reached a stranger: it names no case and no person. */
export const codeMail = (to: string, code: string, expiresAt: string, config: GrantsConfig): Mail =>
  mail(
    {
      to,
      subject: 'Your code to confirm this email address',
      greeting: 'Hello',
      paragraphs: [
        'Somebody asked us to use this email address. To confirm it, type this code on the page where you asked:',
        code,
        `The code works until ${momentInWords(expiresAt)}. If you ask again, only the newest code works.`,
        'If it was not you, you do not need to do anything. Nobody can see anything with this code alone.',
      ],
    },
    config,
  );

/** Tells a new address that it is in use from now on. */
export const newAddressMail = (
  caseId: string,
  { name, email }: Recipient,
  url: string | undefined,
  config: GrantsConfig,
): Mail =>
  mail(
    {
      to: email,
      subject: `We write to this address from now on (${caseId})`,
      greeting: `Dear ${name}`,
      paragraphs: [
        'Thank you. This email address is confirmed, and we use it from now on.',
        'Links in our emails to the old address no longer work. If we are waiting for something from you, a new link to it comes in an email of its own.',
      ],
      ...(url !== undefined && { actions: [{ label: 'See where your request stands', url }] }),
    },
    config,
  );

/** Tells an address that it is no longer in use, and nothing of the new one. */
export const oldAddressMail = (caseId: string, to: string, at: string, config: GrantsConfig): Mail =>
  mail(
    {
      to,
      subject: `We no longer write to this address (${caseId})`,
      greeting: 'Hello',
      paragraphs: [
        `On ${momentInWords(at)} the email address for ${caseId} was changed. We do not write to this address any more, and the links in our earlier emails to it no longer work.`,
        `If you did not ask for that, call us at once on ${config.organisation.telephone}.`,
      ],
    },
    config,
  );

/** Tells somebody that a telephone number or a postal address was changed. */
export const detailsChangedMail = (
  caseId: string,
  { name, email }: Recipient,
  at: string,
  config: GrantsConfig,
): Mail =>
  mail(
    {
      to: email,
      subject: `Your contact details were changed (${caseId})`,
      greeting: `Dear ${name}`,
      paragraphs: [
        `On ${momentInWords(at)} your telephone number or the address for letters was changed on your tracker.`,
        `If you did not ask for that, call us on ${config.organisation.telephone}.`,
      ],
    },
    config,
  );
