import type { AnswerField, Known } from '#domain/draft/question.ts';
import type { WrongAnswer } from '#domain/submission.ts';
import { dateProblem } from '#domain/typed-date.ts';
import { wordsFor } from '#words/words.ts';
import { type Typed, typedDate } from '../../fields.ts';
import { wordsOf } from './answer-fields.ts';

type Problem = 'missing' | 'invalid' | 'too_much' | WrongAnswer | { tooLong: number };

/** What was wrong with a page, at its fields, in words that say what to do. */
export function answerErrors(
  problems: { name: string; problem: Problem }[],
  fields: readonly AnswerField[],
  form: Typed['values'],
  list: string | undefined,
  known: Known,
): Typed['errors'] {
  return problems.flatMap(({ name, problem }) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) return [];
    return [
      { pointer: `/${name.replaceAll('.', '/')}`, detail: detailOf(problem, field, form, list, known) },
    ];
  });
}

function detailOf(
  problem: Problem,
  field: AnswerField,
  form: Typed['values'],
  list: string | undefined,
  known: Known,
): string {
  const words = wordsOf(field, list, known);
  const { question } = wordsFor().apply;
  if (typeof problem === 'object') return question.tooLong(words.short, problem.tooLong);
  if (problem === 'in_future') return question.inFuture(words.short);
  if (problem === 'under_18') return question.under18;
  if (problem === 'staff') return question.staff;
  if (problem === 'too_much') return question.tooMuch;
  if (field.type === 'date') {
    const wrong = dateProblem(typedDate(form, field.name), words.short, wordsFor().common);
    if (wrong !== undefined && problem !== 'missing') return wrong.detail;
  }
  return problem === 'missing' ? words.missing : (words.invalid ?? question.invalid(words.short));
}
