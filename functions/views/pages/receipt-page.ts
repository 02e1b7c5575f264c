import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { panel } from '../components/content.ts';
import { inPlainWords } from '../fields.ts';
import { momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';

/** What was recorded, by whom it concerns: `said` is the outcome without its digest, where there is one to show. */
export type Receipt = { reference: string; outcome: string; recordedAt: string; said?: object };

/** Proof of what was recorded, which survives a reload and can be printed. */
export const receiptPage = ({ reference, outcome, recordedAt, said }: Receipt, config: GrantsConfig) => {
  const { receipt: words } = wordsFor().tasks;
  const what = said === undefined ? '' : html`<h2>${words.what}</h2>${definitionList(said)}`;
  return page(
    words.title,
    html`${panel(words.title, {
      text: words.text(reference, inPlainWords(outcome), momentInWords(recordedAt)),
    })}
<p>${words.done}</p>
<p class="app-noprint">${words.print}</p>
${what}`,
    config,
    { heading: false },
  );
};

const money = /Pence$/;

/** What somebody recorded as a list of terms: text only, whatever they typed. */
function definitionList(shown: object): Markup {
  return html`<dl>${Object.entries(shown)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) => html`<dt>${label(name)}</dt><dd class="app-said">${shownValue(name, value)}</dd>`,
    )}</dl>`;
}

function shownValue(name: string, value: unknown): Markup | string {
  const { shown } = wordsFor().tasks;
  if (Array.isArray(value)) {
    return value.length === 0
      ? shown.assessment.none
      : html`<ul>${value.map((entry) => html`<li>${shownValue(name, entry)}</li>`)}</ul>`;
  }
  if (value !== null && typeof value === 'object') return definitionList(value);
  if (typeof value === 'number' && money.test(name)) return formatPence(value);
  if (typeof value === 'boolean') return value ? shown.yes : shown.no;
  if (typeof value === 'string' && /^[a-z]+(_[a-z]+)*$/.test(value)) return inPlainWords(value);
  return String(value);
}

const label = (name: string): string => {
  const words = name
    .replace(money, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
