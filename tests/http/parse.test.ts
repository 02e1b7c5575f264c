import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Refusal } from '#domain/refusal.ts';
import { parse } from '#functions/http/parse.ts';
import { line, nationalInsuranceNumber, pence } from '#schemas/text.ts';

const errorsOf = (schema: z.ZodMiniType, value: unknown) => {
  try {
    parse(schema, value);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.errors;
    throw refusal;
  }
  return [];
};

describe('what is said of a value that does not fit', () => {
  const text = z.string().check(z.minLength(2), z.maxLength(3));
  const list = z.array(z.string()).check(z.minLength(1), z.maxLength(1));

  it.each<{ what: string; schema: z.ZodMiniType; value: unknown; detail: string }>([
    { what: 'a negative amount', schema: pence, value: -1, detail: 'This number is too small' },
    { what: 'an enormous amount', schema: pence, value: 1e10, detail: 'This number is too large' },
    { what: 'an unsafe amount', schema: pence, value: 1e20, detail: 'This number is too large' },
    { what: 'a short text', schema: text, value: 'a', detail: 'This text is too short' },
    { what: 'a long text', schema: text, value: 'abcd', detail: 'This text is too long' },
    { what: 'a short list', schema: list, value: [], detail: 'This list is too short' },
    { what: 'a long list', schema: list, value: ['a', 'b'], detail: 'This list is too long' },
    {
      what: 'a National Insurance number with other characters',
      schema: nationalInsuranceNumber,
      value: 'QQ!',
      detail: 'Enter a National Insurance number in the right format',
    },
    {
      what: 'a name of characters that have no width',
      schema: line(),
      value: '\u200b',
      detail: 'Use letters, numbers and punctuation on one line',
    },
  ])('is one thing, in words for its kind: $what', ({ schema, value, detail }) => {
    expect(errorsOf(z.object({ field: schema }), { field: value })).toStrictEqual([
      { pointer: '/field', detail },
    ]);
  });

  it('is said of every field', () => {
    const schema = z.object({ name: line(), age: pence });

    expect(errorsOf(schema, { name: '', age: -1 }).map(({ pointer }) => pointer)).toStrictEqual([
      '/name',
      '/age',
    ]);
  });
});
