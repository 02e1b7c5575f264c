import type { GrantsConfig } from '#schemas/grants-config.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import { momentInWords } from '../in-words.ts';
import { type Mail, mail, type Reading } from './mail.ts';

type Recipient = { name: string; email: string };

/** A code for an address that somebody wants to use. It may have reached a stranger: it names no case and no person. */
export function codeMail(
  to: string,
  code: string,
  expiresAt: string,
  config: GrantsConfig,
  reading: Reading = {},
): Mail {
  const { hello, contact } = mailWordsFor(reading.language).mails;
  const { title, asked, until, notYou } = contact.code;
  return mail(
    {
      to,
      subject: title,
      title,
      greeting: hello,
      paragraphs: [asked, code, until(momentInWords(expiresAt)), notYou],
    },
    config,
    reading,
  );
}

/** Tells a new address that it is in use from now on. */
export function newAddressMail(
  caseId: string,
  { name, email }: Recipient,
  url: string | undefined,
  config: GrantsConfig,
  reading: Reading = {},
): Mail {
  const { subject, dear, track, contact } = mailWordsFor(reading.language).mails;
  const { title, confirmed, links } = contact.newAddress;
  return mail(
    {
      to: email,
      subject: subject(title, caseId),
      title,
      greeting: dear(name),
      paragraphs: [confirmed, links],
      ...(url !== undefined && { actions: [{ label: track, url }] }),
    },
    config,
    reading,
  );
}

/** Tells an address that it is no longer in use, and nothing of the new one. */
export function oldAddressMail(
  caseId: string,
  to: string,
  at: string,
  config: GrantsConfig,
  reading: Reading = {},
): Mail {
  const { subject, hello, contact } = mailWordsFor(reading.language).mails;
  const { title, changed, notYou } = contact.oldAddress;
  return mail(
    {
      to,
      subject: subject(title, caseId),
      title,
      greeting: hello,
      paragraphs: [changed(momentInWords(at), caseId), notYou(config.organisation.telephone)],
    },
    config,
    reading,
  );
}

/** Tells somebody that a telephone number or a postal address was changed. */
export function detailsChangedMail(
  caseId: string,
  { name, email }: Recipient,
  at: string,
  config: GrantsConfig,
  reading: Reading = {},
): Mail {
  const { subject, dear, contact } = mailWordsFor(reading.language).mails;
  const { title, changed, notYou } = contact.details;
  return mail(
    {
      to: email,
      subject: subject(title, caseId),
      title,
      greeting: dear(name),
      paragraphs: [changed(momentInWords(at)), notYou(config.organisation.telephone)],
    },
    config,
    reading,
  );
}
