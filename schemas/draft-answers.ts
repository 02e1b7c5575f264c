import * as z from 'zod/mini';
import { pence } from './text.ts';

/** Who the person at the keyboard applies for. `on_behalf`: somebody who asked them to, so that they act for the applicant. */
export const ApplyingFor = z.enum(['myself', 'my_child', 'somebody_else', 'on_behalf']);
export type ApplyingFor = z.infer<typeof ApplyingFor>;

/** The benefit for care that somebody gets, with its rate. Nobody gets two of them at once. */
export const CareBenefit = z.enum([
  'pip_daily_living:standard',
  'pip_daily_living:enhanced',
  'dla_care:lowest',
  'dla_care:middle',
  'dla_care:highest',
  'attendance_allowance:lower',
  'attendance_allowance:higher',
  'armed_forces_independence_payment',
  'none',
]);
export type CareBenefit = z.infer<typeof CareBenefit>;

/** What money comes in as: wages, a benefit or a payment of `schemas/household.ts`. */
export const IncomeKind = z.enum([
  'wages',
  'state_pension',
  'occupational_pension',
  'personal_pension',
  'carers_allowance',
  'new_style_esa',
  'new_style_jsa',
  'child_benefit',
  'other_benefit',
  'maintenance',
  'boarder',
  'other',
]);
export type IncomeKind = z.infer<typeof IncomeKind>;

/** One payment as somebody tells it: wages are what is left after tax, National Insurance and half of the pension. */
export const DraftIncome = z.strictObject({
  /** Absent: the disabled person's own. */
  whose: z.optional(z.enum(['person', 'partner'])),
  kind: IncomeKind,
  amountPence: z.int().check(z.minimum(1), z.maximum(100_000_000)),
  every: z.enum(['week', 'month']),
  hoursAWeek: z.optional(z.int().check(z.minimum(0), z.maximum(84))),
});
export type DraftIncome = z.infer<typeof DraftIncome>;

const age = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const ages = (most: number) => z.array(age(0, most)).check(z.minLength(1), z.maxLength(20));

/**
 * Answers that steer the questions, or from which a part of the application is worked out. None of them is sent as it
 * is. `savingsPence` is the couple's, without the home.
 */
export const DraftAnswers = z.strictObject({
  applyingFor: ApplyingFor,
  applicantIsDisabledPerson: z.boolean(),
  landlordAsked: z.boolean(),
  moneyNow: z.boolean(),
  hasPartner: z.boolean(),
  partnerAge: age(16, 130),
  hasChildren: z.boolean(),
  childAges: ages(19),
  hasOthers: z.boolean(),
  otherAges: ages(130),
  careBenefit: CareBenefit,
  mobilityBenefit: z.enum(['pip_mobility', 'dla_mobility', 'none']),
  registeredBlind: z.boolean(),
  carersAllowanceForThem: z.enum(['yes', 'no', 'not_known']),
  partnerCareBenefit: CareBenefit,
  hasIncome: z.boolean(),
  incomes: z.array(DraftIncome).check(z.minLength(1), z.maxLength(12)),
  savingsNow: z.boolean(),
  savingsPence: pence,
});
export type DraftAnswers = z.infer<typeof DraftAnswers>;
