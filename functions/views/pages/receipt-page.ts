import { html } from 'hono/html';
import { placesOf } from '#domain/answers.ts';
import { formatPence } from '#domain/money.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Missing } from '#schemas/missing.ts';
import type { Answer } from '#schemas/outcomes/information.ts';
import { wordsFor } from '#words/words.ts';
import { panel } from '../components/content.ts';
import { inPlainWords } from '../fields.ts';
import { inWords, momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';

/**
 * What was recorded, by whom it concerns: `said` is the outcome without its digest, where there is one to show, and
 * `asked` is what its answers are to.
 */
export type Receipt = {
  reference: string;
  outcome: string;
  recordedAt: string;
  said?: object;
  asked?: readonly Missing[];
};

/** Proof of what was recorded, which survives a reload and can be printed. */
export const receiptPage = (receipt: Receipt, config: GrantsConfig) => {
  const { reference, outcome, recordedAt, said, asked = [] } = receipt;
  const { receipt: words } = wordsFor().tasks;
  const what =
    said === undefined ? '' : html`<h2>${words.what}</h2>${definitionList(withQuestions(said, asked))}`;
  return page(
    words.title,
    html`${panel(words.title, {
      text: words.text(reference, inPlainWords(outcome), momentInWords(recordedAt)),
    })}
<p>${outcome === 'needs_information' ? words.comesBack : words.done}</p>
<p class="app-noprint">${words.print}</p>
${what}`,
    config,
    { heading: false },
  );
};

/** Answers under what was asked, in the order of both: several questions can have one code. */
function withQuestions(said: object, asked: readonly Missing[]): Terms {
  const { answers, ...rest } = said as { answers?: readonly Answer[] };
  const places = placesOf(answers ?? [], asked);
  const answered = (answers ?? []).map(({ code, value }, index): Terms[number] => {
    const question = asked[places[index] ?? -1];
    return [question?.what ?? inPlainWords(code), value];
  });
  return [...answered, ...termsOf(rest)];
}

/** Names that people read, with values that are still to be put in words. */
type Terms = readonly (readonly [name: string, value: unknown])[];

const termsOf = (shown: object): Terms =>
  Object.entries(shown).map(([name, value]) => [
    label(name),
    money.test(name) && typeof value === 'number' ? formatPence(value) : value,
  ]);

const money = /Pence$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T.*Z$/;

/** What somebody recorded as a list of terms: text only, whatever they typed, and nothing for what they left empty. */
function definitionList(terms: Terms): Markup {
  return html`<dl>${terms
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => html`<dt>${name}</dt><dd class="app-said">${shownValue(value)}</dd>`)}</dl>`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

function shownValue(value: unknown): Markup | string {
  const { shown } = wordsFor().tasks;
  if (Array.isArray(value))
    return html`<ul>${value.map((entry) => html`<li>${shownValue(entry)}</li>`)}</ul>`;
  if (value !== null && typeof value === 'object') return definitionList(termsOf(value));
  if (typeof value === 'boolean') return value ? shown.yes : shown.no;
  if (typeof value !== 'string') return String(value);
  if (day.test(value)) return inWords(value);
  if (instant.test(value)) return momentInWords(value);
  return /^[a-z]+(_[a-z]+)*$/.test(value) ? inPlainWords(value) : value;
}

const label = (name: string): string => {
  const words = name
    .replace(money, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
