import { html } from 'hono/html';
import type { Markup } from '../../markup.ts';

/** What every form of a draft carries: that it is our own page's, and what its page showed. */
export type FormMarks = { nonce: string; shown?: string };

/** A form of a draft. The browser checks nothing: we say what is wrong, in words that everybody gets. */
export const draftForm = (
  action: string,
  { nonce, shown }: FormMarks,
  content: Markup | (Markup | string)[],
): Markup => html`<form method="post" action="${action}" novalidate>
<input type="hidden" name="nonce" value="${nonce}">
${shown === undefined ? '' : html`<input type="hidden" name="shown" value="${shown}">`}
${content}
</form>`;
