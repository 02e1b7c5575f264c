import { say, send } from '../cast.ts';
import type { PageState } from './page-state.ts';

/** Pages that anybody may open. */
export const openPages: PageState[] = [
  { name: 'start', reach: ({ tab }) => tab.goto('/') },
  { name: 'accessibility', reach: ({ tab }) => tab.goto('/accessibility') },
  { name: 'privacy', reach: ({ tab }) => tab.goto('/privacy') },
  { name: 'links', reach: ({ tab }) => tab.goto('/links') },
  {
    name: 'links-wrong-address',
    async reach({ tab }) {
      await tab.goto('/links');
      await say(tab, 'email', 'zoë <b>');
      await send(tab);
    },
  },
  {
    name: 'links-sent',
    async reach({ tab }) {
      await tab.goto('/links');
      await say(tab, 'email', 'nobody@example.org');
      await send(tab);
    },
  },
  { name: 'nothing-here', reach: ({ tab }) => tab.goto('/nowhere') },
  { name: 'link-cut-off', reach: ({ tab }) => tab.goto('/t/cut') },
];
