import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { type Mail, mail } from './mail.ts';

/** A new link: to a task of a kind, or, without one, to the applicant's own request. */
export type FreshLink = { reference: string; kind?: TaskKind; url: string };

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
      subject: subjectFor([...new Set(links.map(({ reference }) => reference))]),
      greeting: 'Hello',
      paragraphs: [
        'Somebody asked for a new link for this address. If it was not you, you do not need to do anything.',
      ],
      actions: links.map(({ reference, kind, url }) => ({
        label: `${kind === undefined ? 'Where your request stands' : tasks[kind]}, ${reference}`,
        url,
      })),
    },
    config,
  );

/** Names the cases while they are few enough to read. */
const subjectFor = (references: string[]): string =>
  references.length > 3
    ? 'Your new links'
    : `Your new ${references.length === 1 ? 'link' : 'links'} (${references.join(', ')})`;
