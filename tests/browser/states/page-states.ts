import { applyPages } from './apply-pages.ts';
import { openPages } from './open-pages.ts';
import type { PageState } from './page-state.ts';
import { taskPages } from './task-pages.ts';
import { trackerPages } from './tracker-pages.ts';

/** Every page in every state: what is listed here is tested in a browser and photographed. */
export const pageStates: PageState[] = [...openPages, ...applyPages, ...taskPages, ...trackerPages];
