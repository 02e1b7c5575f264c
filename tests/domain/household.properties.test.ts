import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeHousehold } from '#domain/household.ts';
import {
  type Adult,
  BenefitCode,
  type BenefitReceived,
  Household,
  type OtherIncome,
} from '#schemas/household.ts';
import { RelevantPerson } from '#schemas/means-test.ts';
import { assess, on, pay } from './a-household.ts';

describe('for any household', () => {
  const amount = fc.integer({ min: 0, max: 60_000 });
  /** One payment as answers; each lodger's payment has its own limit, so theirs are not split. */
  const payment = fc.oneof(
    fc
      .constantFrom<BenefitCode>('state_pension', 'child_benefit', 'carers_allowance', 'industrial_injuries')
      .map(
        (benefit) =>
          (weeklyPence: number): Partial<Adult> => ({ benefits: [{ benefit, weeklyPence }] }),
      ),
    fc
      .constantFrom<OtherIncome['kind']>(
        'occupational_pension',
        'maintenance',
        'charitable',
        'annuity',
        'other',
      )
      .map(
        (kind) =>
          (monthlyPence: number): Partial<Adult> => ({ otherIncome: [{ kind, monthlyPence }] }),
      ),
    fc.constantFrom(0, 16, 30).map(
      (hoursAWeek) =>
        (monthlyPence: number): Partial<Adult> => ({
          earnings: [{ monthlyPence, hoursAWeek, afterTaxNationalInsuranceAndHalfOfPension: true }],
        }),
    ),
  );
  const answer = fc.constantFrom(true, false, 'not_known' as const, undefined);
  const received: fc.Arbitrary<BenefitReceived> = fc.constantFrom<BenefitReceived>(
    { benefit: 'carers_allowance', weeklyPence: 8_330 },
    { benefit: 'new_style_esa', group: 'support', weeklyPence: 9_000 },
    { benefit: 'dla_mobility', rate: 'lower', weeklyPence: 2_900 },
    { benefit: 'mobility_supplement', weeklyPence: 7_000 },
  );
  const adult: fc.Arbitrary<Adult> = fc.record({
    age: fc.integer({ min: 16, max: 90 }),
    benefits: fc.uniqueArray(received, { maxLength: 2, selector: ({ benefit }) => benefit }),
    registeredBlind: fc.boolean(),
    earnings: fc.array(
      fc.record({ weeklyPence: amount, hoursAWeek: fc.integer({ min: 0, max: 40 }) }).map((job) => pay(job)),
      { maxLength: 1 },
    ),
    otherIncome: fc.array(
      amount.map((weeklyPence): OtherIncome => ({ kind: 'occupational_pension', weeklyPence })),
      { maxLength: 1 },
    ),
    somebodyGetsCarersAllowanceForThem: answer,
  });
  const household: fc.Arbitrary<Household> = fc
    .record({
      person: adult,
      partner: fc.option(adult),
      children: fc.array(fc.record({ age: fc.integer({ min: 0, max: 19 }) }), { maxLength: 2 }),
      others: fc.array(fc.record({ age: fc.integer({ min: 0, max: 90 }), registeredBlind: fc.boolean() }), {
        maxLength: 1,
      }),
      savingsPence: fc.integer({ min: 0, max: 2_000_000 }),
    })
    .map((answers) => Household.parse(answers));
  const plus = (answers: Household, ...added: Partial<Adult>[]): Household =>
    Household.parse({
      ...answers,
      person: {
        ...answers.person,
        benefits: [answers.person, ...added].flatMap(({ benefits = [] }) => benefits),
        earnings: [answers.person, ...added].flatMap(({ earnings = [] }) => earnings),
        otherIncome: [answers.person, ...added].flatMap(({ otherIncome = [] }) => otherIncome),
      },
    });
  const contribution = (answers: Household) => assess(answers).contributionPence;

  it('splitting an income into parts changes nothing', () => {
    fc.assert(
      fc.property(household, payment, amount, amount, (answers, told, first, second) => {
        const [whole, firstPart, secondPart] = [told(first + second), told(first), told(second)];
        // Both parts are pay for the same hours.
        const rest = secondPart.earnings
          ? { earnings: secondPart.earnings.map((job) => ({ ...job, hoursAWeek: 0 })) }
          : secondPart;

        expect(contribution(plus(answers, firstPart, rest))).toBe(contribution(plus(answers, whole)));
      }),
    );
  });

  it('adding a benefit that is ignored never raises the contribution', () => {
    const ignored: fc.Arbitrary<BenefitReceived> = fc.constantFrom<BenefitReceived>(
      { benefit: 'pip_daily_living', rate: 'standard', weeklyPence: 7_000 },
      { benefit: 'pip_daily_living', rate: 'enhanced', weeklyPence: 11_000 },
      { benefit: 'pip_mobility', weeklyPence: 3_000 },
      { benefit: 'dla_care', rate: 'highest', weeklyPence: 11_000 },
      { benefit: 'attendance_allowance', rate: 'lower', weeklyPence: 7_000 },
      { benefit: 'armed_forces_independence_payment', weeklyPence: 18_000 },
      { benefit: 'carers_allowance_underlying' },
      { benefit: 'council_tax_reduction', weeklyPence: 3_000 },
      { benefit: 'housing_benefit', weeklyPence: 12_000 },
    );

    fc.assert(
      fc.property(household, ignored, (answers, benefit) => {
        expect(contribution(plus(answers, { benefits: [benefit] }))).toBeLessThanOrEqual(
          contribution(answers),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('what is concluded is a relevant person that the means test takes, each benefit known or asked', () => {
    fc.assert(
      fc.property(household, fc.constantFrom(...BenefitCode.options), (answers, benefit) => {
        fc.pre(!answers.person.benefits.some((known) => known.benefit === benefit));
        const { person, questions } = concludeHousehold(plus(answers, { benefits: on(benefit) }));

        expect(person === undefined ? questions.length > 0 : RelevantPerson.safeParse(person).success).toBe(
          true,
        );
      }),
    );
  });
});
