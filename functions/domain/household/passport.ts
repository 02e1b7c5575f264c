import type { Household } from '#schemas/household.ts';
import type { Passport } from '#schemas/means-test.ts';
import { adultsOf, has } from './members.ts';

/** Benefits that passport only their own recipient (reg 10(3)(a)); the other two passport a couple. */
export const ownPassports = [
  'income_support',
  'income_based_jsa',
  'income_related_esa',
  'housing_benefit',
] as const;

/** The benefit that passports the test, if one does. */
export function passportOf(household: Household): Passport | undefined {
  const shared = (['universal_credit', 'guarantee_pension_credit'] as const).find((benefit) =>
    adultsOf(household).some((adult) => has(adult, benefit)),
  );
  return shared ?? ownPassports.find((benefit) => has(household.person, benefit));
}
