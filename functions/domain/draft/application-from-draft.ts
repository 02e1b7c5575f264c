import type { EstimateRequest } from '#schemas/estimate.ts';
import { householdTold } from './household-told.ts';
import type { Known } from './question.ts';
import { counted } from './sections.ts';
import { disabledPersonsBirthday } from './who.ts';

/** What somebody agrees to when they send the application. */
export type Consents = Partial<
  Record<'informationIsTrue' | 'shareWithOccupationalTherapist' | 'healthData' | 'shareWithFunders', boolean>
>;

type Tree = { [key: string]: unknown };

/**
 * The application that a draft makes, as contract section 2 has it: the answers that count, in their places, and what
 * follows from the plain questions about money. It is still to be checked like any other that comes in.
 */
export function applicationFromDraft(known: Known, consents: Consents): unknown {
  const given = counted(known);
  return { ...placed(given.answers), ...financeIn(given), consents };
}

/** What an estimate can be made from, of what has been answered so far. */
export function estimateRequestFrom(known: Known): EstimateRequest {
  const given = counted(known);
  const { home } = placed(given.answers) as { home?: EstimateRequest['home'] };
  const dateOfBirth = disabledPersonsBirthday(given);
  return {
    ...(home && { home }),
    ...(dateOfBirth !== undefined && { disabledOccupant: { dateOfBirth } }),
    ...financeIn(given),
  };
}

/** Answers as an object, `applicant.name` at `{ applicant: { name } }`. */
function placed(answers: Known['answers']): Tree {
  const root: Tree = {};
  for (const [name, value] of Object.entries(answers)) {
    if (name.startsWith('draft.')) continue;
    const path = name.split('.');
    path.reduce((part, step, index) => {
      part[step] = index === path.length - 1 ? value : (part[step] ?? {});
      return part[step] as Tree;
    }, root);
  }
  return root;
}

function financeIn(known: Known): Pick<EstimateRequest, 'finance'> {
  const benefits = known.answers['finance.benefits'];
  if (benefits === undefined) return {};
  const household = householdTold(known);
  return {
    finance: { benefits: benefits as ['none'], ...(household && { household }) },
  };
}
