import type { Adult, BenefitCode, BenefitReceived, Earnings, OtherIncome } from '#schemas/household.ts';
import type { Income } from '#schemas/means-test.ts';
import { isCarer } from './premiums.ts';

/** What comes in, named as an officer would; `income` is undefined while its amount is still to be asked. */
export type Payment = { name: string; income: Income | undefined };

/** How each payment of an adult counts. */
export function paymentsOf(adult: Adult, isPartner: boolean): Payment[] {
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
export const unlistedBenefits: readonly BenefitCode[] = [
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

/** A code of a benefit or payment in words. */
export const inWords = (code: string) =>
  code.replaceAll('_', ' ').replaceAll(/\b(pip|dla|esa|jsa)\b/g, (word) => word.toUpperCase());
