import type { Page as Tab } from 'playwright-core';
import type { Service } from '#tests/support/service.ts';
import type { Cast } from '../cast.ts';

/** What a page is reached with: a tab of a browser of its own, the running service, and cases to show. */
export type Reach = { tab: Tab; service: Service; cast: Cast };

/** A page in one of the states that people meet it in, errors among them, and the way there. */
export type PageState = { name: string; reach: (on: Reach) => Promise<unknown> };
