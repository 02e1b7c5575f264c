import { describe, expect, it } from 'vitest';
import { assessMeans } from '#domain/means-test.ts';
import type { Income, RelevantPerson } from '#schemas/means-test.ts';
import { aMeansInput, aRelevantPerson, counted, earned } from '#tests/support/a-means-input.ts';

const assess = (
  changes: Partial<RelevantPerson>,
  ratesId: 'england-2009-08-05' | 'england-2005-12-31' = 'england-2009-08-05',
) => assessMeans(aMeansInput({ ratesId, relevantPersons: [aRelevantPerson(changes)] }));
const resources = (changes: Partial<RelevantPerson>) => assess(changes).financialResourcesPence;
const disregard = (changes: Partial<RelevantPerson>) => assess(changes).earningsDisregardPence;
const paid = (treatment: Income['treatment'], weeklyPence: number): Income => ({
  name: 'payment',
  weeklyPence,
  treatment,
});

describe('tariff income', () => {
  it.each([
    { capitalPence: 600_000, under60: 0, from60: 0 },
    { capitalPence: 600_001, under60: 100, from60: 100 },
    { capitalPence: 625_000, under60: 100, from60: 100 },
    { capitalPence: 625_001, under60: 200, from60: 100 },
    { capitalPence: 650_000, under60: 200, from60: 100 },
    { capitalPence: 650_001, under60: 300, from60: 200 },
    { capitalPence: 1_000_000, under60: 1600, from60: 800 },
  ])('of $capitalPence is $under60 under 60, $from60 from 60', ({ capitalPence, under60, from60 }) => {
    expect(assess({ age: 59, capitalPence }).tariffIncomePence).toBe(under60);
    expect(assess({ age: 60, capitalPence }).tariffIncomePence).toBe(from60);
  });

  it('follows the age of the relevant person, not of the partner', () => {
    expect(assess({ age: 59, partner: { age: 70 }, capitalPence: 650_000 }).tariffIncomePence).toBe(200);
  });
});

describe('a payment', () => {
  it('for a month is taken as 12 fifty-seconds of it', () => {
    expect(resources({ income: [{ name: 'pay', monthlyPence: 52_000, treatment: 'counted' }] })).toBe(12_000);
  });

  it('for another period over a week is taken as 7 days of it', () => {
    expect(
      resources({ income: [{ name: 'pay', periodPence: 40_000, periodDays: 28, treatment: 'counted' }] }),
    ).toBe(10_000);
  });
});

describe('the earnings disregard', () => {
  const income = [earned(50_000)];
  const child = [{ age: 9 }];
  it.each([
    { who: 'a single person', person: { income }, pence: 500 },
    { who: 'a couple', person: { income, partner: { age: 40 } }, pence: 1000 },
    {
      who: 'a lone parent',
      person: { income, children: child, premiums: { disability: true } },
      pence: 2500,
    },
    {
      who: 'a person with a disability premium',
      person: { income, premiums: { disability: true } },
      pence: 2000,
    },
    {
      who: 'a person with a severe disability premium',
      person: { income, premiums: { severeDisability: 1 } },
      pence: 2000,
    },
    {
      who: 'a person in a related pension-age case',
      person: { income, age: 64, pensionAgeDisabilityCase: true },
      pence: 2000,
    },
    {
      who: 'a carer who earns',
      person: { income: [earned(50_000, 'carer')], premiums: { carer: 1 } },
      pence: 2000,
    },
    {
      who: 'a carer who earns little, on those earnings',
      person: { income: [earned(1500, 'carer'), earned(9999)], premiums: { carer: 1 } },
      pence: 1500,
    },
    {
      who: 'a single person whose carer premium is not for the earner',
      person: { income, premiums: { carer: 1 } },
      pence: 500,
    },
    {
      who: 'a part-time firefighter',
      person: { income: [earned(50_000, 'emergency_or_reserve_service')] },
      pence: 2000,
    },
    {
      who: 'a part-time firefighter with another job',
      person: { income: [earned(40_000), earned(10_000, 'emergency_or_reserve_service')] },
      pence: 2000,
    },
    { who: 'somebody who earns less than it', person: { income: [earned(300)] }, pence: 300 },
    { who: 'somebody who does not earn', person: { income: [counted(9999)] }, pence: 0 },
  ])('of $who is $pence', ({ person, pence }) => {
    expect(disregard(person)).toBe(pence);
  });

  it.each([
    { fact: 'a person of 25 who works 30 hours', person: { age: 25, weeklyHours: 30 }, extra: true },
    { fact: 'a person of 24 who works 30 hours', person: { age: 24, weeklyHours: 30 }, extra: false },
    { fact: 'a person of 25 who works 29 hours', person: { age: 25, weeklyHours: 29 }, extra: false },
    {
      fact: 'a couple, the partner working 30 hours',
      person: { partner: { age: 25, weeklyHours: 30 } },
      extra: true,
    },
    {
      fact: 'a couple with a child, one working 16 hours',
      person: { partner: { age: 24, weeklyHours: 16 }, children: child },
      extra: true,
    },
    { fact: 'a lone parent who works 16 hours', person: { weeklyHours: 16, children: child }, extra: true },
    { fact: 'a lone parent who works 15 hours', person: { weeklyHours: 15, children: child }, extra: false },
    {
      fact: 'a single person with a disability premium who works 16 hours',
      person: { weeklyHours: 16, premiums: { disability: true } },
      extra: true,
    },
    {
      fact: 'a couple without an officer’s finding on whose premium it is',
      person: { weeklyHours: 16, partner: { age: 40 }, premiums: { disability: true } },
      extra: false,
    },
    {
      fact: 'an officer’s finding that it is due',
      person: { extraEarningsDisregardConditionMet: true },
      extra: true,
    },
    {
      fact: 'an officer’s finding that it is not due',
      person: { weeklyHours: 40, extraEarningsDisregardConditionMet: false },
      extra: false,
    },
  ])('has 14.90 more or not for $fact', ({ person, extra }) => {
    const base = disregard({
      ...person,
      weeklyHours: 0,
      partner: person.partner ? { age: 40 } : null,
      extraEarningsDisregardConditionMet: false,
      income,
    });

    expect(disregard({ ...person, income }) - base).toBe(extra ? 1490 : 0);
  });

  it.each([
    { earnings: 2500 + 8000 + 1490, pence: 2500 + 1490 },
    { earnings: 2500 + 8000 + 1489, pence: 2500 },
  ])(
    'on earnings of $earnings, against disregard, childcare and 14.90 together, is $pence',
    ({ earnings, pence }) => {
      const loneParent = { children: child, weeklyHours: 16, childcare: { weeklyPence: 8000, children: 1 } };

      expect(disregard({ ...loneParent, income: [earned(earnings)] })).toBe(pence);
    },
  );
});

describe('childcare', () => {
  const family = { partner: { age: 40 }, children: [{ age: 3 }, { age: 4 }] };
  it.each([
    { children: 1, weeklyPence: 17_499, off: 17_499 },
    { children: 1, weeklyPence: 17_501, off: 17_500 },
    { children: 2, weeklyPence: 30_001, off: 30_000 },
  ])('of $weeklyPence for $children takes $off off', ({ children, weeklyPence, off }) => {
    const result = assess({ ...family, income: [counted(50_000)], childcare: { weeklyPence, children } });

    expect(result.financialResourcesPence).toBe(50_000 - off);
    expect(result.steps.join()).toContain(`for childcare: ${(off / 100).toFixed(2)}`);
  });

  it('is shown in the steps from the first penny', () => {
    const result = assess({
      ...family,
      income: [counted(50_000)],
      childcare: { weeklyPence: 1, children: 1 },
    });

    expect(result.steps).toContain('Also taken off, for childcare: 0.01');
  });

  it('takes income to nil at most, so that it never lowers that of another relevant person', () => {
    const parent = aRelevantPerson({
      ...family,
      income: [counted(100)],
      childcare: { weeklyPence: 5000, children: 1 },
    });
    const other = aRelevantPerson({ income: [counted(20_000)] });

    expect(assessMeans(aMeansInput({ relevantPersons: [parent, other] })).financialResourcesPence).toBe(
      20_000,
    );
  });
});

describe('income that counts in part', () => {
  it.each([
    { what: 'a war pension, less 10', income: [paid('war_pension', 3000)], pence: 2000 },
    { what: 'a small war pension, not at all', income: [paid('war_pension', 900)], pence: 0 },
    { what: 'a charitable payment, less 20', income: [paid('charitable_payment', 5000)], pence: 3000 },
    { what: 'a small charitable payment, not at all', income: [paid('charitable_payment', 1500)], pence: 0 },
    {
      what: 'both, less 20 together',
      income: [paid('war_pension', 3000), paid('charitable_payment', 5000)],
      pence: 6000,
    },
    { what: 'maintenance without a child, in full', income: [paid('maintenance', 5000)], pence: 5000 },
    { what: 'a sub-tenant’s rent, less 4', income: [paid('sub_tenant', 5000)], pence: 4600 },
    {
      what: 'a heated sub-tenant’s rent, less 13.25',
      income: [paid('heated_sub_tenant', 5000)],
      pence: 3675,
    },
    { what: 'a boarder’s payment, half of what is over 20', income: [paid('boarder', 5001)], pence: 1501 },
    {
      what: 'each boarder’s payment by itself',
      income: [paid('boarder', 5000), paid('boarder', 1000)],
      pence: 1500,
    },
  ])('is $what', ({ income, pence }) => {
    expect(resources({ income })).toBe(pence);
  });

  it('is maintenance less 15 where there is a child', () => {
    expect(resources({ income: [paid('maintenance', 5000)], children: [{ age: 9 }] })).toBe(3500);
  });

  it('shows in the steps what was ignored', () => {
    expect(assess({ income: [paid('war_pension', 3000)] }).steps).toContain(
      'Also ignored, of payments that count in part: 10.00',
    );
    expect(assess({ income: [paid('war_pension', 1)] }).steps).toContain(
      'Also ignored, of payments that count in part: 0.01',
    );
  });

  it('is refused with rates that do not hold the amounts', () => {
    expect(() => assess({ income: [counted(1), paid('boarder', 1)] }, 'england-2005-12-31')).toThrow(
      expect.objectContaining({
        name: 'MeansInputRefused',
        pointer: '/relevantPersons/0/income/1/treatment',
      }),
    );
  });
});

describe('a person of 66 or over', () => {
  const check = 'Check whether relevant person 1 or the partner has reached pension credit age: taken as no.';

  it('whose pension credit age is not stated is pointed out', () => {
    expect(assess({ age: 66 }).steps).toContain(check);
    expect(assess({ age: 40, partner: { age: 66 } }).steps).toContain(check);
  });

  it('whose pension credit age is stated, or does not matter, is not', () => {
    expect(assess({ age: 66, pensionCreditAgeReached: false }).steps).not.toContain(check);
    expect(assess({ age: 66, passport: 'guarantee_pension_credit' }).steps).not.toContain(check);
    expect(assess({ age: 65 }).steps).not.toContain(check);
  });
});
