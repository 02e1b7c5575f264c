import { describe, expect, it } from 'vitest';
import { fundCalculation, type GrantFigures, grantCalculation } from '#domain/letter-calculation.ts';
import { assessMeans } from '#domain/means-test.ts';
import type { MeansInput } from '#schemas/means-test.ts';
import { caseWordsFor } from '#words/case-words.ts';

const words = caseWordsFor('en').letters.working;
const figures: GrantFigures = {
  meansResult: undefined,
  eligibleExpensePence: 8_500_00,
  capPence: 30_000_00,
  contributionPence: 0,
  allowedPence: 8_500_00,
  order: 'cap_first',
  awardPence: 8_500_00,
};
const sum = [
  'The works and fees that we accept cost £8,500.00.',
  'The most that a grant can be is £30,000.00.',
  'You pay £0.00 yourself.',
  'So the grant is £8,500.00.',
];
const person: MeansInput['relevantPersons'][number] = {
  age: 40,
  partner: null,
  children: [],
  income: [],
  capitalPence: 0,
};
const tested = (input: Partial<MeansInput>): GrantFigures['meansResult'] =>
  assessMeans({
    nation: 'wales',
    ratesId: 'england-2009-08-05',
    applicationType: 'owner',
    disabledOccupantIsChildOrYoungPerson: false,
    relevantPersons: [person],
    previousApplications: [],
    eligibleExpensePence: 8_500_00,
    ...input,
  } as MeansInput);
const beginning = (meansResult: GrantFigures['meansResult']) =>
  grantCalculation({ ...figures, meansResult }, words).slice(0, -4);

describe('the sum in a letter', () => {
  it('is told in sentences with pounds', () => {
    expect(grantCalculation(figures, words)).toStrictEqual(sum);
  });

  it('comes in the order in which cap and contribution are taken', () => {
    expect(grantCalculation({ ...figures, order: 'contribution_first' }, words)).toStrictEqual([
      sum[0],
      sum[2],
      sum[1],
      sum[3],
    ]);
  });

  it('does not say that somebody pays more than the works cost', () => {
    const nil = { ...figures, contributionPence: 151_884_72, allowedPence: 0, awardPence: 0 };

    expect(grantCalculation(nil, words).slice(-2)).toStrictEqual([
      'Your contribution of £151,884.72 is at least as much as we could pay.',
      'So the grant is £0.00.',
    ]);
    expect(grantCalculation({ ...nil, contributionPence: 0 }, words)).toContain('You pay £0.00 yourself.');
  });

  it('says that less was awarded than the rules allow', () => {
    expect(grantCalculation({ ...figures, awardPence: 8_000_00 }, words).slice(-2)).toStrictEqual([
      'So the grant can be up to £8,500.00.',
      'We have awarded £8,000.00, which is less. “Why”, above, gives the reasons.',
    ]);
  });

  it.each([
    {
      who: 'a child in Wales, without the caveat for officers',
      input: { disabledOccupantIsChildOrYoungPerson: true, relevantPersons: [] },
      told: [words.child],
    },
    {
      who: 'a landlord',
      input: { applicationType: 'landlord', relevantPersons: [] },
      told: [words.landlord],
    },
    {
      who: 'somebody who is passported',
      input: { relevantPersons: [{ ...person, passport: 'income_support' }] },
      told: ['You get a benefit that means you pay nothing towards the works.'],
    },
  ] as { who: string; input: Partial<MeansInput>; told: string[] }[])(
    'begins with why nothing is paid by $who',
    ({ input, told }) => {
      expect(beginning(tested(input))).toStrictEqual(told);
    },
  );

  it('tells the test with its figures, and what an earlier grant takes off', () => {
    const result = tested({});
    if (result === undefined) throw new Error('It is tested');
    const full = {
      ...result,
      applicableAmountPence: 139_15,
      financialResourcesPence: 200_00,
      excessPence: 60_85,
      grossContributionPence: 1_500_00,
      creditForEarlierApplicationsPence: 2_000_00,
    };

    expect(beginning(full)).toStrictEqual([
      'The rules say that your household needs £139.15 a week to live on.',
      'The income and savings that count come to £200.00 a week.',
      'That is £60.85 a week more than your household needs.',
      'From that, the rules work out your contribution to the works. It is £1,500.00.',
      'We take off £1,500.00 for an earlier grant.',
    ]);
  });

  it('says that a household without an excess pays nothing', () => {
    expect(beginning(tested({})).at(-1)).toBe(words.noExcess);
  });
});

describe('the sum of a fund', () => {
  it('is told from the first penny that it cannot pay', () => {
    expect(fundCalculation({ costPence: 101, allowedPence: 100, awardPence: 100 }, words)).toHaveLength(3);
    expect(fundCalculation({ costPence: 100, allowedPence: 100, awardPence: 100 }, words)).toStrictEqual([]);
  });
});
