import type { Adult, Household } from '#schemas/household.ts';
import type { Income, Premiums, RelevantPerson } from '#schemas/means-test.ts';
import { adultsOf, hasReachedPensionCreditAge, hoursOf } from './household/members.ts';
import { type OpenQuestion, openQuestions } from './household/open-questions.ts';
import { passportOf } from './household/passport.ts';
import { inWords, paymentsOf } from './household/payments.ts';
import { hasMainPhaseEsa, isDisabledChild, needsMostCare, premiumsOf } from './household/premiums.ts';

/** `person` is undefined while a figure is still to be asked; `steps` say what followed from the answers. */
export type Conclusion = { person: RelevantPerson | undefined; questions: OpenQuestion[]; steps: string[] };

/**
 * What follows from what a household says (domain/means-test.md sections 1 to 6): the passport, the premiums and how each
 * payment counts, for `assessMeans`. Whatever the answers or the law as we hold it do not settle is left out of the
 * figure, or worked as the question says, and asked. Amounts stay in pence a week or month as they were given.
 */
export function concludeHousehold(household: Household): Conclusion {
  const passport = passportOf(household);
  if (passport) {
    return {
      person: { ...peopleOf(household), income: [], capitalPence: 0, passport },
      questions: [],
      steps: [`${inWords(passport)} passports the test: income and capital are nil (regs 10(3) and 11(2)).`],
    };
  }
  const { savingsPence } = household;
  const payments = adultsOf(household).flatMap((adult) => paymentsOf(adult, adult === household.partner));
  const unknown = [
    ...payments
      .filter(({ income }) => income === undefined)
      .map(({ name }) => `the ${name} a week or a month`),
    ...(savingsPence === undefined ? ['the amount of savings'] : []),
  ];
  const known = {
    ...peopleOf(household),
    premiums: premiumsOf(household),
    income: payments.flatMap(({ income }) => income ?? []),
    ...(hasMainPhaseEsa(household.person) && { mainPhaseEsa: true }),
  };
  return {
    person:
      savingsPence === undefined || unknown.length > 0 ? undefined : { ...known, capitalPence: savingsPence },
    questions: [
      ...unknown.map((what) => ({
        question: `What is ${what}? Nothing is worked out until it is known.`,
        law: 'regs 11, 18 and 40',
      })),
      ...openQuestions
        .filter(({ isOpen }) => isOpen(household))
        .map(({ question, worked, law }) => ({
          question: `${question} Worked meanwhile ${worked}; the contribution may change.`,
          law,
        })),
    ],
    steps: stepsOf(known),
  };
}

type Known = Omit<RelevantPerson, 'capitalPence'> & { premiums: Premiums };

function stepsOf({ pensionCreditAgeReached, premiums, children, income }: Known): string[] {
  const { disability, enhancedDisability, severeDisability, carer } = premiums;
  return [
    ...(pensionCreditAgeReached ? ['One of them is 67 or over: the amounts of Schedule 1A (reg 14).'] : []),
    ...(disability ? ['Disability premium: under 60, with a qualifying ground (Sch 1).'] : []),
    ...(enhancedDisability
      ? ['Enhanced disability premium: under 60, with the highest care rate (Sch 1).']
      : []),
    ...(severeDisability ? [`Severe disability premium, single rate times ${severeDisability}.`] : []),
    ...(carer ? [`Carer premium for each carer: ${carer}.`] : []),
    ...children.flatMap((child, index) => [
      ...(child.disabled ? [`Disabled child premium for child ${index + 1}.`] : []),
      ...(child.enhancedDisability ? [`Enhanced disability premium for child ${index + 1}.`] : []),
    ]),
    ...income.map(({ name, treatment }) => `${name}: ${treatmentWords[treatment]}.`),
  ];
}

const treatmentWords: Record<Income['treatment'], string> = {
  counted: 'counts in full',
  net_earnings: 'net earnings, less the earnings disregard (Sch 2)',
  disregarded: 'ignored in full (Sch 3)',
  war_pension: 'ignored up to its limit (Sch 3)',
  charitable_payment: 'ignored up to its limit (Sch 3)',
  maintenance: 'ignored in part where there is a family premium (Sch 3)',
  sub_tenant: 'ignored in part (Sch 3)',
  heated_sub_tenant: 'ignored in part (Sch 3)',
  boarder: 'ignored in part (Sch 3)',
};

function peopleOf(household: Household) {
  const { person, partner, children } = household;
  return {
    ...ageAndHours(person),
    partner: partner && ageAndHours(partner),
    children: children.map((child) => ({
      age: child.age,
      ...(isDisabledChild(child) && { disabled: true }),
      ...(needsMostCare(child) && { enhancedDisability: true }),
    })),
    ...(hasReachedPensionCreditAge(household) && { pensionCreditAgeReached: true }),
  };
}

function ageAndHours(adult: Adult) {
  const weeklyHours = hoursOf(adult);
  return { age: adult.age, ...(weeklyHours > 0 && { weeklyHours }) };
}
