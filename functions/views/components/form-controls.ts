import { type DatePart, dateParts } from '#domain/typed-date.ts';
import type { Markup } from '../markup.ts';
import { render } from './render.ts';

/** What every question has: its words, a hint, and what was wrong with the answer. Each is tied to it for a screen reader. */
type Question = {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The question is the page's own heading: one thing a page. */
  isHeading?: boolean | undefined;
};

type Choice = { value: string; text: string; hint?: string; checked: boolean };

const notes = ({ hint, error }: Question) => ({
  ...(hint && { hint: { text: hint } }),
  ...(error && { errorMessage: { text: error } }),
});

const labelOf = ({ label, isHeading }: Question) => ({
  text: label,
  ...(isHeading ? { isPageHeading: true, classes: 'govuk-label--l' } : { classes: 'govuk-label--s' }),
});

const legendOf = ({ label, isHeading }: Question) => ({
  legend: {
    text: label,
    ...(isHeading
      ? { isPageHeading: true, classes: 'govuk-fieldset__legend--l' }
      : { classes: 'govuk-fieldset__legend--s' }),
  },
});

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

/** A line of text. */
export const input = (
  question: Question & {
    value: string;
    type?: 'text' | 'email' | 'tel';
    inputmode?: 'numeric' | 'decimal';
    autocomplete?: string | undefined;
    width?: InputWidth | undefined;
    prefix?: string | undefined;
    suffix?: string | undefined;
    spellcheck?: boolean;
  },
): Markup => {
  const { id, name, value, type, inputmode, autocomplete, width, prefix, suffix, spellcheck } = question;
  return render('input', {
    id,
    name,
    value,
    label: labelOf(question),
    ...notes(question),
    ...(type && { type }),
    ...(inputmode && { inputmode }),
    ...(autocomplete && { autocomplete }),
    ...(width && { classes: `govuk-input--width-${width}` }),
    ...(prefix && { prefix: { text: prefix } }),
    ...(suffix && { suffix: { text: suffix } }),
    ...(spellcheck !== undefined && { spellcheck }),
  });
};

/** Several lines of text. */
export const textarea = (question: Question & { value: string; rows?: number }): Markup => {
  const { id, name, value, rows = 5 } = question;
  return render('textarea', { id, name, value, rows, label: labelOf(question), ...notes(question) });
};

/** One of a few. None is chosen beforehand. */
export const radios = (question: Question & { choices: Choice[]; inline?: boolean }): Markup =>
  render('radios', {
    idPrefix: question.id,
    name: question.name,
    fieldset: legendOf(question),
    ...notes(question),
    ...(question.inline && { classes: 'govuk-radios--inline' }),
    items: question.choices.map(item),
  });

/** As many boxes as fit a phone: more are small, and side by side where there is room. */
const longList = 12;

/** Any of several. */
export const checkboxes = (question: Question & { choices: Choice[] }): Markup =>
  render('checkboxes', {
    idPrefix: question.id,
    name: question.name,
    fieldset: legendOf(question),
    ...notes(question),
    ...(question.choices.length > longList && { classes: 'govuk-checkboxes--small app-columns' }),
    items: question.choices.map(item),
  });

/** A single box to tick, whose own words are the question. */
export const tick = (question: Question & { checked: boolean }): Markup =>
  render('checkboxes', {
    idPrefix: question.id,
    name: question.name,
    ...notes(question),
    items: [{ value: 'true', text: question.label, checked: question.checked }],
  });

const item = ({ value, text, hint, checked }: Choice) => ({
  value,
  text,
  checked,
  ...(hint && { hint: { text: hint } }),
});

/** One of many, where a list of radios would be too long. */
export const select = (question: Question & { choices: Choice[]; placeholder: string }): Markup =>
  render('select', {
    id: question.id,
    name: question.name,
    label: labelOf(question),
    ...notes(question),
    items: [
      { value: '', text: question.placeholder },
      ...question.choices.map(({ value, text, checked }) => ({ value, text, selected: checked })),
    ],
  });

/** A day in three boxes. The first box has the question's id, so that the error summary leads to something to type in. */
export const dateInput = (
  question: Question & {
    values: Record<DatePart, string>;
    labels: Record<DatePart, string>;
    wrongParts: readonly DatePart[];
    isBirthday?: boolean;
  },
): Markup => {
  const { id, name, values, labels, wrongParts, isBirthday } = question;
  const first = dateParts.find((part) => wrongParts.includes(part)) ?? 'day';
  return render('date-input', {
    id: `${id}-boxes`,
    fieldset: legendOf(question),
    ...notes(question),
    items: dateParts.map((part) => ({
      id: part === first ? id : `${id}-${part}`,
      name: `${name}-${part}`,
      label: labels[part],
      value: values[part],
      classes: `govuk-input--width-${part === 'year' ? 4 : 2}${wrongParts.includes(part) ? ' govuk-input--error' : ''}`,
      ...(question.error && { error: wrongParts.includes(part) }),
      ...(part === 'month' && { inputmode: 'text' }),
      ...(isBirthday && { autocomplete: `bday-${part}` }),
    })),
  });
};

/** Questions that belong together under one heading. */
export const fieldset = (legend: string, content: Markup, size: 's' | 'm' | 'l' = 'm'): Markup =>
  render('fieldset', {
    legend: { text: legend, classes: `govuk-fieldset__legend--${size}` },
    html: String(content),
  });
