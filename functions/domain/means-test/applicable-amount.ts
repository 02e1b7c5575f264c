import type { ApplicablePart, RelevantPerson } from '#schemas/means-test.ts';
import { amountHeld } from './amount-held.ts';
import type { RateSet } from './rate-set.ts';

/**
 * The weekly amount of one relevant person, part by part, in pence: Schedule 1, or 1A from pension credit age
 * (reg 14), or 1.00 for a passported person (reg 10(2)). `pointer` is where the person is in the input; an amount
 * that the rate set does not hold is refused there.
 */
export function applicableParts(person: RelevantPerson, rates: RateSet, pointer: string): ApplicablePart[] {
  if (person.passport) return each(1, 'passported', () => rates.passportPence);
  const { premiums = {}, children, partner, additionalSpouses = [] } = person;
  const premium = rates.premiumPence;
  const group = groupPremium(person, rates);
  const hasBaby = children.some(({ age }) => age === 0);
  // Para 6(2) of Schedule 1 keeps both enhanced premiums apart from a pensioner premium; Schedule 1A has the child's only.
  const isPensioner = group.some(({ item }) => item === 'pensioner premium');
  const hasAdultEnhanced = premiums.enhancedDisability && !isPensioner && !person.pensionCreditAgeReached;
  const enhancedChildren = isPensioner ? [] : children.filter(({ enhancedDisability }) => enhancedDisability);
  const severe = premiums.severeDisability ?? 0;

  return [
    ...each(1, 'personal allowance', () =>
      amountHeld(personalAllowance(person, rates), `${pointer}/mainPhaseEsa`),
    ),
    ...each(additionalSpouses.length, 'additional spouse', () =>
      amountHeld(additionalSpouse(person, rates), `${pointer}/additionalSpouses`),
    ),
    ...each(children.length, 'child allowance', () => rates.allowancePence.child),
    ...each(children.length > 0 ? 1 : 0, 'family premium', () =>
      amountHeld(familyPremium(person, group, rates), `${pointer}/premiums/protectedLoneParent`),
    ),
    ...each(hasBaby ? 1 : 0, 'family premium for a child under 1', () => premium.familyBaby),
    ...group,
    ...each(hasAdultEnhanced ? 1 : 0, 'enhanced disability premium', () =>
      partner ? premium.enhancedDisabilityCouple : premium.enhancedDisabilitySingle,
    ),
    ...each(
      enhancedChildren.length,
      'enhanced disability premium for a child',
      () => premium.enhancedDisabilityChild,
    ),
    ...each(severe > 0 ? 1 : 0, 'severe disability premium', () => severe * premium.severeDisability),
    ...each(
      children.filter(({ disabled }) => disabled).length,
      'disabled child premium',
      () => premium.disabledChild,
    ),
    ...each(premiums.carer ?? 0, 'carer premium', () => premium.carer),
  ];
}

function each(count: number, item: string, pence: () => number): ApplicablePart[] {
  return Array.from({ length: count }, () => ({ item, pence: pence() }));
}

/** Pensioner or disability premium: only the highest of this group (Sch 1 paras 5 and 6); Schedule 1A has neither. */
function groupPremium(person: RelevantPerson, rates: RateSet): ApplicablePart[] {
  const { partner, premiums, pensionCreditAgeReached } = person;
  const premium = rates.premiumPence;
  if (pensionCreditAgeReached) return [];
  if (elderAge(person) >= 60)
    return each(1, 'pensioner premium', () => (partner ? premium.pensionerCouple : premium.pensionerSingle));
  return each(premiums?.disability ? 1 : 0, 'disability premium', () =>
    partner ? premium.disabilityCouple : premium.disabilitySingle,
  );
}

function familyPremium(
  { premiums, pensionCreditAgeReached }: RelevantPerson,
  group: ApplicablePart[],
  rates: RateSet,
): number | null {
  const { family, protectedLoneParent, pensionProtectedLoneParent } = rates.premiumPence;
  // The higher rate of Schedule 1 is not for those who have a pensioner or disability premium.
  if (!premiums?.protectedLoneParent || group.length > 0) return family;
  return pensionCreditAgeReached ? pensionProtectedLoneParent : protectedLoneParent;
}

function personalAllowance(person: RelevantPerson, rates: RateSet): number | null {
  const { age, partner, children, mainPhaseEsa, pensionCreditAgeReached } = person;
  const amount = rates.allowancePence;
  if (pensionCreditAgeReached && partner)
    return elderAge(person) >= 65 ? amount.pensionCouple65 : amount.pensionCoupleUnder65;
  if (pensionCreditAgeReached) return age >= 65 ? amount.pensionSingle65 : amount.pensionSingleUnder65;
  if (partner) return elderAge(person) >= 18 ? amount.couple18 : amount.coupleUnder18;
  if (children.length > 0) return age >= 18 ? amount.loneParent18 : amount.loneParentUnder18;
  if (mainPhaseEsa) return amount.singleMainPhaseEsa;
  return age >= 25 ? amount.single25 : amount.singleUnder25;
}

function additionalSpouse(person: RelevantPerson, rates: RateSet): number | null {
  const { pensionSpouse65, pensionSpouseUnder65 } = rates.allowancePence;
  return elderAge(person) >= 65 ? pensionSpouse65 : pensionSpouseUnder65;
}

function elderAge({ age, partner, additionalSpouses = [] }: RelevantPerson): number {
  return Math.max(age, partner?.age ?? 0, ...additionalSpouses.map((spouse) => spouse.age));
}
