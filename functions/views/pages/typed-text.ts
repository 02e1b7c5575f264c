import { html } from 'hono/html';
import { button } from '../components/content.ts';
import { inPlainWords } from '../fields.ts';
import type { Markup } from '../markup.ts';

/** What somebody sent with a form that could not be taken, and the path it was sent to. */
export type SentForm = { path: string; values: Record<string, string[]> };

/** What fills itself in, and is no loss. */
const notTyped = new Set(['digest', 'nonce', 'repeatKey', 'kept']);

/** Under the size of a body, with room for what the page adds: more than that could not be sent again. */
const mostCharacters = 90_000;

const filled = (values: SentForm['values']): [name: string, value: string][] =>
  Object.entries(values).flatMap(([name, all]) =>
    all.filter((value) => value.trim() !== '').map((value): [string, string] => [name, value]),
  );

/** The fields of a form as hidden ones, so that another form carries them along. Nothing of it is kept on our side. */
export function carriedAlong(values: SentForm['values']): Markup[] {
  const fields = filled(values).filter(([name]) => name !== 'kept');
  if (new URLSearchParams(fields).toString().length > mostCharacters) return [];
  return fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

/** The names of a form's fields in words: `assessed.needs.0.reasoning` is “Assessed, needs 1, reasoning”. */
const inWords = (name: string): string =>
  inPlainWords(
    name
      .replaceAll(/\.(\d+)/g, (_, row) => ` ${Number(row) + 1}`)
      .replaceAll('.', ', ')
      .replaceAll(/([A-Z])/g, ' $1')
      .toLowerCase(),
  );

/** What somebody typed, as text to copy where it cannot be sent again, so that an error never costs them their words. */
export function typedText(values: SentForm['values']): Markup | string {
  const typed = filled(values).filter(([name]) => !notTyped.has(name));
  if (typed.length === 0) return '';
  return html`<h2>What you typed</h2>
<p>It has not been recorded. Copy it if you need it elsewhere.</p>
<dl>${typed.map(([name, value]) => html`<dt>${inWords(name)}</dt><dd class="app-said">${value}</dd>`)}</dl>`;
}

/** A form that sends the same again, for when whatever stood in its way has passed. */
export const sendAgain = ({ path, values }: SentForm): Markup =>
  html`<form method="post" action="${path}">${carriedAlong(values)}
${button({ text: 'Send it again' })}</form>`;
