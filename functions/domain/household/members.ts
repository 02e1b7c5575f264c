import type { Adult, BenefitCode, BenefitReceived, Household } from '#schemas/household.ts';

/** Somebody who may get benefits: an adult, a child or another occupant. */
export type Holder = { benefits?: readonly BenefitReceived[] | undefined };

/** The disabled person, and the partner if there is one. */
export const adultsOf = ({ person, partner }: Household): Adult[] => (partner ? [person, partner] : [person]);
/** The age of the elder of a couple, or of the one person. */
export const elderAge = (household: Household) => Math.max(...adultsOf(household).map(({ age }) => age));
/** Somebody without a partner who has children. */
export const isLoneParent = ({ partner, children }: Household) => partner === null && children.length > 0;

/** The first of these benefits that somebody gets. */
export function find({ benefits = [] }: Holder, ...codes: BenefitCode[]): BenefitReceived | undefined {
  return benefits.find(({ benefit }) => codes.includes(benefit));
}

/** Whether somebody gets one of these benefits. */
export const has = (holder: Holder, ...codes: BenefitCode[]) => find(holder, ...codes) !== undefined;

/** Pension credit age was 66 and rises to 67 by date of birth until 2028; at 66 it is asked. */
export const hasReachedPensionCreditAge = (household: Household) => elderAge(household) >= 67;

/** The hours a week of all their paid work. */
export const hoursOf = ({ earnings }: Adult) =>
  earnings.reduce((hours, { hoursAWeek = 0 }) => hours + hoursAWeek, 0);
