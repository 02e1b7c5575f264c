import { describe, expect, it } from 'vitest';
import { answerErrors, placesOf } from '#domain/answers.ts';
import type { MissingCode } from '#schemas/missing.ts';
import { asks } from '#tests/support/a-case.ts';

const pointersOf = (code: MissingCode, value: unknown) =>
  answerErrors([{ code, value }], [asks(code)]).map(({ pointer }) => pointer);

const documents: MissingCode[] = [
  'works_particulars',
  'two_estimates',
  'preliminary_charges',
  'owners_certificate',
  'tenants_certificate',
  'landlords_certificate',
  'occupiers_certificate',
  'consent_certificate',
  'benefit_evidence',
  'quote',
];

describe('the answers to a request for information', () => {
  it.each(documents)('hand over %s in a word', (code) => {
    expect(pointersOf(code, 'provided')).toStrictEqual([]);
    expect(pointersOf(code, true)).toStrictEqual([]);
  });

  it.each(documents)('do not hand over %s by a no, a number, nothing or a blank', (code) => {
    for (const value of [false, 7, null, undefined, '  ', {}, 'It is in the post.']) {
      expect(pointersOf(code, value)).toStrictEqual(['/answers/0/value']);
    }
  });

  it.each<{ code: MissingCode; fits: unknown[]; fitsNot: unknown[] }>([
    {
      code: 'landlord_consent',
      fits: [{ name: 'Quarry Homes', consentsToWorks: false }, true, false, 'provided'],
      fitsNot: [{ name: 'Quarry Homes' }, 7, null, 'Quarry Homes agree.'],
    },
    {
      code: 'national_insurance_number',
      fits: ['QQ 12 34 56 C', 'qq123456c', 'applied_for'],
      fitsNot: ['QQ 12 34 56', 'provided', true, 123456],
    },
    {
      code: 'income_and_capital',
      fits: [{ benefits: ['none'] }, { benefits: [], relevantPersons: [{ capitalPence: 0 }] }],
      fitsNot: ['provided', true, {}, { benefits: ['a_benefit_of_no_kind'] }],
    },
    {
      code: 'statutory_funding_tried',
      fits: ['The wheelchair service said no.'],
      fitsNot: [true, '', 7],
    },
    {
      code: 'answer_to_question',
      fits: ['Upstairs.', 13, false, Number.MAX_SAFE_INTEGER],
      fitsNot: ['', null, {}, undefined, 2 ** 53],
    },
  ])('to $code come in the shape that was asked for', ({ code, fits, fitsNot }) => {
    expect(fits.flatMap((value) => pointersOf(code, value))).toStrictEqual([]);
    expect(fitsNot.filter((value) => pointersOf(code, value).length === 0)).toStrictEqual([]);
  });

  it('may be a part of what was asked', () => {
    expect(
      answerErrors([{ code: 'quote', value: 'provided' }], [asks('two_estimates'), asks('quote')]),
    ).toStrictEqual([]);
  });

  it('are to what was asked and to nothing else', () => {
    expect(answerErrors([{ code: 'quote', value: 'provided' }], [asks('two_estimates')])).toStrictEqual([
      { pointer: '/answers/0/code', detail: 'Answer what was asked: this was not' },
    ]);
  });

  const question = 'answer_to_question' as const;
  const twoQuestions = [asks(question), asks('quote'), asks(question)];

  it.each<[answers: (number | undefined)[], are: (number | undefined)[]]>([
    [
      [undefined, undefined],
      [0, 2],
    ],
    [[2], [2]],
    [
      [undefined, 0],
      [2, 0],
    ],
    [
      [0, 0],
      [0, undefined],
    ],
    [
      [undefined, undefined, undefined],
      [0, 2, undefined],
    ],
    [
      [1, 3],
      [undefined, undefined],
    ],
  ])('to several questions are where they say, or next in turn: %j are to %j', (places, are) => {
    const answers = places.map((place) => ({ code: question, ...(place !== undefined && { place }) }));

    expect(placesOf(answers, twoQuestions)).toStrictEqual(are);
  });

  it('are one to each thing', () => {
    const answer = { code: question, value: 'Upstairs.' };
    const detail = 'Answer each thing that was asked once, at its place';

    expect(answerErrors([answer, answer, answer], twoQuestions)).toStrictEqual([
      { pointer: '/answers/2/code', detail },
    ]);
    expect(answerErrors([{ ...answer, place: 1 }], twoQuestions)).toStrictEqual([
      { pointer: '/answers/0/place', detail },
    ]);
  });

  it('are told apart by their place, with what to do instead and never the value', () => {
    const answers = [
      { code: 'quote' as const, value: 'provided' },
      { code: 'two_estimates' as const, value: 'a secret'.length },
      { code: 'national_insurance_number' as const, value: 'QQ99' },
    ];

    expect(
      answerErrors(
        answers,
        answers.map(({ code }) => asks(code)),
      ),
    ).toStrictEqual([
      { pointer: '/answers/1/value', detail: 'Say “provided” once you have handed over the estimates' },
      {
        pointer: '/answers/2/value',
        detail: 'Enter a National Insurance number in the right format, like QQ 12 34 56 C',
      },
    ]);
  });
});
