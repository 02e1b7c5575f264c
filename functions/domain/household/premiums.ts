import type { Adult, Household, HouseholdChild, OtherOccupant } from '#schemas/household.ts';
import type { Premiums } from '#schemas/means-test.ts';
import { adultsOf, find, type Holder, has } from './members.ts';

/** A child on DLA, a young person on PIP; at either age AFIP or registered blind (Sch 1). */
export const isDisabledChild = (child: HouseholdChild) =>
  child.registeredBlind === true ||
  has(child, 'armed_forces_independence_payment') ||
  (child.age < 16 ? has(child, 'dla_care', 'dla_mobility') : has(child, 'pip_daily_living', 'pip_mobility'));

/** The highest care rate, which the enhanced disability premium asks for (Sch 1). */
export const needsMostCare = (holder: Holder) =>
  find(holder, 'dla_care')?.rate === 'highest' || find(holder, 'pip_daily_living')?.rate === 'enhanced';

/** A group is given only after the assessment phase of the employment and support allowance. */
export const hasMainPhaseEsa = ({ benefits }: Adult) => benefits.some(({ group }) => group !== undefined);
const isInSupportGroup = ({ benefits }: Adult) => benefits.some(({ group }) => group === 'support');

/** The premiums that an assessment of the household has, apart from those for children (Schs 1 and 1A). */
export function premiumsOf(household: Household): Premiums {
  const adults = adultsOf(household);
  return {
    disability: hasDisabilityPremium(household),
    enhancedDisability: adults.some(
      (adult) => adult.age < 60 && (needsMostCare(adult) || isInSupportGroup(adult)),
    ),
    severeDisability: severeDisabilityPremiums(household),
    carer: adults.filter(isCarer).length,
  };
}

/** Carer's Allowance received, or underlying, or in the eight weeks for which the premium runs on (Schs 1 and 1A). */
export const isCarer = (adult: Adult) =>
  has(adult, 'carers_allowance', 'carers_allowance_underlying', 'carers_allowance_ended_within_eight_weeks');

/** With a ground for the disability premium (Sch 1). */
export const isDisabled = (adult: Adult) =>
  adult.registeredBlind === true ||
  hasMainPhaseEsa(adult) ||
  has(
    adult,
    'attendance_allowance',
    'dla_care',
    'dla_mobility',
    'pip_daily_living',
    'pip_mobility',
    'armed_forces_independence_payment',
    'mobility_supplement',
    'incapacity_benefit_long_term',
    'severe_disablement_allowance',
    'working_tax_credit_disability_element',
  );

/** Whether somebody under 60 has such a ground (Sch 1). */
export const hasDisabilityPremium = (household: Household) =>
  adultsOf(household).some((adult) => adult.age < 60 && isDisabled(adult)) ||
  // A year out of work counts for the relevant person only.
  (household.person.age < 60 && household.incapableOfWorkForAYear === true);

/** The benefits that the severe disability premium asks for. */
export const getsCareBenefit = (holder: Holder) =>
  has(holder, 'attendance_allowance', 'pip_daily_living', 'armed_forces_independence_payment') ||
  ['middle', 'highest'].includes(find(holder, 'dla_care')?.rate ?? '');

/** Somebody grown up who lives there and is not out of account for the severe disability premium. */
export const takesSeverePremiumAway = (other: OtherOccupant) =>
  other.age >= 18 && other.registeredBlind !== true && !getsCareBenefit(other);

/** How many single rates of the severe disability premium; an unknown Carer's Allowance is taken as paid. */
export function severeDisabilityPremiums(household: Household): number {
  return household.others.some(takesSeverePremiumAway) ? 0 : severelyDisabled(household, isUncared);
}

/** Nobody gets Carer’s Allowance for them: for certain, or as far as is known. */
export const isUncared = (adult: Adult) => adult.somebodyGetsCarersAllowanceForThem === false;
export const isPerhapsUncared = (adult: Adult) => adult.somebodyGetsCarersAllowanceForThem !== true;

/** How many of the couple the severe disability premium would be for, if nobody else lived there. */
export function severelyDisabled({ person, partner }: Household, counts: (adult: Adult) => boolean): number {
  if (!getsCareBenefit(person)) return 0;
  // A couple needs the benefit twice, unless the partner is blind.
  if (partner && !getsCareBenefit(partner)) return partner.registeredBlind && counts(person) ? 1 : 0;
  return (partner ? [person, partner] : [person]).filter(counts).length;
}
