import { dayInWords } from '#domain/day-in-words.ts';
import type { AnswerField, Known } from '#domain/draft/question.ts';
import { formatPence } from '#domain/money.ts';
import { wordsOf } from './answer-fields.ts';

/** An answer as a reader sees it again: a choice in its own words, money in pounds, a day in words. */
export function answerInWords(
  field: AnswerField,
  value: unknown,
  list: string | undefined,
  known: Known,
): string {
  const { choices } = wordsOf(field, list, known);
  if (choices !== undefined)
    return [value]
      .flat()
      .map((one) => choices[String(one)] ?? String(one))
      .join('\n');
  switch (field.type) {
    case 'date':
      return dayInWords(String(value));
    case 'money':
      return formatPence(Number(value));
    case 'ages':
      return (value as number[]).join(', ');
    default:
      return String(value);
  }
}
