import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMeans } from '#domain/means-test.ts';
import { type Income, type MeansInput, Passport, type RelevantPerson } from '#schemas/means-test.ts';
import { aMeansInput, counted } from '#tests/support/a-means-input.ts';

const weeklyPence = fc.integer({ min: 0, max: 150_000 });
const amount = fc.oneof(
  weeklyPence.map((pence) => ({ weeklyPence: pence })),
  weeklyPence.map((pence) => ({ monthlyPence: pence })),
  fc
    .tuple(weeklyPence, fc.integer({ min: 8, max: 366 }))
    .map(([periodPence, periodDays]) => ({ periodPence, periodDays })),
);
const income: fc.Arbitrary<Income> = fc
  .tuple(
    amount,
    fc.constantFrom<Income['treatment']>(
      'counted',
      'net_earnings',
      'disregarded',
      'war_pension',
      'maintenance',
      'boarder',
    ),
  )
  .map(([pence, treatment]) => ({ name: 'payment', treatment, ...pence }));

const person: fc.Arbitrary<RelevantPerson> = fc
  .record({
    age: fc.integer({ min: 16, max: 100 }),
    partner: fc.option(fc.record({ age: fc.integer({ min: 16, max: 100 }) })),
    children: fc.array(
      fc.record({
        age: fc.integer({ min: 0, max: 19 }),
        disabled: fc.boolean(),
        enhancedDisability: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    premiums: fc.record({
      disability: fc.boolean(),
      enhancedDisability: fc.boolean(),
      severeDisability: fc.integer({ min: 0, max: 1 }),
      carer: fc.integer({ min: 0, max: 1 }),
    }),
    income: fc.array(income, { maxLength: 4 }),
    capitalPence: fc.integer({ min: 0, max: 5_000_000 }),
    extraEarningsDisregardConditionMet: fc.boolean(),
  })
  .map((known) => ({
    ...known,
    pensionCreditAgeReached: Math.max(known.age, known.partner?.age ?? 0) >= 66,
  }));

const input: fc.Arbitrary<MeansInput> = fc
  .record({
    applicationType: fc.constantFrom('owner', 'tenant', 'occupier'),
    relevantPersons: fc.array(person, { minLength: 1, maxLength: 2 }),
    eligibleExpensePence: fc.integer({ min: 0, max: 6_000_000 }),
    capPence: fc.integer({ min: 0, max: 4_000_000 }),
  })
  .map((known) => aMeansInput(known));

/** The same application with the first relevant person changed. */
const withFirst = (
  given: MeansInput,
  change: (first: RelevantPerson) => Partial<RelevantPerson>,
): MeansInput => ({
  ...given,
  relevantPersons: given.relevantPersons.map((known, index) =>
    index === 0 ? { ...known, ...change(known) } : known,
  ),
});

const holds = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  fact: (...values: Values) => void,
) => fc.assert(fc.property(...arbitraries, fact));

describe('for every household', () => {
  it('the contribution is whole pence and never negative', () => {
    holds([input], (given) => {
      const { contributionPence } = assessMeans(given);

      expect(Number.isSafeInteger(contributionPence) && contributionPence >= 0).toBe(true);
    });
  });

  it('the contribution never falls as income rises', () => {
    holds([input, weeklyPence], (given, more) => {
      const richer = withFirst(given, ({ income: known }) => ({ income: [...known, counted(more)] }));

      expect(assessMeans(richer).contributionPence).toBeGreaterThanOrEqual(
        assessMeans(given).contributionPence,
      );
    });
  });

  it('the contribution never falls as capital rises', () => {
    holds([input, fc.integer({ min: 0, max: 1_000_000 })], (given, more) => {
      const richer = withFirst(given, ({ capitalPence }) => ({ capitalPence: capitalPence + more }));

      expect(assessMeans(richer).contributionPence).toBeGreaterThanOrEqual(
        assessMeans(given).contributionPence,
      );
    });
  });

  it('income split in two comes to the same', () => {
    holds([input, weeklyPence, weeklyPence], (given, one, other) => {
      const paid = (...payments: Income[]) =>
        withFirst(given, ({ income: known }) => ({ income: [...known, ...payments] }));

      expect(assessMeans(paid(counted(one), counted(other)))).toStrictEqual(
        assessMeans(paid(counted(one + other))),
      );
    });
  });

  it('monthly pay comes to the same as a year of it in 52 weeks', () => {
    holds([fc.integer({ min: 0, max: 100_000 })], (pence) => {
      const paid = (payment: Partial<Income>) =>
        assessMeans(
          withFirst(aMeansInput(), () => ({ income: [{ name: 'pay', treatment: 'counted', ...payment }] })),
        );

      expect(paid({ monthlyPence: pence })).toStrictEqual(paid({ periodPence: pence * 12, periodDays: 364 }));
    });
  });

  it('the contribution for a disabled child is nil', () => {
    holds([input], (given) => {
      expect(assessMeans({ ...given, disabledOccupantIsChildOrYoungPerson: true }).contributionPence).toBe(0);
    });
  });

  it('the contribution is nil when every relevant person is passported', () => {
    holds([input, fc.constantFrom(...Passport.options)], (given, passport) => {
      const relevantPersons = given.relevantPersons.map((known) => ({ ...known, passport }));

      expect(assessMeans({ ...given, relevantPersons }).contributionPence).toBe(0);
    });
  });

  it('the grant is at most the cap less the contribution', () => {
    holds([input], (given) => {
      const { grantPence, contributionPence, maximumGrantPence } = assessMeans(given);

      expect(grantPence).toBeLessThanOrEqual(Math.max(0, maximumGrantPence - contributionPence));
      expect(grantPence).toBeGreaterThanOrEqual(0);
    });
  });

  it('grant and what is to be found elsewhere make up the cost', () => {
    holds([input, fc.constantFrom('cap_first', 'contribution_first')], (given, order) => {
      const { grantPence, toBeFoundElsewherePence } = assessMeans({ ...given, order });

      expect(grantPence + toBeFoundElsewherePence).toBe(given.eligibleExpensePence);
    });
  });

  it('the bands add up to the excess', () => {
    holds([input], (given) => {
      const { bands, excessPence } = assessMeans(given);

      expect(bands.reduce((pence, { partPence }) => pence + partPence, 0)).toBe(excessPence);
    });
  });
});
