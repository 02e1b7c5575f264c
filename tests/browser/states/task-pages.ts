import { choose, haveDone, openLink, openTask, say, send } from '../cast.ts';
import type { PageState } from './page-state.ts';

const kinds = ['information', 'needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'] as const;

/** What somebody sees who follows the link of a task. */
export const taskPages: PageState[] = [
  {
    name: 'identity',
    reach: async ({ tab, cast }) => openLink(tab, (await cast.at('ot_sign_off')).task),
  },
  {
    name: 'identity-wrong-address',
    async reach({ tab, cast }) {
      await openLink(tab, (await cast.at('ot_sign_off')).task);
      await say(tab, 'email', 'somebody.else@example.org');
      await send(tab);
    },
  },
  ...kinds.flatMap((kind): PageState[] => [
    { name: kind, reach: async ({ tab, cast }) => openTask(tab, (await cast.at(kind)).task) },
    {
      name: `${kind}-empty`,
      async reach({ tab, cast }) {
        await openTask(tab, (await cast.at(kind)).task);
        await send(tab);
      },
    },
  ]),
  {
    name: 'decision-wrong-award',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('decision')).task);
      await choose(tab, 'outcome', 'approve');
      await say(tab, 'approve.awardPence', 'a lot');
      await send(tab);
    },
  },
  {
    name: 'receipt',
    async reach({ tab, cast, service }) {
      const { task } = await cast.fresh('needs_assessment');
      await openTask(tab, task);
      await haveDone(service, task);
      await tab.reload();
    },
  },
  {
    name: 'link-used',
    reach: async ({ tab, cast }) => openLink(tab, (await cast.at('decision')).earlier[0] ?? { secret: '' }),
  },
];
