import type { CareBenefit, DraftAnswers, DraftIncome } from '#schemas/draft-answers.ts';
import type { Adult, BenefitReceived, Household } from '#schemas/household.ts';
import { ageOn } from '../dates.ts';
import type { Known } from './question.ts';
import { disabledPersonsBirthday } from './who.ts';

type Told = Partial<DraftAnswers>;

/**
 * The household as the plain questions about money tell it, for the means test to draw its conclusions from.
 *
 * @param known the answers that count
 * @returns undefined where somebody wants to be asked later, or has not come to the questions
 */
export function householdTold(known: Known): Household | undefined {
  const told = draftAnswersIn(known);
  const birthday = disabledPersonsBirthday(known);
  if (told.moneyNow !== true || birthday === undefined) return undefined;
  return {
    person: {
      age: ageOn(birthday, known.today),
      benefits: [
        ...care(told.careBenefit),
        ...(told.mobilityBenefit === undefined || told.mobilityBenefit === 'none'
          ? []
          : [{ benefit: told.mobilityBenefit }]),
        ...benefitsIn(incomesOf('person', told)),
      ],
      ...(told.registeredBlind !== undefined && { registeredBlind: told.registeredBlind }),
      ...moneyOf(incomesOf('person', told)),
      ...carersAllowance(told.carersAllowanceForThem),
    },
    partner: partnerIn(told),
    children: (told.childAges ?? []).map((age) => ({ age })),
    others: (told.otherAges ?? []).map((age) => ({ age })),
    ...(told.savingsPence !== undefined && { savingsPence: told.savingsPence }),
  };
}

/** The answers below `draft.`, which hold what `schemas/draft-answers.ts` says since each was checked when it was given. */
function draftAnswersIn({ answers }: Known): Told {
  const own = Object.entries(answers).filter(([name]) => name.startsWith('draft.'));
  return Object.fromEntries(own.map(([name, value]) => [name.slice('draft.'.length), value]));
}

function partnerIn(told: Told): Adult | null {
  if (told.partnerAge === undefined) return null;
  const incomes = incomesOf('partner', told);
  return {
    age: told.partnerAge,
    benefits: [...care(told.partnerCareBenefit), ...benefitsIn(incomes)],
    ...moneyOf(incomes),
  };
}

/** A payment whose owner is not said is the disabled person's own. */
const incomesOf = (whose: 'person' | 'partner', { incomes = [] }: Told): DraftIncome[] =>
  incomes.filter((income) => (income.whose ?? 'person') === whose);

function care(received: CareBenefit | undefined): BenefitReceived[] {
  if (received === undefined || received === 'none') return [];
  const [benefit, rate] = received.split(':');
  return [{ benefit, ...(rate && { rate }) } as BenefitReceived];
}

function carersAllowance(answer: Told['carersAllowanceForThem']) {
  if (answer === undefined) return {};
  return { somebodyGetsCarersAllowanceForThem: answer === 'not_known' ? answer : answer === 'yes' };
}

const amountOf = ({ every, amountPence }: DraftIncome) =>
  every === 'week' ? { weeklyPence: amountPence } : { monthlyPence: amountPence };

const benefitKinds = [
  'state_pension',
  'carers_allowance',
  'new_style_esa',
  'new_style_jsa',
  'child_benefit',
  'other_benefit',
] as const;
type BenefitKind = (typeof benefitKinds)[number];
const isBenefit = (kind: DraftIncome['kind']): kind is BenefitKind =>
  (benefitKinds as readonly string[]).includes(kind);

const benefitsIn = (incomes: DraftIncome[]): BenefitReceived[] =>
  incomes.flatMap((income) =>
    isBenefit(income.kind) ? [{ benefit: income.kind, ...amountOf(income) }] : [],
  );

function moneyOf(incomes: DraftIncome[]): Pick<Adult, 'earnings' | 'otherIncome'> {
  return {
    earnings: incomes.flatMap((income) =>
      income.kind === 'wages'
        ? [
            {
              ...amountOf(income),
              ...(income.hoursAWeek !== undefined && { hoursAWeek: income.hoursAWeek }),
              afterTaxNationalInsuranceAndHalfOfPension: true as const,
            },
          ]
        : [],
    ),
    otherIncome: incomes.flatMap((income) =>
      income.kind === 'wages' || isBenefit(income.kind) ? [] : [{ kind: income.kind, ...amountOf(income) }],
    ),
  };
}
