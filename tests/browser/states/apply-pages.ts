import { send } from '../cast.ts';
import type { PageState } from './page-state.ts';

/** The application. */
export const applyPages: PageState[] = [
  { name: 'apply', reach: ({ tab }) => tab.goto('/apply') },
  {
    name: 'apply-empty',
    async reach({ tab }) {
      await tab.goto('/apply');
      await send(tab);
    },
  },
];
