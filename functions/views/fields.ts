import { html } from 'hono/html';
import { fieldId, type Markup } from './layout.ts';

/** What somebody typed into a form, and what was wrong with it. */
export type Typed = { values: Record<string, string[]>; errors: { pointer: string; detail: string }[] };

export const nothingTyped: Typed = { values: {}, errors: [] };

type Choice = readonly [value: string, label: string];

/** One question of a form. `name` is a path such as `applicant.name`; it is where its value goes. */
export type Field = {
  name: string;
  label: string;
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'prose'
    | 'date'
    | 'money'
    | 'number'
    | 'radios'
    | 'checkboxes'
    | 'select'
    | 'tick';
  hint?: string;
  choices?: readonly Choice[];
  autocomplete?: string;
};

const types: Partial<Record<Field['type'], string>> = { email: 'email', tel: 'tel' };
const hints: Partial<Record<Field['type'], string>> = {
  date: 'Year, month and day, for example 1961-04-02',
  money: 'In pounds, for example 1250 or 1250.50',
};

/** A field with its label, its hint and its error, each tied to it for a screen reader. Nothing is ever preset. */
export function field(definition: Field, typed: Typed, section = ''): Markup {
  const { label, type, choices = [], autocomplete } = definition;
  const name = `${section}${definition.name}`;
  const pointer = `/${name.replaceAll('.', '/')}`;
  const id = fieldId(pointer);
  const values = typed.values[name] ?? [];
  const error = typed.errors.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const hint = definition.hint ?? hints[type];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const notes = html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}${
    error ? html`<p class="error" id="${id}-error">Error: ${error.detail}</p>` : ''
  }`;
  if (type === 'radios' || type === 'checkboxes') {
    const input = type === 'radios' ? 'radio' : 'checkbox';
    return html`<fieldset${described ? html` aria-describedby="${described}"` : ''}><legend>${label}</legend>${notes}${choices.map(
      ([value, text], index) =>
        html`<div class="choice"><input type="${input}" id="${index === 0 ? id : `${id}-${index}`}" name="${name}" value="${value}"${
          values.includes(value) ? html` checked` : ''
        }><label for="${index === 0 ? id : `${id}-${index}`}">${text}</label></div>`,
    )}</fieldset>`;
  }
  if (type === 'tick') {
    return html`<div class="field">${notes}<div class="choice"><input type="checkbox" id="${id}" name="${name}" value="true"${
      values.includes('true') ? html` checked` : ''
    }${described ? html` aria-describedby="${described}"` : ''}><label for="${id}">${label}</label></div></div>`;
  }
  const attributes = html` id="${id}" name="${name}"${described ? html` aria-describedby="${described}"` : ''}${
    error ? html` aria-invalid="true"` : ''
  }${autocomplete ? html` autocomplete="${autocomplete}"` : ''}`;
  const value = values[0] ?? '';
  const control =
    type === 'prose'
      ? html`<textarea${attributes} rows="5">${value}</textarea>`
      : type === 'select'
        ? html`<select${attributes}><option value="">Choose</option>${choices.map(
            ([option, text]) =>
              html`<option value="${option}"${option === value ? html` selected` : ''}>${text}</option>`,
          )}</select>`
        : html`<input type="${types[type] ?? 'text'}"${attributes} value="${value}"${
            type === 'money' || type === 'number' ? html` inputmode="decimal"` : ''
          }${type === 'email' ? html` spellcheck="false"` : ''}>`;
  return html`<div class="field"><label for="${id}">${label}</label>${notes}${control}</div>`;
}

/** Codes as choices, in plain words unless a text is given. */
export const choicesOf = (codes: readonly string[], texts: Record<string, string> = {}): Choice[] =>
  codes.map((code) => [code, texts[code] ?? inPlainWords(code)] as const);

/** A code such as `bath_shower_transfer` in words. */
export function inPlainWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Errors at the questions that they are about, in words that name the question: one for each question. An error of a
 * whole part of the form goes to its first question.
 */
export function namingTheQuestion(
  errors: Typed['errors'],
  fields: readonly Field[],
  section = '',
): Typed['errors'] {
  const places = fields.map((one) => ({ ...one, place: `/${section}${one.name}`.replaceAll('.', '/') }));
  const named = errors.map(({ pointer, detail }) => {
    const about =
      places.find(({ place }) => pointer === place || pointer.startsWith(`${place}/`)) ??
      places.find(({ place }) => place.startsWith(`${pointer}/`));
    if (about === undefined) return { pointer, detail };
    if (!detail.startsWith('This ')) return { pointer: about.place, detail };
    const question = about.label.replace(/ \(.*\)$/, '');
    const what = detail === 'This is missing' ? 'please answer this' : detail.replace(/^This/, 'this');
    return { pointer: about.place, detail: `${question}: ${what}` };
  });
  return named.filter((one, index) => named.findIndex(({ pointer }) => pointer === one.pointer) === index);
}
