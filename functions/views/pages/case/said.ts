import { html } from 'hono/html';
import { wordsFor } from '#words/words.ts';
import type { SummaryRow } from '../../components/content.ts';
import { inPlainWords } from '../../fields.ts';
import type { Markup } from '../../markup.ts';

/** What somebody wrote, as they wrote it: its lines kept, nothing in it a tag. */
export const said = (text: string): { html: Markup } => ({
  html: html`<span class="app-said">${text}</span>`,
});

/** A row of a summary, or none where there is nothing to show. */
export function row(
  key: string,
  value: string | string[] | Markup | number | undefined | null,
): SummaryRow[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ key, value: { html: listOf(value) } }];
  if (typeof value === 'string') return [{ key, value: said(value) }];
  if (typeof value === 'number') return [{ key, value: { text: String(value) } }];
  return [{ key, value: { html: value } }];
}

/** Several things as a list; one as itself. */
export const listOf = (texts: readonly (string | Markup)[]): Markup =>
  texts.length === 1
    ? html`<span class="app-said">${texts[0]}</span>`
    : html`<ul class="app-said">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

export const yesOrNo = (value: boolean | undefined): string | undefined => {
  const { shown } = wordsFor().tasks;
  return value === undefined ? undefined : value ? shown.yes : shown.no;
};

/** A finding in words, with its reason where it has one. */
export function findingInWords(
  finding: boolean | string | { finding: string; reason: string } | undefined,
): string | undefined {
  if (finding === undefined || typeof finding === 'boolean') return yesOrNo(finding);
  if (typeof finding === 'string') return inPlainWords(finding);
  return `${inPlainWords(finding.finding)}: ${finding.reason}`;
}

/** A part of the case under its heading. Empty where there is nothing in it. */
export type CasePart = { id: string; title: string; content: Markup };

export const part = (id: string, title: string, content: Markup | undefined): CasePart[] =>
  content === undefined ? [] : [{ id, title, content }];
