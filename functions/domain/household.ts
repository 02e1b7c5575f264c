import type {
  Adult,
  BenefitCode,
  BenefitReceived,
  Earnings,
  Household,
  HouseholdChild,
  OtherIncome,
  OtherOccupant,
} from '#schemas/household.ts';
import type { Income, Passport, Premiums, RelevantPerson } from '#schemas/means-test.ts';

/** What a person has to settle; says how the figure was worked meanwhile. `law` is in SI 1996/2890 unless it says more. */
export type OpenQuestion = { question: string; law: string };

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

type Holder = { benefits?: readonly BenefitReceived[] | undefined };

const adultsOf = ({ person, partner }: Household): Adult[] => (partner ? [person, partner] : [person]);
const elderAge = (household: Household) => Math.max(...adultsOf(household).map(({ age }) => age));
const isLoneParent = ({ partner, children }: Household) => partner === null && children.length > 0;

function find({ benefits = [] }: Holder, ...codes: BenefitCode[]): BenefitReceived | undefined {
  return benefits.find(({ benefit }) => codes.includes(benefit));
}

const has = (holder: Holder, ...codes: BenefitCode[]) => find(holder, ...codes) !== undefined;

/** Pension credit age was 66 and rises to 67 by date of birth until 2028; at 66 it is asked. */
const hasReachedPensionCreditAge = (household: Household) => elderAge(household) >= 67;

/** Benefits that passport only their own recipient (reg 10(3)(a)); the other two passport a couple. */
const ownPassports = ['income_support', 'income_based_jsa', 'income_related_esa', 'housing_benefit'] as const;

function passportOf(household: Household): Passport | undefined {
  const shared = (['universal_credit', 'guarantee_pension_credit'] as const).find((benefit) =>
    adultsOf(household).some((adult) => has(adult, benefit)),
  );
  return shared ?? ownPassports.find((benefit) => has(household.person, benefit));
}

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

/** A child on DLA, a young person on PIP; at either age AFIP or registered blind (Sch 1). */
const isDisabledChild = (child: HouseholdChild) =>
  child.registeredBlind === true ||
  has(child, 'armed_forces_independence_payment') ||
  (child.age < 16 ? has(child, 'dla_care', 'dla_mobility') : has(child, 'pip_daily_living', 'pip_mobility'));

const needsMostCare = (holder: Holder) =>
  find(holder, 'dla_care')?.rate === 'highest' || find(holder, 'pip_daily_living')?.rate === 'enhanced';

const getsContributoryEsa = (holder: Holder) => has(holder, 'esa_contributory', 'new_style_esa');
const hasMainPhaseEsa = ({ benefits }: Adult) => benefits.some(({ group }) => group !== undefined);
const isInSupportGroup = ({ benefits }: Adult) => benefits.some(({ group }) => group === 'support');

function premiumsOf(household: Household): Premiums {
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
const isCarer = (adult: Adult) =>
  has(adult, 'carers_allowance', 'carers_allowance_underlying', 'carers_allowance_ended_within_eight_weeks');

const isDisabled = (adult: Adult) =>
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

const hasDisabilityPremium = (household: Household) =>
  adultsOf(household).some((adult) => adult.age < 60 && isDisabled(adult)) ||
  // A year out of work counts for the relevant person only.
  (household.person.age < 60 && household.incapableOfWorkForAYear === true);

/** The benefits that the severe disability premium asks for. */
const getsCareBenefit = (holder: Holder) =>
  has(holder, 'attendance_allowance', 'pip_daily_living', 'armed_forces_independence_payment') ||
  ['middle', 'highest'].includes(find(holder, 'dla_care')?.rate ?? '');

const takesSeverePremiumAway = (other: OtherOccupant) =>
  other.age >= 18 && other.registeredBlind !== true && !getsCareBenefit(other);

/** How many single rates of the severe disability premium; an unknown Carer's Allowance is taken as paid. */
function severeDisabilityPremiums(household: Household): number {
  return household.others.some(takesSeverePremiumAway) ? 0 : severelyDisabled(household, isUncared);
}

const isUncared = (adult: Adult) => adult.somebodyGetsCarersAllowanceForThem === false;
const isPerhapsUncared = (adult: Adult) => adult.somebodyGetsCarersAllowanceForThem !== true;

function severelyDisabled({ person, partner }: Household, counts: (adult: Adult) => boolean): number {
  if (!getsCareBenefit(person)) return 0;
  // A couple needs the benefit twice, unless the partner is blind.
  if (partner && !getsCareBenefit(partner)) return partner.registeredBlind && counts(person) ? 1 : 0;
  return (partner ? [person, partner] : [person]).filter(counts).length;
}

type Payment = { name: string; income: Income | undefined };

function paymentsOf(adult: Adult, isPartner: boolean): Payment[] {
  const named = (words: string) => (isPartner ? `partner’s ${words}` : words);
  return [
    ...adult.earnings.map((earnings) => ({
      name: named('earnings'),
      income: earningsAsIncome(named('earnings'), earnings, isCarer(adult)),
    })),
    ...adult.benefits.flatMap((received) => benefitAsPayment(named(inWords(received.benefit)), received)),
    ...adult.otherIncome.map((payment) => {
      const name = named(inWords(payment.kind));
      return { name, income: { name, ...amountOf(payment), treatment: treatmentOfOther(payment) } };
    }),
  ];
}

type Amount = { weeklyPence?: number | undefined; monthlyPence?: number | undefined };

function amountOf({ weeklyPence, monthlyPence }: Amount) {
  return weeklyPence === undefined ? { monthlyPence } : { weeklyPence };
}

function earningsAsIncome(name: string, earnings: Earnings, fromCarer: boolean): Income {
  const source = fromCarer
    ? 'carer'
    : earnings.work === 'emergency_or_reserve_service'
      ? earnings.work
      : undefined;
  return {
    name,
    ...netPay(earnings),
    treatment: 'net_earnings',
    ...(source && { earningsFrom: source }),
  };
}

/**
 * Gross less tax, National Insurance and half of the pension (reg 25(3)). Where the half leaves half a penny, two weeks'
 * or six months' pay says it exactly.
 */
function netPay({ weeklyPence, monthlyPence, taken }: Earnings) {
  if (taken === undefined) return amountOf({ weeklyPence, monthlyPence });
  const less = 2 * (taken.taxPence + taken.nationalInsurancePence) + taken.pensionPence;
  if (weeklyPence !== undefined) {
    const twice = 2 * weeklyPence - less;
    return twice % 2 === 0 ? { weeklyPence: twice / 2 } : { periodPence: twice, periodDays: 14 };
  }
  const twice = 2 * Number(monthlyPence) - less;
  return twice % 2 === 0 ? { monthlyPence: twice / 2 } : { periodPence: 3 * twice, periodDays: 182 };
}

const hoursOf = ({ earnings }: Adult) =>
  earnings.reduce((hours, { hoursAWeek = 0 }) => hours + hoursAWeek, 0);

/** Benefits that are ignored in full (Sch 3). A benefit that is in no list counts, and is asked about. */
const ignoredBenefits: readonly BenefitCode[] = [
  'pip_daily_living',
  'pip_mobility',
  'dla_care',
  'dla_mobility',
  'attendance_allowance',
  'armed_forces_independence_payment',
  'mobility_supplement',
  'carers_allowance_underlying',
  'carers_allowance_ended_within_eight_weeks',
  'working_tax_credit',
  'working_tax_credit_disability_element',
  'child_tax_credit',
  'guardians_allowance',
  'council_tax_reduction',
  'social_fund',
  'christmas_bonus',
  'housing_benefit',
];
const unlistedBenefits: readonly BenefitCode[] = [
  'incapacity_benefit_long_term',
  'severe_disablement_allowance',
  'income_support',
  'income_based_jsa',
  'income_related_esa',
  'other_benefit',
];

function treatmentOfBenefit({ benefit, rate }: BenefitReceived): Income['treatment'] {
  if (ignoredBenefits.includes(benefit)) return 'disregarded';
  if (rate === 'eighty_percent_with_constant_attendance' || rate === 'tariff_1_to_6') return 'disregarded';
  if (benefit === 'war_disablement_pension' || benefit === 'war_widows_or_widowers_pension')
    return 'war_pension';
  return 'counted';
}

function benefitAsPayment(name: string, received: BenefitReceived): Payment[] {
  const treatment = treatmentOfBenefit(received);
  const isKnown = received.weeklyPence !== undefined || received.monthlyPence !== undefined;
  if (isKnown) return [{ name, income: { name, ...amountOf(received), treatment } }];
  return treatment === 'disregarded' ? [] : [{ name, income: undefined }];
}

function treatmentOfOther({ kind, spentOnEssentials }: OtherIncome): Income['treatment'] {
  switch (kind) {
    case 'maintenance':
    case 'sub_tenant':
    case 'heated_sub_tenant':
    case 'boarder':
      return kind;
    case 'charitable':
      return spentOnEssentials === false ? 'disregarded' : 'charitable_payment';
    case 'interest_or_dividends':
    case 'from_somebody_living_there':
    case 'fostering':
    case 'direct_payments_for_care':
      return 'disregarded';
    default:
      return 'counted';
  }
}

const inWords = (code: string) =>
  code.replaceAll('_', ' ').replaceAll(/\b(pip|dla|esa|jsa)\b/g, (word) => word.toUpperCase());

type Open = OpenQuestion & { worked: string; isOpen: (household: Household) => boolean };

const someAdult = (household: Household, fits: (adult: Adult) => boolean) => adultsOf(household).some(fits);
const gets =
  (...codes: BenefitCode[]) =>
  (household: Household) =>
    someAdult(household, (adult) => has(adult, ...codes));
const getsOther =
  (...kinds: OtherIncome['kind'][]) =>
  (household: Household) =>
    someAdult(household, ({ otherIncome }) => otherIncome.some(({ kind }) => kinds.includes(kind)));
const works = ({ earnings }: Adult) => earnings.length > 0;
const lacksCareRate = (holder: Holder) =>
  (holder.benefits ?? []).some(
    ({ benefit, rate }) => rate === undefined && (benefit === 'pip_daily_living' || benefit === 'dla_care'),
  );

/** What the answers, or domain/means-test.md sections 5, 6 and 11, leave to an officer. */
const openQuestions: readonly Open[] = [
  {
    question: 'Has the one who is 66 reached the qualifying age for Pension Credit?',
    worked: 'as not reached, by Schedule 1',
    law: 'reg 14, Schs 1 and 1A',
    isOpen: (household) => elderAge(household) === 66,
  },
  {
    question: 'Only the partner has a passporting benefit. Should the partner be the relevant person?',
    worked: 'without a passport',
    law: 'reg 5(2), reg 10(3)(a)',
    isOpen: gets(...ownPassports),
  },
  {
    question:
      'Is there another ground for a disability premium: one of the other qualifying benefits, or 364 days (196 if terminally ill) incapable of work?',
    worked: 'without that premium',
    law: 'Sch 1, disability premium',
    isOpen: (household) => elderAge(household) < 60 && !hasDisabilityPremium(household),
  },
  {
    question: 'Does Armed Forces Independence Payment count here as Personal Independence Payment does?',
    worked: 'as it does',
    law: 'SI 2013/591 para 11 (means-test.md section 11, 4)',
    isOpen: ({ person, partner, children, others }) =>
      [person, ...(partner ? [partner] : []), ...children, ...others].some((holder) =>
        has(holder, 'armed_forces_independence_payment'),
      ),
  },
  {
    question: 'Is Personal Independence Payment ignored as income?',
    worked: 'with all of it ignored',
    law: 'SI 2013/388 para 18, Sch 3 (means-test.md section 11, 3)',
    isOpen: gets('pip_daily_living', 'pip_mobility'),
  },
  {
    question:
      'Is the employment and support allowance past its assessment phase, and with which group: work-related activity or support?',
    worked: 'as in the assessment phase',
    law: 'Sch 1 as amended by SI 2009/1807',
    isOpen: (household) =>
      someAdult(household, (adult) => getsContributoryEsa(adult) && !hasMainPhaseEsa(adult)),
  },
  {
    question: 'Which allowance has a lone parent with main-phase employment and support allowance?',
    worked: 'with the allowance of any lone parent',
    law: 'Sch 1 as amended by SI 2009/1807 (means-test.md section 11, 5)',
    isOpen: (household) => isLoneParent(household) && hasMainPhaseEsa(household.person),
  },
  {
    question: 'At which rate is the care or daily living component paid?',
    worked: 'as not the highest, and disability living allowance as the lowest',
    law: 'Sch 1, enhanced and severe disability premiums',
    isOpen: ({ person, partner, children }) =>
      [person, ...(partner ? [partner] : []), ...children].some(lacksCareRate),
  },
  {
    question: 'Is Carer’s Allowance in payment to somebody for the disabled person, or for the partner?',
    worked: 'as paid where it is not known, without that severe disability premium',
    law: 'Schs 1 and 1A, severe disability premium',
    isOpen: (household) =>
      !household.others.some(takesSeverePremiumAway) &&
      severelyDisabled(household, isPerhapsUncared) > severelyDisabled(household, isUncared),
  },
  {
    question: 'For whom is the Carer’s Allowance of one of the couple paid?',
    worked: 'as for somebody outside the couple',
    law: 'Schs 1 and 1A, severe disability premium',
    isOpen: (household) =>
      household.partner !== null &&
      severeDisabilityPremiums(household) > 0 &&
      gets('carers_allowance')(household),
  },
  {
    question:
      'Is somebody of 18 or over who lives there a non-dependant, and has none of them the benefit, the rate of it or the sight loss that takes them out of account?',
    worked: 'without a severe disability premium',
    law: 'Schs 1 and 1A, severe disability premium',
    isOpen: (household) =>
      household.others.some(takesSeverePremiumAway) && severelyDisabled(household, isPerhapsUncared) > 0,
  },
  {
    question: 'Somebody of 18 or over has a care benefit. Does it take them out of account?',
    worked: 'as taking them out of account',
    law: 'Schs 1 and 1A, severe disability premium',
    isOpen: (household) =>
      !household.others.some(takesSeverePremiumAway) &&
      household.others.some((other) => other.age >= 18 && !other.registeredBlind && getsCareBenefit(other)) &&
      severelyDisabled(household, isPerhapsUncared) > 0,
  },
  {
    question: 'The disabled person is blind and only the partner has the care benefit. Is the premium due?',
    worked: 'without a severe disability premium',
    law: 'Schs 1 and 1A, severe disability premium',
    isOpen: ({ person, partner }) =>
      person.registeredBlind === true &&
      !getsCareBenefit(person) &&
      partner !== null &&
      getsCareBenefit(partner),
  },
  {
    question: 'Does a child under 16 on PIP, or a young person on DLA, count as a disabled child?',
    worked: 'without a disabled child premium for them',
    law: 'Schs 1 and 1A, disabled child premium',
    isOpen: ({ children }) =>
      children.some(
        (child) =>
          !isDisabledChild(child) &&
          has(child, 'dla_care', 'dla_mobility', 'pip_daily_living', 'pip_mobility'),
      ),
  },
  {
    question: 'Is the enhanced disability premium for a child due beside a pensioner premium?',
    worked: 'without it',
    law: 'Sch 1 para 6(2) (means-test.md section 11, 6)',
    isOpen: (household) =>
      elderAge(household) >= 60 &&
      !hasReachedPensionCreditAge(household) &&
      household.children.some(needsMostCare),
  },
  {
    question: 'Has the lone parent been one without a break since 5 April 1998?',
    worked: 'as not, with the ordinary family premium',
    law: 'Schs 1 and 1A, family premium',
    isOpen: (household) =>
      isLoneParent(household) &&
      (hasReachedPensionCreditAge(household) ||
        (household.person.age < 60 && !hasDisabilityPremium(household))),
  },
  {
    question: 'Tax credits ended on 5 April 2025. What is in payment now?',
    worked: 'with tax credits ignored, and no passport from them',
    law: 'reg 10(3)(c); SI 2008/3104',
    isOpen: gets('working_tax_credit', 'working_tax_credit_disability_element', 'child_tax_credit'),
  },
  {
    question: 'Is a benefit that is in no list we hold counted, and how much of it?',
    worked: 'with all of it counted',
    law: 'Sch 3',
    isOpen: gets(...unlistedBenefits),
  },
  {
    question: 'Is the war or armed forces payment of a kind that is ignored in full?',
    worked: 'as not of that kind',
    law: 'Sch 3',
    isOpen: (household) =>
      someAdult(household, ({ benefits }) =>
        benefits.some(
          ({ benefit, rate }) =>
            (benefit === 'war_disablement_pension' && rate === undefined) ||
            (benefit === 'armed_forces_guaranteed_income' && rate !== 'tariff_1_to_6'),
        ),
      ),
  },
  {
    question: 'What is the net profit of the self-employed work?',
    worked: 'with the amount given',
    law: 'regs 26 to 28',
    isOpen: (household) =>
      someAdult(household, ({ earnings }) => earnings.some(({ work }) => work === 'self_employed')),
  },
  {
    question: 'How many hours a week is the paid work?',
    worked: 'as no hours where none are given',
    law: 'Sch 2 para 18',
    isOpen: (household) =>
      someAdult(household, ({ earnings }) => earnings.some(({ hoursAWeek }) => hoursAWeek === undefined)),
  },
  {
    question: 'Is the disability premium of the couple for the one who works 16 hours or more?',
    worked: 'without the extra earnings disregard',
    law: 'Sch 2 para 18',
    isOpen: (household) =>
      household.partner !== null &&
      household.children.length === 0 &&
      hasDisabilityPremium(household) &&
      someAdult(household, (adult) => hoursOf(adult) >= 16) &&
      // Then para 18 is met whoever the premium is for.
      !someAdult(household, (adult) => adult.age >= 25 && hoursOf(adult) >= 30),
  },
  {
    question: 'Do the earnings fall under one of the pension-age cases with the higher disregard?',
    worked: 'as not',
    law: 'Sch 2 para 3',
    isOpen: (household) =>
      elderAge(household) >= 60 && someAdult(household, works) && someAdult(household, isDisabled),
  },
  {
    question: 'Is registered childcare paid for so that a parent can work?',
    worked: 'without childcare',
    law: 'regs 18(1), (1A) and 19',
    isOpen: (household) => household.children.length > 0 && someAdult(household, works),
  },
  {
    question: 'Has the amount that is ignored for a sub-tenant been raised since 1996?',
    worked: 'with the amounts of 1996',
    law: 'Sch 3 (means-test.md section 11, 8)',
    isOpen: getsOther('sub_tenant', 'heated_sub_tenant'),
  },
  {
    question: 'Does interest of a home income plan come off the annuity?',
    worked: 'with all of it counted',
    law: 'Sch 3',
    isOpen: getsOther('annuity'),
  },
  {
    question: 'What is the other income, and is it of a kind that is ignored?',
    worked: 'with all of it counted',
    law: 'Sch 3',
    isOpen: getsOther('other'),
  },
  {
    question: 'Is the charitable payment regular, and what is it for?',
    worked:
      'as regular, and where its use is not said as for food, clothing, fuel, rent, council tax or water',
    law: 'Sch 3; reg 35(6)',
    isOpen: getsOther('charitable'),
  },
  {
    question: 'Only the partner is 60 or over. Should the elder be the relevant person?',
    worked: 'with tariff income by the age of the disabled person',
    law: 'reg 40(1) (means-test.md section 11, 2)',
    isOpen: ({ person, partner, savingsPence = 0 }) =>
      person.age < 60 && partner !== null && partner.age >= 60 && savingsPence > freeCapitalPence,
  },
  {
    question: 'Is any of the savings of a kind that is ignored, or held with others?',
    worked: 'with all of it counted',
    law: 'regs 36 and 39, Sch 4',
    isOpen: ({ savingsPence = 0 }) => savingsPence > freeCapitalPence,
  },
  {
    question: 'Was income or capital given up in order to increase the grant?',
    worked: 'as not',
    law: 'regs 31(1) and 38(1)',
    isOpen: ({ gaveMoneyAway = false }) => gaveMoneyAway !== false,
  },
];

/** Capital up to this gives no tariff income (reg 40(1)), so nothing about it need be asked. */
const freeCapitalPence = 600_000;
