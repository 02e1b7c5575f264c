import { describe, expect, it } from 'vitest';
import { concludeHousehold } from '#domain/household.ts';
import { alone, asks, couple, on, personOf, weekly } from '../a-household.ts';

describe('the passport (reg 10(3))', () => {
  const mine = ['income_support', 'income_based_jsa', 'income_related_esa', 'housing_benefit'] as const;

  it.each(['universal_credit', 'guarantee_pension_credit', ...mine] as const)(
    'is the %s of the person',
    (benefit) => {
      const conclusion = concludeHousehold(
        alone({ age: 68, benefits: on(benefit) }, { savingsPence: undefined }),
      );

      expect(conclusion).toMatchObject({
        person: { passport: benefit, income: [], capitalPence: 0 },
        questions: [],
      });
      expect(conclusion.steps).toHaveLength(1);
    },
  );

  it.each(['universal_credit', 'guarantee_pension_credit'] as const)(
    'is the %s of the partner',
    (benefit) => {
      expect(personOf(couple({}, { benefits: on(benefit) })).passport).toBe(benefit);
    },
  );

  it.each(mine)('is not the %s of the partner alone, and an officer is asked', (benefit) => {
    const household = couple({}, { benefits: [weekly(benefit, 100)] });

    expect(personOf(household).passport).toBeUndefined();
    expect(asks(household)).toMatch(/Should the partner be the relevant person\?/);
  });

  it.each(['new_style_esa', 'pension_credit_savings_credit', 'council_tax_reduction'] as const)(
    'is never %s',
    (benefit) => {
      expect(personOf(alone({ benefits: [weekly(benefit, 100)] })).passport).toBeUndefined();
    },
  );
});

describe('the qualifying age for Pension Credit (reg 14)', () => {
  it.each([
    { household: alone({ age: 65 }), reached: undefined, asked: false },
    { household: alone({ age: 66 }), reached: undefined, asked: true },
    { household: alone({ age: 67 }), reached: true, asked: false },
    { household: couple({ age: 40 }, { age: 67 }), reached: true, asked: false },
    { household: couple({ age: 40 }, { age: 66 }), reached: undefined, asked: true },
  ])('at $household.person.age is $reached, asked: $asked', ({ household, reached, asked }) => {
    expect(personOf(household).pensionCreditAgeReached).toBe(reached);
    expect(/Has the one who is 66/.test(asks(household))).toBe(asked);
  });
});
