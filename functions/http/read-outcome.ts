import type { Missing } from '#schemas/missing.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { outcomeForms } from '#views/pages/outcome-fields.ts';
import { readFields } from './read-fields.ts';

type Form = Record<string, string[]>;
type Household = {
  benefits?: string[];
  relevantPersons?: Record<string, unknown>[];
  partnerAge?: unknown;
  childAges?: string;
  weeklyEarningsPence?: unknown;
  weeklyOtherPence?: unknown;
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
        value: missing.code === 'income_and_capital' ? financeFrom(value as Household) : value,
      },
    ];
  });
}

/** The plain questions about money as the means test takes them. What nobody filled in is nil, as the page says. */
function financeFrom(household: Household): unknown {
  const {
    benefits = [],
    relevantPersons = [{}],
    partnerAge,
    childAges = '',
    weeklyEarningsPence,
    weeklyOtherPence,
  } = household;
  const income = (name: string, weeklyPence: unknown, treatment: string) =>
    weeklyPence === undefined ? [] : [{ name, weeklyPence, treatment }];
  return {
    benefits: benefits.includes('none') ? [] : benefits,
    relevantPersons: [
      {
        ...relevantPersons[0],
        partner: partnerAge === undefined ? null : { age: partnerAge },
        children: (childAges.match(/\d+/g) ?? []).map((age) => ({ age: Number(age) })),
        income: [
          ...income('earnings', weeklyEarningsPence, 'net_earnings'),
          ...income('other income', weeklyOtherPence, 'counted'),
        ],
      },
    ],
  };
}
