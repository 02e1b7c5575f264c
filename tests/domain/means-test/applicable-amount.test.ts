import { describe, expect, it } from 'vitest';
import { applicableParts } from '#domain/means-test/applicable-amount.ts';
import { ratesById } from '#domain/means-test/rates.ts';
import type { RelevantPerson } from '#schemas/means-test.ts';
import { aRelevantPerson } from '#tests/support/a-means-input.ts';

const partsOf = (changes: Partial<RelevantPerson>, ratesId = 'england-2009-08-05') =>
  applicableParts(aRelevantPerson(changes), ratesById(ratesId), '/relevantPersons/0').map(
    ({ item, pence }) => `${item} ${pence}`,
  );
const couple = { partner: { age: 38 } };
const pension = { age: 70, pensionCreditAgeReached: true };
const every = { disability: true, enhancedDisability: true, severeDisability: 1, carer: 1 };

describe('the personal allowance', () => {
  it.each([
    { who: 'a lone parent under 18', person: { age: 17, children: [{ age: 1 }] }, pence: 4795 },
    { who: 'a lone parent of 18', person: { age: 18, children: [{ age: 1 }] }, pence: 6050 },
    { who: 'a couple both under 18', person: { age: 17, partner: { age: 17 } }, pence: 7235 },
    { who: 'a couple with one of 18', person: { age: 17, partner: { age: 18 } }, pence: 9495 },
    { who: 'a single person on main-phase ESA', person: { age: 20, mainPhaseEsa: true }, pence: 6430 },
    {
      who: 'a lone parent on main-phase ESA',
      person: { mainPhaseEsa: true, children: [{ age: 1 }] },
      pence: 6050,
    },
    {
      who: 'a single person of 64 past the qualifying age',
      person: { age: 64, pensionCreditAgeReached: true },
      pence: 12405,
    },
    {
      who: 'a single person of 65 past it',
      person: { age: 65, pensionCreditAgeReached: true },
      pence: 14380,
    },
    {
      who: 'a couple under 65 past it',
      person: { age: 64, partner: { age: 50 }, pensionCreditAgeReached: true },
      pence: 18935,
    },
    {
      who: 'a couple with one of 65 past it',
      person: { age: 50, partner: { age: 65 }, pensionCreditAgeReached: true },
      pence: 21550,
    },
  ])('of $who is $pence', ({ person, pence }) => {
    expect(partsOf(person)[0]).toBe(`personal allowance ${pence}`);
  });

  it.each([
    { age: 64, pence: 6530 },
    { age: 65, pence: 7170 },
  ])('has $pence for each additional spouse when the eldest is $age', ({ age, pence }) => {
    const marriage = { ...pension, age: 62, partner: { age: 61 }, additionalSpouses: [{ age }, { age: 60 }] };

    expect(partsOf(marriage).slice(1)).toStrictEqual([
      `additional spouse ${pence}`,
      `additional spouse ${pence}`,
    ]);
  });
});

describe('premiums below pension credit age', () => {
  it('are added together', () => {
    expect(partsOf({ premiums: every }).slice(1)).toStrictEqual([
      'disability premium 2585',
      'enhanced disability premium 1260',
      'severe disability premium 5035',
      'carer premium 2775',
    ]);
  });

  it('are those of a couple for a couple, the severe and carer ones twice if both qualify', () => {
    const premiums = { ...every, severeDisability: 2, carer: 2 };

    expect(partsOf({ ...couple, premiums }).slice(1)).toStrictEqual([
      'disability premium 3685',
      'enhanced disability premium 1815',
      'severe disability premium 10070',
      'carer premium 2775',
      'carer premium 2775',
    ]);
  });

  it('take the pensioner premium for the disability premium, and none that is enhanced, once one of a couple is 60', () => {
    const children = [{ age: 9, enhancedDisability: true }];

    expect(partsOf({ age: 59, partner: { age: 60 }, children, premiums: every }).slice(2)).toStrictEqual([
      'family premium 1675',
      'pensioner premium 9440',
      'severe disability premium 5035',
      'carer premium 2775',
    ]);
  });

  it('have more for a baby and for each disabled child', () => {
    const children = [
      { age: 0, disabled: true },
      { age: 7, disabled: true, enhancedDisability: true },
    ];

    expect(partsOf({ ...couple, children }).slice(1)).toStrictEqual([
      'child allowance 5259',
      'child allowance 5259',
      'family premium 1675',
      'family premium for a child under 1 1050',
      'enhanced disability premium for a child 1960',
      'disabled child premium 4872',
      'disabled child premium 4872',
    ]);
  });
});

describe('premiums from pension credit age', () => {
  it('have no disability or adult enhanced one, and keep the others', () => {
    const children = [{ age: 9, enhancedDisability: true, disabled: true }];

    expect(partsOf({ ...pension, children, premiums: every }).slice(2)).toStrictEqual([
      'family premium 1675',
      'enhanced disability premium for a child 1960',
      'severe disability premium 5035',
      'disabled child premium 4872',
      'carer premium 2775',
    ]);
  });
});

describe('the family premium of a protected lone parent', () => {
  const protectedLoneParent = { premiums: { protectedLoneParent: true }, children: [{ age: 9 }] };

  it('is the higher one of each schedule', () => {
    expect(partsOf(protectedLoneParent)).toContain('family premium 2220');
    expect(partsOf({ ...pension, ...protectedLoneParent })).toContain('family premium 2230');
  });

  it('is the ordinary one with a disability premium', () => {
    const premiums = { protectedLoneParent: true, disability: true };

    expect(partsOf({ ...protectedLoneParent, premiums })).toContain('family premium 1675');
  });
});

describe('a rate set that does not hold an amount', () => {
  it.each([
    { field: 'mainPhaseEsa', person: { mainPhaseEsa: true } },
    {
      field: 'additionalSpouses',
      person: { ...pension, partner: { age: 70 }, additionalSpouses: [{ age: 70 }] },
    },
    {
      field: 'premiums/protectedLoneParent',
      person: { premiums: { protectedLoneParent: true }, children: [{ age: 9 }] },
    },
  ])('refuses $field', ({ field, person }) => {
    expect(() => partsOf(person, 'england-2005-12-31')).toThrow(
      expect.objectContaining({ name: 'MeansInputRefused', pointer: `/relevantPersons/0/${field}` }),
    );
  });
});
