import type { Missing } from '#schemas/missing.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { outcomeForms } from '#views/pages/outcome-fields.ts';
import { readFields } from './read-fields.ts';

type Form = Record<string, string[]>;
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

/**
 * An outcome as it comes from the page of a task: the chosen outcome and its own fields. Fields of other outcomes,
 * filled in and then not chosen, are left out. Two outcomes at once fit no schema. Names are paths into the outcome,
 * such as `works.0.costPence`: in pounds on our page, in pence without the outcome in front.
 */
export function readOutcome(kind: TaskKind, asked: Missing[], form: Form): unknown {
  const outcome = form.outcome?.length === 1 ? form.outcome[0] : form.outcome;
  const digest = form.digest?.length === 1 ? form.digest[0] : form.digest;
  const chosen = outcomeForms(kind, asked).find((one) => one.outcome === outcome);
  if (chosen === undefined) return { outcome, digest };
  // Our page puts the outcome in front of each name, because it shows all outcomes at once; a program need not.
  const fields = {
    ...(readFields(chosen.fields, form, '', 'pence') as Record<string, unknown>),
    ...(readFields(chosen.fields, form, `${chosen.outcome}.`) as Record<string, unknown>),
  };
  switch (chosen.outcome) {
    case 'answered':
      return { outcome, digest, answers: answersFrom(asked, form) };
    case 'assessed':
      return {
        equipment: [],
        referrals: [],
        urgencyReasons: [],
        complexityReasons: [],
        ...fields,
        outcome,
        digest,
      };
    case 'planned':
      return { estimates: [], ...fields, outcome, digest };
    case 'approve':
    case 'part_approve':
      return { reasons: [], conditions: [], ...fields, outcome, digest };
    default:
      return { ...fields, outcome, digest };
  }
}

/** Each answer with the code of what was asked in that place. What was left empty is asked again. */
function answersFrom(asked: Missing[], form: Form): unknown[] {
  return asked.flatMap((missing, row) => {
    const [question] = outcomeForms('information', asked);
    const own = (question?.fields ?? []).filter(
      ({ name }) => name === `answers.${row}` || name.startsWith(`answers.${row}.`),
    );
    const [value] = ['answered.', ''].flatMap(
      (section) =>
        (readFields(own, form, section, section === '' ? 'pence' : 'pounds') as { answers?: unknown[] })
          .answers ?? [],
    );
    if (value === undefined) return [];
    if (Array.isArray(value)) return [{ code: missing.code, value: value[0] }];
    return [
      {
        code: missing.code,
        value: missing.code === 'income_and_capital' ? financeFrom(value as MoneyQuestions) : value,
      },
    ];
  });
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
