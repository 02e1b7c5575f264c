import type { AnswerField, Known, Question, Section } from '#domain/draft/question.ts';
import { whoIn } from '#domain/draft/who.ts';
import { type Words, wordsFor } from '#words/words.ts';
import type { Field } from '../../fields.ts';

type FieldWords = ReturnType<Words['apply']['fields'][string]>;

/** What a field says, to this reader. Funds have the names that the deployment gives them. */
export function wordsOf(field: AnswerField, list: string | undefined, known: Known): FieldWords {
  const { fields } = wordsFor().apply;
  const name = list === undefined ? field.name : `${list}.${field.name}`;
  const words = fields[name]?.(whoIn(known));
  if (words === undefined) throw new Error(`No words for ${name}`);
  return name === 'charity.fundId'
    ? { ...words, choices: Object.fromEntries(known.config.funds.map((fund) => [fund.fundId, fund.name])) }
    : words;
}

/** The fields of a question that this reader is asked. */
export const askedFields = ({ fields }: Question, known: Known): AnswerField[] =>
  fields.filter(({ appliesTo }) => appliesTo?.(known) ?? true);

const controls: Partial<Record<AnswerField['type'], Field['type']>> = { ages: 'text' };
const yesNoAt = 2;

/** The fields of a question as a page shows them. A single one is the heading of its page. */
export function fieldsOf(question: Question, known: Known): Field[] {
  const asked = askedFields(question, known);
  const isOwnPage = whoIn(known).applicant === 'you';
  return asked.map((field) => {
    const { label, hint, choices = {}, choiceHints = {} } = wordsOf(field, question.list?.name, known);
    const values = field.choices?.(known) ?? [];
    const isYesNo = values.length === yesNoAt && values[0] === 'true' && (choices.true ?? '').length < 5;
    return {
      name: field.name,
      type: controls[field.type] ?? (field.type as Field['type']),
      label,
      ...(hint && { hint }),
      choices: values.map((value) => [value, choices[value] ?? value, choiceHints[value] ?? ''] as const),
      ...(asked.length === 1 && question.list === undefined && { isHeading: true }),
      ...(isYesNo && (choices.false ?? '').length < 5 && { inline: true }),
      // What the browser knows is the reader's own: it must not put that into the questions about somebody else.
      ...((isOwnPage || field.name.startsWith('representative.')) &&
        field.autocomplete && { autocomplete: field.autocomplete }),
      ...widthOf(field),
    };
  });
}

function widthOf({ name, type }: AnswerField): Pick<Field, 'width'> {
  if (name.endsWith('.postcode')) return { width: 10 };
  if (name.endsWith('nationalInsuranceNumber')) return { width: 20 };
  if (type === 'number') return { width: 3 };
  return {};
}

/** The heading of a question's page, and what stands below it where there are several fields. */
export function headingOf(
  section: Section,
  question: Question,
  known: Known,
): { title: string; hint?: string } {
  const group = wordsFor().apply.groups[`${section.id}/${question.id}`];
  if (group !== undefined) return group(whoIn(known));
  const [only] = askedFields(question, known);
  return { title: only === undefined ? '' : wordsOf(only, undefined, known).label };
}

/** The name of a section, to this reader. */
export const sectionTitle = ({ id }: Section, known: Known): string =>
  wordsFor().apply.tasks.sections[id]?.(whoIn(known)) ?? id;

/** Kept answers as they would have been typed, for a page to show again. */
export function asTyped(fields: readonly AnswerField[], values: Known['answers']): Record<string, string[]> {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const value = values[name];
      return value === undefined ? [] : [[name, typed(type, value)]];
    }),
  );
}

function typed(type: AnswerField['type'], value: unknown): string[] {
  if (type === 'ages') return [(value as number[]).join(', ')];
  if (Array.isArray(value)) return value.map(String);
  if (type === 'money') return [(Number(value) / 100).toFixed(2).replace(/\.00$/, '')];
  return [String(value)];
}
