import * as z from 'zod/mini';
import type { AnswerField } from '#domain/draft/question.ts';
import { schemaAt } from '#domain/draft/schema-at.ts';
import type { WrongAnswer } from '#domain/submission.ts';
import { readFields } from './read-fields.ts';

/** What is wrong with an answer, for the words to say. `tooLong` is the most characters that fit. */
export type AnswerProblem = 'missing' | 'invalid' | 'too_much' | WrongAnswer | { tooLong: number };

/** The answers of one page: the value of each field, undefined where it was left empty, and what is wrong. */
export type AnswersRead = {
  values: Record<string, unknown>;
  problems: { name: string; problem: AnswerProblem }[];
};

type Form = Record<string, string[]>;

/**
 * Reads what was typed and chosen on one page. Spaces, dashes and full stops that a person, or a voice, puts into a
 * number or an address do not matter. Each value is checked against the schema of the place it goes to.
 *
 * @param list the name of the list that the fields are an entry of
 */
export function readAnswer(fields: readonly AnswerField[], form: Form, list?: string): AnswersRead {
  const values: AnswersRead['values'] = {};
  const problems: AnswersRead['problems'] = [];
  for (const field of fields) {
    const { name, isOptional } = field;
    const value = typedValue(field, form);
    if (value === undefined) {
      values[name] = undefined;
      if (isOptional !== true) problems.push({ name, problem: 'missing' });
      continue;
    }
    const schema = schemaAt(list === undefined ? name : `${list}.0.${name}`);
    const result = schema && z.safeParse(schema, value);
    if (result?.success) values[name] = result.data;
    else problems.push({ name, problem: problemIn(result?.error?.issues ?? []) });
  }
  return { values, problems };
}

function typedValue({ name, type }: AnswerField, form: Form): unknown {
  const typed = form[name] ?? [];
  if (type === 'ages') return agesIn(typed);
  const bare: Form = {
    ...form,
    ...(type === 'email' && { [name]: typed.map((text) => text.replaceAll(/\s/g, '').replace(/\.$/, '')) }),
    ...((type === 'money' || type === 'number') && {
      [name]: typed.map((text) => text.replaceAll(/\s/g, '').replace(/\.$/, '')),
    }),
    ...(type === 'tel' && { [name]: typed.map((text) => text.trim().replace(/\.$/, '')) }),
  };
  return at(readFields([{ name, label: '', type }], bare), name.split('.'));
}

/** Ages however they are put: `4, 9`, `4 and 9`. A word that is no number makes it invalid. */
function agesIn([text = '']: string[]): unknown {
  if (text.trim() === '') return undefined;
  const parts = text.split(/[\s,;.&]+|and/i).filter((part) => part !== '');
  return parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : part));
}

const at = (value: unknown, [first, ...rest]: string[]): unknown =>
  first === undefined || value === undefined ? value : at((value as Record<string, unknown>)[first], rest);

function problemIn(issues: z.core.$ZodIssue[]): AnswerProblem {
  const [issue] = issues;
  return issue?.code === 'too_big' && issue.origin === 'string'
    ? { tooLong: Number(issue.maximum) }
    : 'invalid';
}
