import * as z from 'zod/mini';
import { pence } from './text.ts';

/** Benefits as their award letters call them; `carers_allowance` is in payment, `carers_allowance_underlying` is not. */
export const BenefitCode = z.enum([
  'pip_daily_living',
  'pip_mobility',
  'dla_care',
  'dla_mobility',
  'attendance_allowance',
  'armed_forces_independence_payment',
  'mobility_supplement',
  'carers_allowance',
  'carers_allowance_underlying',
  'carers_allowance_ended_within_eight_weeks',
  'esa_contributory',
  'new_style_esa',
  'jsa_contributory',
  'new_style_jsa',
  'incapacity_benefit_long_term',
  'severe_disablement_allowance',
  'working_tax_credit',
  'working_tax_credit_disability_element',
  'child_tax_credit',
  'child_benefit',
  'guardians_allowance',
  'state_pension',
  'pension_credit_savings_credit',
  'industrial_injuries',
  'war_disablement_pension',
  'war_widows_or_widowers_pension',
  'armed_forces_guaranteed_income',
  'council_tax_reduction',
  'social_fund',
  'christmas_bonus',
  'universal_credit',
  'guarantee_pension_credit',
  'income_support',
  'income_based_jsa',
  'income_related_esa',
  'housing_benefit',
  'other_benefit',
]);
export type BenefitCode = z.infer<typeof BenefitCode>;

const ratesOf: Partial<Record<BenefitCode, readonly string[]>> = {
  pip_daily_living: ['standard', 'enhanced'],
  pip_mobility: ['standard', 'enhanced'],
  dla_care: ['lowest', 'middle', 'highest'],
  dla_mobility: ['lower', 'higher'],
  attendance_allowance: ['lower', 'higher'],
  war_disablement_pension: ['eighty_percent_with_constant_attendance', 'other'],
  armed_forces_guaranteed_income: ['tariff_1_to_6', 'other'],
};

const amount = { weeklyPence: z.optional(pence), monthlyPence: z.optional(pence) };
type Amount = { weeklyPence?: number | undefined; monthlyPence?: number | undefined };
const amountsIn = ({ weeklyPence, monthlyPence }: Amount) =>
  [weeklyPence, monthlyPence].filter((given) => given !== undefined).length;

const oneAmount = z.refine<Amount>((payment) => amountsIn(payment) === 1, {
  error: 'Give one amount: weekly or monthly',
  path: ['weeklyPence'],
});

/**
 * One benefit that somebody receives, its rate or (for employment and support allowance) group as the award letter
 * says, and the amount where it is known. No group: the assessment phase, or not known.
 */
export const BenefitReceived = z.lazy(() =>
  z
    .strictObject({
      benefit: BenefitCode,
      rate: z.optional(
        z.enum([
          'lowest',
          'lower',
          'middle',
          'higher',
          'highest',
          'standard',
          'enhanced',
          'eighty_percent_with_constant_attendance',
          'tariff_1_to_6',
          'other',
        ]),
      ),
      group: z.optional(z.enum(['work_related', 'support'])),
      ...amount,
    })
    .check(
      z.refine((received) => amountsIn(received) < 2, {
        error: 'Give one amount: weekly or monthly',
        path: ['weeklyPence'],
      }),
      z.refine(({ benefit, rate }) => rate === undefined || ratesOf[benefit]?.includes(rate) === true, {
        error: 'This benefit has no such rate',
        path: ['rate'],
      }),
      z.refine(
        ({ benefit, group }) =>
          group === undefined || benefit === 'esa_contributory' || benefit === 'new_style_esa',
        { error: 'Only employment and support allowance has a group', path: ['group'] },
      ),
    ),
);
export type BenefitReceived = z.infer<typeof BenefitReceived>;

const benefits = z.lazy(() =>
  z.array(BenefitReceived).check(
    z.maxLength(20),
    z.refine(
      (received) => {
        const rated = received.map(({ benefit }) => benefit).filter((benefit) => benefit in ratesOf);
        return new Set(rated).size === rated.length;
      },
      { error: 'Give a benefit that has rates once' },
    ),
  ),
);

/** A million pounds: so that six months of it is still an amount that the means test takes. */
const pay = z.int().check(z.minimum(0), z.maximum(100_000_000));

/**
 * Pay from one job: either what is left after income tax, National Insurance and half of pension contributions, or
 * the gross pay with those three (reg 25(3)), all for the same week or month.
 */
export const Earnings = z.lazy(() =>
  z
    .strictObject({
      weeklyPence: z.optional(pay),
      monthlyPence: z.optional(pay),
      hoursAWeek: z.optional(z.number().check(z.minimum(0), z.maximum(168))),
      work: z.optional(z.enum(['employed', 'self_employed', 'emergency_or_reserve_service'])),
      afterTaxNationalInsuranceAndHalfOfPension: z.optional(z.literal(true)),
      taken: z.optional(z.strictObject({ taxPence: pay, nationalInsurancePence: pay, pensionPence: pay })),
    })
    .check(
      oneAmount,
      z.refine(
        ({ afterTaxNationalInsuranceAndHalfOfPension: after, taken }) =>
          (after === undefined) !== (taken === undefined),
        {
          error:
            'Say what was taken from the pay, or that tax, National Insurance and half of pension are off',
          path: ['taken'],
        },
      ),
      z.refine(
        ({ weeklyPence, monthlyPence, taken }) =>
          taken === undefined ||
          taken.taxPence + taken.nationalInsurancePence + taken.pensionPence <=
            (weeklyPence ?? monthlyPence ?? 0),
        { error: 'More was taken than was paid', path: ['taken'] },
      ),
    ),
);
export type Earnings = z.infer<typeof Earnings>;

/**
 * Money that is neither a benefit nor pay. `spentOnEssentials` is asked of a charitable payment: whether it is for
 * food, clothing, fuel, rent, council tax or water. One entry for each lodger.
 */
export const OtherIncome = z.lazy(() =>
  z
    .strictObject({
      kind: z.enum([
        'occupational_pension',
        'personal_pension',
        'maintenance',
        'sub_tenant',
        'heated_sub_tenant',
        'boarder',
        'charitable',
        'annuity',
        'interest_or_dividends',
        'from_somebody_living_there',
        'fostering',
        'direct_payments_for_care',
        'other',
      ]),
      spentOnEssentials: z.optional(z.boolean()),
      ...amount,
    })
    .check(
      oneAmount,
      z.refine(({ kind, spentOnEssentials }) => spentOnEssentials === undefined || kind === 'charitable', {
        error: 'Asked of a charitable payment only',
        path: ['spentOnEssentials'],
      }),
    ),
);
export type OtherIncome = z.infer<typeof OtherIncome>;

const yesNoOrNotKnown = z.union([z.boolean(), z.literal('not_known')]);

/** The disabled person or their partner, 16 or over, as they would tell it. Empty lists say that there is none. */
export const Adult = z.lazy(() =>
  z
    .strictObject({
      age: z.int().check(z.minimum(16), z.maximum(130)),
      benefits,
      registeredBlind: z.optional(z.boolean()),
      earnings: z.array(Earnings).check(z.maxLength(10)),
      otherIncome: z.array(OtherIncome).check(z.maxLength(20)),
      somebodyGetsCarersAllowanceForThem: z.optional(yesNoOrNotKnown),
    })
    .check(
      z.refine(
        ({ earnings }) => earnings.reduce((hours, { hoursAWeek = 0 }) => hours + hoursAWeek, 0) <= 168,
        {
          error: 'A week has 168 hours',
          path: ['earnings'],
        },
      ),
    ),
);
export type Adult = z.infer<typeof Adult>;

const wholeYears = (maximum: number) => z.int().check(z.minimum(0), z.maximum(maximum));

/** A child or young person of the family. */
export const HouseholdChild = z.lazy(() =>
  z.strictObject({
    age: wholeYears(19),
    benefits: z.optional(benefits),
    registeredBlind: z.optional(z.boolean()),
  }),
);
export type HouseholdChild = z.infer<typeof HouseholdChild>;

/** Somebody else who lives there: not the couple, not their children. */
export const OtherOccupant = z.lazy(() =>
  z.strictObject({
    age: wholeYears(130),
    benefits: z.optional(benefits),
    registeredBlind: z.optional(z.boolean()),
  }),
);
export type OtherOccupant = z.infer<typeof OtherOccupant>;

/**
 * What a disabled person can say of who lives with them and of money; no part of it is a legal conclusion.
 * `savingsPence` is the couple's, without the home; absent, it is still to be asked. `incapableOfWorkForAYear` and
 * `gaveMoneyAway` may be left out; `gaveMoneyAway` is savings or income given up.
 */
export const Household = z.lazy(() =>
  z
    .strictObject({
      person: Adult,
      partner: z.nullable(Adult),
      children: z.array(HouseholdChild).check(z.maxLength(20)),
      others: z.array(OtherOccupant).check(z.maxLength(20)),
      savingsPence: z.optional(pence),
      incapableOfWorkForAYear: z.optional(z.boolean()),
      gaveMoneyAway: z.optional(yesNoOrNotKnown),
    })
    .check(
      z.refine(
        ({ person, partner }) =>
          [person, ...(partner ? [partner] : [])].flatMap((adult) => [
            ...adult.benefits,
            ...adult.earnings,
            ...adult.otherIncome,
          ]).length <= 20,
        { error: 'Give at most 20 payments for a couple', path: ['person'] },
      ),
    ),
);
export type Household = z.infer<typeof Household>;
