import type { CapOrder, MeansResult } from '#schemas/means-test.ts';
import type { CaseWords } from '#words/case-words.ts';
import { formatPence } from './money.ts';
import type { NonEmpty } from './non-empty.ts';

type Words = CaseWords['letters']['working'];

/** A grant as a letter works it out, all in pence. `awardPence` is what was awarded; undefined in a refusal. */
export type GrantFigures = {
  meansResult: MeansResult | undefined;
  eligibleExpensePence: number;
  capPence: number;
  contributionPence: number;
  /** The most that the rules allow. */
  allowedPence: number;
  order: CapOrder;
  awardPence?: number;
};

/**
 * How a grant was worked out (section 34(3)), in sentences for the applicant. It is written from the figures: the trace,
 * with what an officer has to check, stays on the record and on the decision-maker's page.
 */
export function grantCalculation(figures: GrantFigures, words: Words): NonEmpty<string> {
  const { eligibleExpensePence, capPence, contributionPence, allowedPence, order, awardPence } = figures;
  const cap = words.cap(formatPence(capPence));
  const leavesNothing = allowedPence === 0 && contributionPence > 0;
  const own = (leavesNothing ? words.ownAll : words.own)(formatPence(contributionPence));
  const allowed = formatPence(allowedPence);
  const works = words.works(formatPence(eligibleExpensePence));
  const [first, ...rest] = testOf(figures, words);
  const sum = [
    ...(order === 'cap_first' ? [cap, own] : [own, cap]),
    ...(awardPence === undefined
      ? [words.grantWouldBe(allowed)]
      : awardPence < allowedPence
        ? [words.grantAtMost(allowed), words.less(formatPence(awardPence))]
        : [words.grant(allowed)]),
  ];
  return first === undefined ? [works, ...sum] : [first, ...rest, works, ...sum];
}

/** What the fund can pay of what it was asked for; nothing where it can pay all of it. */
export function fundCalculation(
  { costPence, allowedPence, awardPence }: { costPence: number; allowedPence: number; awardPence: number },
  words: Words,
): string[] {
  if (allowedPence >= costPence) return [];
  return [
    words.asked(formatPence(costPence)),
    words.fundCap(formatPence(allowedPence)),
    words.award(formatPence(awardPence)),
  ];
}

function testOf({ meansResult: result }: GrantFigures, words: Words): string[] {
  if (result === undefined) return [];
  if (result.applicableAmountPence === null) {
    return [result.outcome === 'set_by_authority' ? words.landlord : words.child];
  }
  if (result.applicableParts.flat().every(({ item }) => item === 'passported')) return [words.passported];
  const { excessPence, grossContributionPence, creditForEarlierApplicationsPence } = result;
  const creditPence = Math.min(grossContributionPence, creditForEarlierApplicationsPence);
  return [
    words.applicable(formatPence(result.applicableAmountPence)),
    words.resources(formatPence(result.financialResourcesPence)),
    ...(excessPence === 0
      ? [words.noExcess]
      : [words.excess(formatPence(excessPence)), words.contribution(formatPence(grossContributionPence))]),
    ...(creditPence === 0 ? [] : [words.credit(formatPence(creditPence))]),
  ];
}
