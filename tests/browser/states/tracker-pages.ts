import { choose, openTracker, say, send } from '../cast.ts';
import type { PageState, Reach } from './page-state.ts';

const waitingAt = ['information', 'needs_assessment', 'scheme_of_works', 'decision'] as const;
const ends = ['01-adult-owner-dystonia', '07-refusal', '08-nil-grant', '11-withdrawn'];

/** A page of the tracker of somebody who owes an answer. */
async function openBelow({ tab, cast }: Reach, below: string): Promise<{ email: string }> {
  const { held, task } = await cast.at('information');
  await openTracker(tab, held);
  await tab.goto(`/tracker/${held.reference}${below}`);
  return task;
}

async function openLetter({ tab, cast }: Reach, name: string): Promise<void> {
  const held = await cast.ended(name);
  await openTracker(tab, held);
  await tab.goto(`/tracker/${held.reference}/letter`);
}

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
  ...['01-adult-owner-dystonia', '07-refusal', '08-nil-grant'].map(
    (name): PageState => ({ name: `letter-${name}`, reach: (on) => openLetter(on, name) }),
  ),
  {
    name: 'tracker-live',
    async reach(on) {
      await openBelow(on, '?live=1');
    },
  },
  { name: 'tracker-answers', reach: (on) => openBelow(on, '/answers') },
  { name: 'tracker-withdrawal', reach: (on) => openBelow(on, '/withdrawal') },
  {
    name: 'tracker-withdrawal-not-sure',
    async reach(on) {
      await openBelow(on, '/withdrawal');
      await send(on.tab);
    },
  },
  {
    name: 'tracker-withdrawal-wrong-address',
    async reach(on) {
      await openBelow(on, '/withdrawal');
      await choose(on.tab, 'sure', 'true');
      await say(on.tab, 'email', 'somebody.else@example.org');
      await send(on.tab);
    },
  },
  { name: 'tracker-contact', reach: (on) => openBelow(on, '/contact') },
  {
    name: 'tracker-contact-wrong-address',
    async reach(on) {
      await openBelow(on, '/contact');
      await say(on.tab, 'currentEmail', 'somebody.else@example.org');
      await send(on.tab);
    },
  },
  {
    name: 'tracker-contact-wrong-details',
    async reach(on) {
      const { email } = await openBelow(on, '/contact');
      await say(on.tab, 'currentEmail', email);
      await say(on.tab, 'email', 'zoë <b>');
      await say(on.tab, 'address.line1', '9 Mill Road');
      await send(on.tab);
    },
  },
  {
    name: 'tracker-contact-wrong-code',
    async reach(on) {
      const { email } = await openBelow(on, '/contact');
      await say(on.tab, 'currentEmail', email);
      await say(on.tab, 'email', 'my.new.address@example.org');
      await send(on.tab);
      await say(on.tab, 'code', '000000');
      await send(on.tab, 'Confirm the new address');
    },
  },
  { name: 'tracker-signed-out', reach: ({ tab }) => tab.goto('/tracker/DFG-7K3M-9QXA-PT') },
];
