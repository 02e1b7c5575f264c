import type { Missing } from '#schemas/missing.ts';
import type { FormValues } from '#views/forms/rows.ts';
import { questionFor } from '#views/pages/outcomes/information.ts';
import { readFields } from './read-fields.ts';

type MoneyQuestions = {
  benefits?: string[];
  disabilityBenefits?: string[];
  age?: unknown;
  registeredBlind?: unknown;
  somebodyGetsCarersAllowanceForThem?: unknown;
  partnerAge?: unknown;
  childAges?: string;
  otherAges?: string;
  weeklyEarningsPence?: unknown;
  weeklyOtherPence?: unknown;
  savingsPence?: unknown;
};

/** Each answer with the code of what was asked in that place, and of questions with the place. What was left empty is asked again. */
export const answersFrom = (asked: Missing[], form: FormValues): unknown[] =>
  asked.flatMap((missing, row) => {
    const value = answerIn(missing, row, form);
    return value === undefined
      ? []
      : [{ code: missing.code, value, ...(missing.code === 'answer_to_question' && { place: row }) }];
  });

/** Which of the things that were asked got an answer, in the order of the answers. */
export const answeredRows = (asked: Missing[], form: FormValues): number[] =>
  asked.flatMap((missing, row) => (answerIn(missing, row, form) === undefined ? [] : [row]));

function answerIn(missing: Missing, row: number, form: FormValues): unknown {
  const own = questionFor(missing, row);
  const [value] = ['answered.', ''].flatMap(
    (section) =>
      (readFields(own, form, section, section === '' ? 'pence' : 'pounds') as { answers?: unknown[] })
        .answers ?? [],
  );
  if (Array.isArray(value)) return value[0];
  return value !== undefined && missing.code === 'income_and_capital'
    ? financeFrom(value as MoneyQuestions)
    : value;
}

/**
 * The plain questions about money as what the applicant tells of the household. What the means test makes of it, and
 * what is still to be asked, follows from `concludeHousehold`.
 */
function financeFrom(said: MoneyQuestions): unknown {
  const { benefits = [], disabilityBenefits = [], partnerAge, weeklyEarningsPence, weeklyOtherPence } = said;
  const nothing = { benefits: [], earnings: [], otherIncome: [] };
  return {
    benefits: benefits.includes('none') ? [] : benefits,
    household: {
      person: {
        age: said.age,
        benefits: disabilityBenefits.map((received) => {
          const [benefit, rate] = received.split(':');
          return { benefit, ...(rate !== undefined && { rate }) };
        }),
        ...(said.registeredBlind === true && { registeredBlind: true }),
        ...(said.somebodyGetsCarersAllowanceForThem !== undefined && {
          somebodyGetsCarersAllowanceForThem: said.somebodyGetsCarersAllowanceForThem,
        }),
        earnings:
          weeklyEarningsPence === undefined
            ? []
            : [{ weeklyPence: weeklyEarningsPence, afterTaxNationalInsuranceAndHalfOfPension: true }],
        otherIncome: weeklyOtherPence === undefined ? [] : [{ kind: 'other', weeklyPence: weeklyOtherPence }],
      },
      partner: partnerAge === undefined ? null : { age: partnerAge, ...nothing },
      children: agesIn(said.childAges),
      others: agesIn(said.otherAges),
      ...(said.savingsPence !== undefined && { savingsPence: said.savingsPence }),
    },
  };
}

const agesIn = (ages = ''): { age: number }[] =>
  (ages.match(/\d+/g) ?? []).map((age) => ({ age: Number(age) }));
