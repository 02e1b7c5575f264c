import type { Estimate, EstimateRequest } from '#schemas/estimate.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { RelevantPerson, type RelevantPersonAsGiven } from '#schemas/means-test.ts';
import { ageOn } from './dates.ts';
import { concludeHousehold } from './household.ts';
import { hasReachedPensionCreditAge, passportOf } from './means-facts.ts';
import { ratesInForceOn } from './means-test/rates.ts';
import { assessMeans } from './means-test.ts';
import { Refusal } from './refusal.ts';

/** A working age to reckon with while nobody has said how old the person is. */
const assumedAge = 40;

/**
 * What a person would contribute, from whatever they have said so far, by the same engine as the real test. What was
 * not said is assumed, and each assumption is named with what it could change.
 *
 * @param today the day whose rates apply, `YYYY-MM-DD`
 * @throws Refusal `InputRefused` where what was said contradicts itself
 */
export function estimate(request: EstimateRequest, today: string, config: GrantsConfig): Estimate {
  const { home, disabledOccupant, finance } = request;
  const nation = home?.nation ?? 'england';
  const interest = home?.applicantInterest ?? 'owner';
  const capPence = config.capsPence[nation];
  const eligibleExpensePence = request.eligibleExpensePence ?? capPence;
  const age = disabledOccupant?.dateOfBirth ? ageOn(disabledOccupant.dateOfBirth, today) : undefined;
  const mayQualify = age === undefined || age < 20;
  const isYoung =
    (age !== undefined && age < 16) || (mayQualify && disabledOccupant?.qualifyingYoungPerson === true);
  const benefits = { benefits: finance?.benefits ?? [] };
  const passport = passportOf(benefits);
  const told =
    finance?.household && !finance.relevantPersons?.length && passport === undefined
      ? concludeHousehold(finance.household)
      : undefined;
  const result = assessMeans({
    nation,
    ratesId: ratesInForceOn(today).id,
    applicationType: interest,
    disabledOccupantIsChildOrYoungPerson: isYoung,
    relevantPersons:
      isYoung || interest === 'landlord'
        ? []
        : ((told?.person && [told.person]) ?? personsFrom(finance?.relevantPersons, age, passport)),
    previousApplications: finance?.earlierApplications ?? [],
    eligibleExpensePence,
    capPence,
    order: config.capAndContributionOrder,
  });
  return {
    contributionPence: result.contributionPence,
    grantPence: result.grantPence,
    capPence,
    steps: [...(told?.steps ?? []), ...result.steps],
    couldChange: [
      ...(isYoung ? [] : (told?.questions ?? [])).map(({ question, law }) => ({
        what: question,
        effect: `A person looks at this before deciding (${law}).`,
      })),
      ...couldChange(request, isYoung, passport !== undefined, told?.person !== undefined),
    ],
    basis:
      'An indication from what you told us, by the rules in force today. It is not a decision: a person checks everything and decides.',
  };
}

function personsFrom(
  given: RelevantPersonAsGiven[] | undefined,
  occupantAge: number | undefined,
  passport: ReturnType<typeof passportOf>,
): RelevantPerson[] {
  const persons = given === undefined || given.length === 0 ? [{}] : given;
  return persons.map((person, index) => {
    const assumed: RelevantPersonAsGiven = {
      age: (index === 0 ? occupantAge : undefined) ?? assumedAge,
      partner: null,
      children: [],
      income: [],
      capitalPence: 0,
      ...(index === 0 && passport && { passport }),
      ...person,
    };
    const complete = RelevantPerson.safeParse({
      ...assumed,
      ...(hasReachedPensionCreditAge(assumed) && { pensionCreditAgeReached: true }),
    });
    if (complete.success) return complete.data;
    throw new Refusal('InputRefused', 'Some of what was sent does not fit', {
      errors: complete.error.issues.map(({ path, message }) => ({
        pointer: ['/finance/relevantPersons', index, ...path].map(String).join('/'),
        detail: message === 'Invalid input' ? 'This is not valid' : message,
      })),
    });
  });
}

function couldChange(
  request: EstimateRequest,
  isYoung: boolean,
  isPassported: boolean,
  isTold: boolean,
): Estimate['couldChange'] {
  const { finance, home, eligibleExpensePence } = request;
  const person = finance?.relevantPersons?.[0];
  return [
    ...(isYoung || isPassported || isTold
      ? []
      : [
          {
            what: 'A benefit such as Universal Credit or the guarantee part of Pension Credit',
            effect: 'With one of these you would contribute nothing.',
          },
          ...(person?.income === undefined
            ? [{ what: 'Your income', effect: 'We assumed none. More income can mean a contribution.' }]
            : []),
          ...(person?.capitalPence === undefined
            ? [
                {
                  what: 'Your savings',
                  effect: 'We assumed none. Savings over £6,000 can mean a contribution.',
                },
              ]
            : []),
          ...(person?.premiums === undefined
            ? [{ what: 'Disability and carer premiums', effect: 'They can make the contribution smaller.' }]
            : []),
        ]),
    ...(home?.nation === undefined
      ? [{ what: 'Where the home is', effect: 'We assumed England. Wales has a higher limit.' }]
      : []),
    ...(home?.applicantInterest === undefined
      ? [{ what: 'Whether you own or rent', effect: 'We assumed that you own. A tenant contributes less.' }]
      : []),
    ...(eligibleExpensePence === undefined
      ? [{ what: 'What the works cost', effect: 'We assumed the highest cost that a grant covers.' }]
      : []),
  ];
}
