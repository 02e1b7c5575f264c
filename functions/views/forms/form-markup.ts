import { html } from 'hono/html';
import { wordsFor } from '#words/words.ts';
import { button, details } from '../components/content.ts';
import { fieldset } from '../components/form-controls.ts';
import { field, type Typed } from '../fields.ts';
import type { Markup } from '../markup.ts';
import { type FormPart, type Group, isGroup, isRows, nameWithin, type Rows } from './form-parts.ts';
import { rowsFieldOf, rowsShown } from './rows.ts';

/** Where a form is sent, and what is in front of the names of its fields. */
export type FormPlace = { action: string; section: string };

/** The parts of a form, with what was typed into them. Buttons add and remove rows without a script: nothing is sent on. */
export const formMarkup = (
  parts: readonly FormPart[],
  typed: Typed,
  place: FormPlace,
  prefix = '',
): Markup[] =>
  parts.map((part) => {
    if (isRows(part)) return rowsMarkup(part, typed, place, prefix);
    if (isGroup(part)) return groupMarkup(part, typed, place, prefix);
    return field({ ...part, name: nameWithin(prefix, part.name) }, typed, place.section);
  });

/** The id of a part of a form that links and buttons lead to. */
export const partId = ({ section }: Pick<FormPlace, 'section'>, name: string): string =>
  `part-${`${section}${name}`.replaceAll(/[^\w]/g, '-')}`;

function groupMarkup(group: Group, typed: Typed, place: FormPlace, prefix: string): Markup {
  const { legend, hint, summary, parts } = group;
  const content = html`${hint ? html`<p class="govuk-hint">${hint}</p>` : ''}${formMarkup(parts, typed, place, prefix)}`;
  const id = partId(place, nameWithin(prefix, group.id));
  if (prefix !== '' && summary !== undefined)
    return details(summary, { html: content }, isUsed(group, typed, place, prefix));
  return html`<div class="app-part" id="${id}" tabindex="-1">${fieldset(
    legend,
    summary === undefined
      ? content
      : details(summary, { html: content }, isUsed(group, typed, place, prefix)),
    'm',
  )}</div>`;
}

/** Whether anything in a part was typed, or is wrong: then it is open. */
function isUsed({ parts }: Group, typed: Typed, { section }: FormPlace, prefix: string): boolean {
  return parts.some((part) => {
    if (isRows(part) || isGroup(part)) return false;
    const name = `${section}${nameWithin(prefix, part.name)}`;
    const pointer = `/${name.replaceAll('.', '/')}`;
    return (
      Object.entries(typed.values).some(
        ([key, values]) =>
          (key === name || key.startsWith(`${name}-`)) && values.some((text) => text.trim() !== ''),
      ) || typed.errors.some((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
    );
  });
}

function rowsMarkup(rows: Rows, typed: Typed, place: FormPlace, prefix: string): Markup {
  const { tasks: words } = wordsFor();
  const name = nameWithin(prefix, rows.rows);
  const path = `${place.section}${name}`;
  const count = rowsShown(typed.values, path, rows);
  const listId = partId(place, name);
  const rowId = (row: number) => `${listId}-${row}`;
  const isPlain = rows.parts.length === 1 && 'name' in (rows.parts[0] ?? {});
  const remove = (row: number) =>
    count === 1
      ? ''
      : button({
          text: words.removeRow(rows.one, row + 1),
          name: 'step',
          value: `remove:${path}.${row}`,
          look: 'secondary',
          attributes: { formaction: `${place.action}#${listId}` },
        });
  const oneRow = (row: number) => {
    const parts = isPlain && row > 0 ? rows.parts.map((part) => numbered(part, row + 1)) : rows.parts;
    const content = html`${formMarkup(parts, typed, place, `${name}.${row}`)}${remove(row)}`;
    return html`<div class="app-row" id="${rowId(row)}" tabindex="-1">${
      isPlain ? content : fieldset(words.rowTitle(rows.one, row + 1), content, 's')
    }</div>`;
  };
  return html`<div class="app-rows" id="${listId}" tabindex="-1"><input type="hidden" name="${rowsFieldOf(path)}" value="${count}">${
    rows.hint ? html`<p class="govuk-hint">${rows.hint}</p>` : ''
  }${Array.from({ length: count }, (_, row) => oneRow(row))}${
    count >= rows.most
      ? ''
      : button({
          text: words.addRow(rows.one),
          name: 'step',
          value: `add:${path}`,
          look: 'secondary',
          attributes: { formaction: `${place.action}#${rowId(count)}` },
        })
  }</div>`;
}

/** A plain text of a list under its own number: two questions never have the same words. */
const numbered = (part: FormPart, number: number): FormPart =>
  'label' in part ? { ...part, label: `${part.label.replace(/ \(.*\)$/, '')} ${number}` } : part;

/** Links to the parts of a long form. */
export const partLinks = (parts: readonly FormPart[], place: Pick<FormPlace, 'section'>): Markup | string => {
  const groups = parts.filter(isGroup);
  return groups.length < 3
    ? ''
    : html`<nav aria-label="${wordsFor().tasks.parts}"><ul>${groups.map(
        ({ id, legend }) => html`<li><a href="#${partId(place, id)}">${legend}</a></li>`,
      )}</ul></nav>`;
};
