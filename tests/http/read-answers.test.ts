import { describe, expect, it } from 'vitest';
import { answersFrom } from '#functions/http/read-answers.ts';
import { asks } from '#tests/support/a-case.ts';

describe('the answers of a form', () => {
  it('say which question they are to, also where the one before was left empty', () => {
    const asked = [
      asks('answer_to_question', 'Which floor?'),
      asks('answer_to_question', 'How many steps?'),
      asks('quote'),
    ];

    expect(answersFrom(asked, { 'answers.1': ['13'], 'answers.2': ['provided'] })).toEqual([
      { code: 'answer_to_question', value: '13', place: 1 },
      { code: 'quote', value: 'provided' },
    ]);
  });
});
