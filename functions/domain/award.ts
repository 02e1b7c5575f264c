import type { Language } from '#schemas/language.ts';
import type { CapOrder } from '#schemas/means-test.ts';
import { caseWordsFor } from '#words/case-words.ts';
import { formatPence, poundsAndPence } from './money.ts';

/** All in pence. `eligibleExpensePence` is the works accepted and the fees (s34(2)). */
export type AwardFacts = {
  eligibleExpensePence: number;
  capPence: number;
  contributionPence: number;
  /** Absent means the cap first (domain/means-test.md section 9). */
  order?: CapOrder | undefined;
};

export type ProposedAward = {
  awardPence: number;
  contributionPence: number;
  capPence: number;
  /** What the eligible expense needs beyond the award, from whatever source. */
  shortfallPence: number;
  steps: string[];
};

/** The most that the rules allow: min(expense, cap) − contribution, not below nil (ss30(4), 33(4)). A proposal only. */
export function proposeAward(facts: AwardFacts): ProposedAward {
  const { eligibleExpensePence, capPence, contributionPence, order = 'cap_first' } = facts;
  const [expense, cap, contribution] = [eligibleExpensePence, capPence, contributionPence].map(
    poundsAndPence,
  );
  const awardPence =
    order === 'cap_first'
      ? Math.max(0, Math.min(eligibleExpensePence, capPence) - contributionPence)
      : Math.min(Math.max(0, eligibleExpensePence - contributionPence), capPence);
  const working =
    order === 'cap_first'
      ? `min(${expense}, ${cap}) - ${contribution}, not below 0`
      : `min(${expense} - ${contribution}, not below 0, ${cap})`;
  return {
    awardPence,
    contributionPence,
    capPence,
    shortfallPence: eligibleExpensePence - awardPence,
    steps: [`Grant = ${working} = ${poundsAndPence(awardPence)}`],
  };
}

/**
 * The reduction to keep with an approval for a later application's credit (reg 13), in pence: the contribution, but
 * never more than the grant would otherwise have been.
 */
export function reductionToKeepPence({
  eligibleExpensePence,
  capPence,
  contributionPence,
}: AwardFacts): number {
  return Math.min(contributionPence, eligibleExpensePence, capPence);
}

const chargeFreePence = 500_000;
const chargeLimitPence = 1_000_000;

/**
 * The most that may be demanded back, in pence, if an owner disposes of the home within 10 years of the certified
 * date: the part of the grant over £5,000, at most £10,000. A power, not a duty (s52, General Consent 2008).
 */
export function landChargePence(grantPence: number, isOwner: boolean): number {
  return isOwner ? Math.min(chargeLimitPence, Math.max(0, grantPence - chargeFreePence)) : 0;
}

/** The same in a sentence, for the decision-maker and the approval notice. */
export function landChargeExplanation(
  grantPence: number,
  isOwner: boolean,
  language: Language = 'en',
): string {
  const { repayment } = caseWordsFor(language).letters;
  if (!isOwner) return repayment.notOwner;
  const chargePence = landChargePence(grantPence, isOwner);
  const [charge, threshold, limit] = [chargePence, chargeFreePence, chargeLimitPence].map(formatPence);
  return chargePence === 0
    ? repayment.notOver(String(threshold))
    : repayment.upTo(String(charge), String(threshold), String(limit));
}
