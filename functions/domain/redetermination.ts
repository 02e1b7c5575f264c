import type { CapOrder } from '#schemas/means-test.ts';
import { type AwardFacts, proposeAward } from './award.ts';
import { formatPence } from './money.ts';
import { type NonEmpty, nonEmpty } from './non-empty.ts';
import { type FieldError, Refusal } from './refusal.ts';

/** Why an approved grant may be worked out again (section 34(5)), always for reasons beyond the applicant's control. */
export type RedeterminationCode = 'works_cost_rose' | 'fees_rose' | 'unforeseeable_extra_works';

/** A reason as a person found it. `beyondControl` is their finding; without it nothing is worked out again. */
export type RedeterminationReason = { code: RedeterminationCode; beyondControl: boolean; facts: string };

/** All in pence. */
export type AwardDifference = {
  worksPence: number;
  feesPence: number;
  awardPence: number;
  shortfallPence: number;
  explanation: NonEmpty<string>;
};

/** The award of a case as it stood from `decidedOn` (`YYYY-MM-DD`), all in pence. Version 1 is the approval. */
export type AwardVersion = {
  version: number;
  decidedOn: string;
  worksPence: number;
  feesPence: number;
  capPence: number;
  contributionPence: number;
  order?: CapOrder | undefined;
  awardPence: number;
  because?: { reasons: NonEmpty<RedeterminationReason>; difference: AwardDifference };
};

/** The expense as it is now, and why it is no longer what was approved. */
export type Change = {
  worksPence: number;
  feesPence: number;
  reasons: readonly RedeterminationReason[];
  decidedOn: string;
};

/** Every version of an award, the earliest first. None is ever changed or dropped. */
export type AwardHistory = NonEmpty<AwardVersion>;

const texts: Record<RedeterminationCode, string> = {
  works_cost_rose: 'The approved works cost more than was estimated.',
  fees_rose: 'The fees and charges are more than was estimated.',
  unforeseeable_extra_works: 'Extra works are needed that could not have been foreseen.',
};

/**
 * Works an approved award out again on a higher expense, and adds it to the history as a new version that explains the
 * difference (section 34(5)). Cap, contribution and their order stay as approved: only the expense and the amount of
 * grant are redetermined. A proposal: a person decides it. Throws `InputRefused` with pointers, and changes nothing,
 * when a reason was within the applicant's control, is not borne out by the figures, or is missing.
 */
export function redetermine(history: AwardHistory, change: Change): AwardHistory {
  const current = history.reduce((_, latest) => latest);
  const errors = redeterminationErrors(current, change);
  const reasons = nonEmpty(change.reasons);
  if (errors.length > 0 || reasons === undefined) {
    throw new Refusal('InputRefused', 'The award cannot be worked out again for this', { errors });
  }
  const { capPence, contributionPence, order } = current;
  const { worksPence, feesPence, decidedOn } = change;
  const terms = { capPence, contributionPence, order };
  const next = proposeAward({ ...terms, eligibleExpensePence: worksPence + feesPence });
  const before = { ...terms, eligibleExpensePence: current.worksPence + current.feesPence };
  return [
    ...history,
    {
      version: current.version + 1,
      decidedOn,
      worksPence,
      feesPence,
      ...terms,
      awardPence: next.awardPence,
      because: { reasons, difference: differenceOf(current, before, change, next) },
    },
  ];
}

function differenceOf(
  current: AwardVersion,
  before: AwardFacts,
  { worksPence, feesPence, reasons }: Change,
  next: { awardPence: number; shortfallPence: number; steps: string[] },
): AwardDifference {
  const awardPence = next.awardPence - current.awardPence;
  const from = formatPence(before.eligibleExpensePence);
  const to = formatPence(worksPence + feesPence);
  return {
    worksPence: worksPence - current.worksPence,
    feesPence: feesPence - current.feesPence,
    awardPence,
    shortfallPence: next.shortfallPence - (before.eligibleExpensePence - current.awardPence),
    explanation: [
      `The works and fees were ${from} and are now ${to} (section 34(5)).`,
      ...reasons.map(({ code, facts }) => `${texts[code]} ${facts}`),
      ...next.steps,
      awardPence === 0
        ? `The award stays ${formatPence(current.awardPence)}: the limit and the contribution leave no more.`
        : `The award was ${formatPence(current.awardPence)} and is now ${formatPence(next.awardPence)}.`,
    ],
  };
}

function redeterminationErrors(current: AwardVersion, change: Change): FieldError[] {
  const { worksPence, feesPence, reasons, decidedOn } = change;
  const rose = { works: worksPence > current.worksPence, fees: feesPence > current.feesPence };
  const borneOut: Record<RedeterminationCode, boolean> = {
    works_cost_rose: rose.works,
    fees_rose: rose.fees,
    unforeseeable_extra_works: rose.works,
  };
  const isPence = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const isExplained = reasons.some(({ code }) => code !== 'fees_rose') || !rose.works;
  return [
    ...(['worksPence', 'feesPence'] as const).flatMap((field) =>
      isPence(change[field]) ? [] : [{ pointer: `/${field}`, detail: 'Enter whole pence, not below nil' }],
    ),
    ...(['worksPence', 'feesPence'] as const).flatMap((field) =>
      change[field] < current[field]
        ? [{ pointer: `/${field}`, detail: 'A lower cost is not a redetermination: see section 42' }]
        : [],
    ),
    ...(reasons.length === 0
      ? [{ pointer: '/reasons', detail: 'Say why the expense is no longer what it was' }]
      : []),
    ...reasons.flatMap(({ code, beyondControl, facts }, index) => [
      ...(beyondControl
        ? []
        : [
            {
              pointer: `/reasons/${index}/beyondControl`,
              detail: 'The grant can only be worked out again for reasons beyond the applicant’s control',
            },
          ]),
      ...(borneOut[code]
        ? []
        : [{ pointer: `/reasons/${index}/code`, detail: 'The figures do not show this' }]),
      ...(facts.trim() === '' ? [{ pointer: `/reasons/${index}/facts`, detail: 'Say what happened' }] : []),
    ]),
    ...(isExplained
      ? []
      : [{ pointer: '/worksPence', detail: 'Give a reason for the higher cost of the works' }]),
    ...(rose.fees && reasons.every(({ code }) => code === 'works_cost_rose')
      ? [{ pointer: '/feesPence', detail: 'Give a reason for the higher fees' }]
      : []),
    ...(decidedOn < current.decidedOn
      ? [{ pointer: '/decidedOn', detail: 'This is before the award that it would replace' }]
      : []),
  ];
}
