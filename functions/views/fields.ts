import type { AnswerField } from '#domain/draft/question.ts';
import { dateParts, dateProblem, type TypedDate } from '#domain/typed-date.ts';
import { languageSpoken } from '#words/spoken.ts';
import { type Language, type Words, wordsFor } from '#words/words.ts';
import {
  checkboxes,
  dateInput,
  type InputWidth,
  input,
  radios,
  select,
  textarea,
  tick,
} from './components/form-controls.ts';
import { fieldId } from './field-id.ts';
import type { Markup } from './markup.ts';

/** What somebody typed into a form, and what was wrong with it. */
export type Typed = { values: Record<string, string[]>; errors: { pointer: string; detail: string }[] };

export const nothingTyped: Typed = { values: {}, errors: [] };

type Choice = readonly [value: string, label: string, hint?: string];

/** One question of a form. `name` is a path such as `applicant.name`; it is where its value goes. */
export type Field = {
  name: string;
  label: string;
  /** As an application asks, but for ages, which are asked as a text; and a box to tick. */
  type: Exclude<AnswerField['type'], 'ages'> | 'tick';
  hint?: string;
  choices?: readonly Choice[];
  autocomplete?: string;
  /** The question is the page's own heading: one thing a page. */
  isHeading?: boolean;
  width?: InputWidth;
  suffix?: string;
  /** Choices side by side, for yes and no. */
  inline?: boolean;
  rows?: number;
};

/** A field with its label, its hint and its error, each tied to it for a screen reader. Nothing is ever preset. */
export function field(
  definition: Field,
  typed: Typed,
  section = '',
  language: Language = languageSpoken(),
): Markup {
  const { common } = wordsFor(language);
  const name = `${section}${definition.name}`;
  const pointer = pointerOf(name);
  const values = typed.values[name] ?? [];
  const value = values[0] ?? '';
  const question = {
    id: fieldId(pointer),
    name,
    label: definition.label,
    hint: definition.hint ?? hintFor(definition, common),
    error: typed.errors.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
      ?.detail,
    isHeading: definition.isHeading,
  };
  const choices = (definition.choices ?? []).map(([choice, text, hint]) => ({
    value: choice,
    text,
    ...(hint && { hint }),
    checked: values.includes(choice),
  }));
  const { autocomplete, width, suffix, rows } = definition;
  switch (definition.type) {
    case 'radios':
      return radios({ ...question, choices, ...(definition.inline && { inline: true }) });
    case 'checkboxes':
      return checkboxes({ ...question, choices });
    case 'tick':
      return tick({ ...question, checked: values.includes('true') });
    case 'select':
      return select({ ...question, choices, placeholder: common.choose });
    case 'prose':
      return textarea({ ...question, value, ...(rows && { rows }) });
    case 'date':
      return dateField(question, typed, common, autocomplete === 'bday');
    case 'money':
      return input({
        ...question,
        value,
        width: width ?? 10,
        prefix: common.money.unit,
        inputmode: 'decimal',
        spellcheck: false,
      });
    case 'number':
      return input({
        ...question,
        value,
        width: width ?? 5,
        suffix,
        inputmode: 'numeric',
        spellcheck: false,
      });
    case 'email':
      return input({ ...question, value, type: 'email', autocomplete, spellcheck: false });
    case 'tel':
      return input({ ...question, value, type: 'tel', autocomplete, width: width ?? 20 });
    case 'text':
      return input({ ...question, value, autocomplete, width, suffix });
  }
}

const pointerOf = (name: string): string => `/${name.replaceAll('.', '/')}`;

const hintFor = ({ type }: Field, { date, money }: Words['common']): string | undefined =>
  type === 'date' ? date.hint : type === 'money' ? money.hint : undefined;

type DateQuestion = Omit<Parameters<typeof dateInput>[0], 'values' | 'labels' | 'wrongParts'>;

function dateField(
  question: DateQuestion,
  typed: Typed,
  common: Words['common'],
  isBirthday: boolean,
): Markup {
  const values = typedDate(typed.values, question.name);
  const problem = dateProblem(values, question.label, common);
  const wrongParts = question.error === undefined ? [] : (problem?.wrongParts ?? dateParts);
  return dateInput({ ...question, values, labels: common.date.parts, wrongParts, isBirthday });
}

/** A day as it was typed: into three boxes, or, by a program, as one `YYYY-MM-DD`. */
export function typedDate(form: Record<string, string[]>, name: string): TypedDate {
  const [year = '', month = '', day = ''] = (form[name]?.[0] ?? '').split('-');
  return {
    day: form[`${name}-day`]?.[0] ?? day,
    month: form[`${name}-month`]?.[0] ?? month,
    year: form[`${name}-year`]?.[0] ?? year,
  };
}

/** What is wrong with an answer, as it follows the question. A choice is asked for without the codes that programs send. */
function saidOf(detail: string, { choices }: Field, language: Language): string {
  const { answerThis, chooseOne } = wordsFor(language).common;
  if (choices !== undefined && /^This (is missing|must be one of)/.test(detail)) return chooseOne;
  return detail === 'This is missing' ? answerThis : detail;
}

/** A question that ends as one is followed by a sentence, a heading by the rest of its own. */
const aboutQuestion = (question: string, said: string): string =>
  /[?…]$/.test(question)
    ? `${question} ${said}`
    : `${question}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;

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
 *
 * @param form what was typed, by which an error of a date says which part of it is wrong
 */
export function namingTheQuestion(
  errors: Typed['errors'],
  fields: readonly Field[],
  section = '',
  form: Record<string, string[]> = {},
  language: Language = languageSpoken(),
): Typed['errors'] {
  const places = fields.map((one) => ({ ...one, place: pointerOf(`${section}${one.name}`) }));
  const named = errors.map(({ pointer, detail }) => {
    const about =
      places.find(({ place }) => pointer === place || pointer.startsWith(`${place}/`)) ??
      places.find(({ place }) => place.startsWith(`${pointer}/`));
    if (about === undefined) return { pointer, detail };
    const question = about.label.replace(/ \(.*\)$/, '');
    if (about.type === 'date') {
      const typed = typedDate(form, `${section}${about.name}`);
      const problem = dateProblem(typed, question, wordsFor(language).common);
      if (problem !== undefined) return { pointer: about.place, detail: problem.detail };
    }
    if (!detail.startsWith('This ')) return { pointer: about.place, detail };
    return { pointer: about.place, detail: aboutQuestion(question, saidOf(detail, about, language)) };
  });
  return named.filter((one, index) => named.findIndex(({ pointer }) => pointer === one.pointer) === index);
}
