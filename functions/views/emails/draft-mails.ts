import type { DraftMail } from '#schemas/draft-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import { inWords } from '../in-words.ts';
import { type Mail, mail } from './mail.ts';

/** The private link to an application that has not been sent, because its owner asked for it or is about to lose it. */
export function draftMail(
  which: DraftMail,
  to: string,
  url: string,
  expiresAt: string,
  config: Pick<GrantsConfig, 'organisation'>,
): Mail {
  const { hello, draft: words } = mailWordsFor().mails;
  return mail(
    {
      to,
      subject: words[which].subject,
      title: words[which].subject,
      greeting: hello,
      paragraphs: [words[which].text, words.deletedOn(inWords(expiresAt))],
      actions: [{ label: words.action, url }],
      after: [words.after, words.notYou],
    },
    config,
  );
}
