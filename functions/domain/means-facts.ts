import type { Application } from '#schemas/application.ts';
import type { Finance } from '#schemas/finance.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import {
  type MeansInput,
  type Passport,
  RelevantPerson,
  type RelevantPersonAsGiven,
} from '#schemas/means-test.ts';
import { ageOn } from './dates.ts';
import { type Conclusion, concludeHousehold } from './household.ts';
import { ratesInForceOn } from './means-test/rates.ts';
import { disabledOccupantOf, isChildOrYoungPerson } from './people.ts';

/**
 * The age from which somebody has certainly reached the qualifying age for state pension credit. It was 66 and rises to
 * 67 by date of birth until 2028, so whether a person of 66 has is asked, or found by an officer.
 */
const pensionCreditAge = 67;

/** Whether a person or their partner has certainly reached the age; otherwise somebody has to say. */
export const hasReachedPensionCreditAge = ({ age, partner }: RelevantPersonAsGiven): boolean =>
  Math.max(age ?? 0, partner?.age ?? 0) >= pensionCreditAge;

type Facts = { application: Application; receivedOn: string };

/**
 * Whether the test of resources applies: a grant, for an adult, not applied for by a landlord (section 31 and
 * regulation 5, SI 1996/2890).
 */
export function isMeansTested({ application, receivedOn }: Facts): boolean {
  return (
    application.programme === 'dfg' &&
    application.home.applicantInterest !== 'landlord' &&
    !isChildOrYoungPerson(application, receivedOn)
  );
}

/**
 * The benefit that passports the test, if the applicant says that they receive one (regulation 10(3)), in the list of
 * benefits or, where nobody has given the relevant persons, in what they tell of the household.
 */
export function passportOf(finance: Finance | undefined): Passport | undefined {
  const { benefits = [], relevantPersons = [], household } = finance ?? {};
  const told = household && relevantPersons.length === 0 ? concludeHousehold(household).person : undefined;
  return benefits.find((benefit) => benefit !== 'none') ?? told?.passport ?? undefined;
}

/** Whether enough is known of income, capital and household to work the test out. */
export const hasMeans = (facts: Facts): boolean => relevantPersonsOf(facts) !== undefined;

/**
 * What follows from the household that the applicant told of, where the test of resources applies and nobody has given
 * the relevant persons or a passporting benefit. The age is that of the disabled occupant on the day it came in.
 */
export function conclusionOf(facts: Facts): Conclusion | undefined {
  const { application, receivedOn } = facts;
  const { household, relevantPersons = [] } = application.finance ?? {};
  const isGiven = relevantPersons.length > 0 || passportOf(application.finance) !== undefined;
  if (household === undefined || isGiven || !isMeansTested(facts)) return undefined;
  const age = ageOn(disabledOccupantOf(application).dateOfBirth, receivedOn);
  return concludeHousehold({ ...household, person: { ...household.person, age } });
}

/**
 * The relevant persons as the test takes them, or undefined while something about them is still to be asked. The
 * first one is the disabled occupant; their benefit and age are taken from the application where they are not given
 * again.
 */
export function relevantPersonsOf(facts: Facts): RelevantPerson[] | undefined {
  const { application, receivedOn } = facts;
  const finance = application.finance;
  const passport = passportOf(finance);
  const age = ageOn(disabledOccupantOf(application).dateOfBirth, receivedOn);
  const given = finance?.relevantPersons ?? [];
  if (given.length === 0 && passport === undefined) {
    const concluded = conclusionOf(facts)?.person;
    return concluded && [concluded];
  }
  const persons = (given.length === 0 ? [{}] : given).map((person, index) => {
    const known: RelevantPersonAsGiven = { ...(index === 0 && { age }), ...person };
    const passported = known.passport ?? (index === 0 ? passport : undefined);
    return RelevantPerson.safeParse({
      // Income and capital of somebody who is passported are nil in the test, so they need not be asked (regulation 11(2)).
      ...(passported && { partner: null, children: [], income: [], capitalPence: 0 }),
      ...known,
      ...(hasReachedPensionCreditAge(known) && { pensionCreditAgeReached: true }),
      ...(passported && { passport: passported }),
    });
  });
  return persons.every((person) => person.success) ? persons.map((person) => person.data) : undefined;
}

/**
 * What `assessMeans` is given for a case, or undefined while the applicant still owes income, capital or household.
 *
 * @param eligibleExpensePence works accepted and fees
 * @param decidedOn the day whose rates apply, `YYYY-MM-DD`
 */
export function meansInputOf(
  facts: Facts,
  eligibleExpensePence: number,
  decidedOn: string,
  config: Pick<GrantsConfig, 'capsPence' | 'capAndContributionOrder'>,
): MeansInput | undefined {
  const { application } = facts;
  const tested = isMeansTested(facts);
  const relevantPersons = tested ? relevantPersonsOf(facts) : [];
  if (relevantPersons === undefined) return undefined;
  const { nation, applicantInterest } = application.home;
  return {
    nation,
    ratesId: ratesInForceOn(decidedOn).id,
    applicationType: applicantInterest,
    disabledOccupantIsChildOrYoungPerson: isChildOrYoungPerson(application, facts.receivedOn),
    relevantPersons,
    previousApplications: application.finance?.earlierApplications ?? [],
    eligibleExpensePence,
    capPence: config.capsPence[nation],
    order: config.capAndContributionOrder,
  };
}
