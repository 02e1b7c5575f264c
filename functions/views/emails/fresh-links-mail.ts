import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { type Mail, mail } from './mail.ts';

/**
 * A new link: to a task of a kind, or, without one, to the applicant's own request. Without a reference, to an
 * application that has not been sent yet.
 */
export type FreshLink = { reference?: string; kind?: TaskKind; url: string };

const tasks: Record<TaskKind, string> = {
  information: 'What we need from you',
  needs_assessment: 'Needs assessment',
  ot_sign_off: 'Sign-off',
  scheme_of_works: 'Scheme of works',
  decision: 'Decision',
};

/** One mail with a new link for everything that an address has open. */
export const freshLinksMail = (
  to: string,
  links: FreshLink[],
  config: Pick<GrantsConfig, 'organisation'>,
): Mail =>
  mail(
    {
      to,
      subject: subjectFor([...new Set(links.flatMap(({ reference }) => reference ?? []))], links.length),
      greeting: 'Hello',
      paragraphs: [
        'Somebody asked for a new link for this address. If it was not you, you do not need to do anything.',
      ],
      actions: links.map(({ reference, kind, url }) => ({
        label:
          reference === undefined
            ? 'Go on with your application'
            : `${kind === undefined ? 'Where your request stands' : tasks[kind]}, ${reference}`,
        url,
      })),
    },
    config,
  );

/** Names the cases while they are few enough to read. */
const subjectFor = (references: string[], links: number): string => {
  const subject = `Your new ${links === 1 ? 'link' : 'links'}`;
  return references.length === 0 || references.length > 3 ? subject : `${subject} (${references.join(', ')})`;
};
