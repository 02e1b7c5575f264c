import type { Adult, BenefitCode, Household, OtherIncome } from '#schemas/household.ts';
import {
  adultsOf,
  elderAge,
  type Holder,
  has,
  hasReachedPensionCreditAge,
  hoursOf,
  isLoneParent,
} from './members.ts';
import { ownPassports } from './passport.ts';
import { unlistedBenefits } from './payments.ts';
import {
  getsCareBenefit,
  hasDisabilityPremium,
  hasMainPhaseEsa,
  isDisabled,
  isDisabledChild,
  isPerhapsUncared,
  isUncared,
  needsMostCare,
  severeDisabilityPremiums,
  severelyDisabled,
  takesSeverePremiumAway,
} from './premiums.ts';

/** What a person has to settle; says how the figure was worked meanwhile. `law` is in SI 1996/2890 unless it says more. */
export type OpenQuestion = { question: string; law: string };

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
const getsContributoryEsa = (holder: Holder) => has(holder, 'esa_contributory', 'new_style_esa');
const lacksCareRate = (holder: Holder) =>
  (holder.benefits ?? []).some(
    ({ benefit, rate }) => rate === undefined && (benefit === 'pip_daily_living' || benefit === 'dla_care'),
  );

/** What the answers, or domain/means-test.md sections 5, 6 and 11, leave to an officer. */
export const openQuestions: readonly Open[] = [
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
