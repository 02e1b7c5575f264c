import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import { type Mail, mail } from './mail.ts';

/**
 * A new link: to a task of a kind, or, without one, to the applicant's own request. Without a reference, to an
 * application that has not been sent yet.
 */
export type FreshLink = { reference?: string; kind?: TaskKind; url: string };

/** One mail with a new link for everything that an address has open. */
export function freshLinksMail(
  to: string,
  links: FreshLink[],
  config: Pick<GrantsConfig, 'organisation'>,
): Mail {
  const { mails } = mailWordsFor();
  const { one, several, why, request, draft, tasks, label } = mails.freshLinks;
  const references = [...new Set(links.flatMap(({ reference }) => reference ?? []))];
  const title = links.length === 1 ? one : several;
  return mail(
    {
      to,
      // The cases are named while they are few enough to read.
      subject:
        references.length === 0 || references.length > 3
          ? title
          : mails.subject(title, references.join(', ')),
      title,
      greeting: mails.hello,
      paragraphs: [why],
      actions: links.map(({ reference, kind, url }) => ({
        label: reference === undefined ? draft : label(kind === undefined ? request : tasks[kind], reference),
        url,
      })),
    },
    config,
  );
}
