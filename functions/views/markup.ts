import type { html } from 'hono/html';

/** Part of a page: escaped already. */
export type Markup = ReturnType<typeof html>;
