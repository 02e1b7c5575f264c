import { openTracker } from '../cast.ts';
import type { PageState } from './page-state.ts';

const waitingAt = ['information', 'needs_assessment', 'scheme_of_works', 'decision'] as const;
const ends = ['01-adult-owner-dystonia', '07-refusal', '08-nil-grant', '11-withdrawn'];

/** What an applicant sees of a request, from the link in a mail. */
export const trackerPages: PageState[] = [
  ...waitingAt.map(
    (kind): PageState => ({
      name: `tracker-${kind}`,
      reach: async ({ tab, cast }) => openTracker(tab, (await cast.at(kind)).held),
    }),
  ),
  ...ends.map(
    (name): PageState => ({
      name: `tracker-end-${name}`,
      reach: async ({ tab, cast }) => openTracker(tab, await cast.ended(name)),
    }),
  ),
  { name: 'tracker-signed-out', reach: ({ tab }) => tab.goto('/tracker/DFG-7K3M-9QXA-PT') },
];
