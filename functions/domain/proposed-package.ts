import type { Proposal } from '#schemas/proposal.ts';
import {
  type FundingCase,
  type FundingItem,
  fundingTotals,
  fundingViolations,
  isForGrant,
} from './funding-package.ts';
import type { CaseFacts } from './record-of-case.ts';

/** Who would pay for what if an award were made: pence, and what has to be settled before works start. */
export type ProposedPackage = {
  totalPence: number;
  awardPence: number;
  contributionPence: number;
  /** What nobody has agreed to pay yet, the contribution included. */
  gapPence: number;
  isReadyToStart: boolean;
  /** What the rules of charitable-and-equipment section 7 say of it, in words. */
  toSettle: string[];
};

type Figures = Pick<Proposal, 'capPence' | 'contributionPence'>;

/**
 * A case as a funding package with one award in it: each line of works and the fees, or each item of a charity request,
 * the award laid on what it can pay for first. Information for whoever decides; nothing is kept.
 *
 * @param on the day it is looked at, `YYYY-MM-DD`
 * @returns undefined where there is nothing to pay for yet
 */
export function proposedPackage(
  facts: Pick<CaseFacts, 'application' | 'scheme'>,
  figures: Figures,
  awardPence: number,
  on: string,
): ProposedPackage | undefined {
  const items = itemsOf(facts);
  if (items.length === 0) return undefined;
  const source = facts.application.programme === 'dfg' ? ('dfg' as const) : ('charity' as const);
  const contributionPence = figures.contributionPence ?? 0;
  let leftPence = awardPence;
  // What the award cannot pay for comes last, so that it is met only by what nothing else takes.
  const inOrder = [...items.filter(isForGrant), ...items.filter((item) => !isForGrant(item))];
  const funded = inOrder.map((item): FundingItem => {
    const amountPence = Math.min(item.totalCostPence, leftPence);
    leftPence -= amountPence;
    const line = { source, amountPence, status: 'awarded' as const, decidedOn: on };
    return amountPence === 0 ? item : { ...item, lines: [line] };
  });
  const eligibleExpensePence = items.reduce((sum, { totalCostPence }) => sum + totalCostPence, 0);
  const given: FundingCase = {
    items: funded,
    ...(source === 'dfg' && {
      grant: { eligibleExpensePence, capPence: figures.capPence, contributionPence },
    }),
  };
  const totals = fundingTotals(given, on);
  return {
    totalPence: totals.totalCostPence,
    awardPence: totals.awardedPence,
    contributionPence,
    gapPence: totals.gapPence,
    isReadyToStart: totals.isReadyToStart,
    toSettle: source === 'dfg' ? fundingViolations(given, on).map(({ why }) => why) : [],
  };
}

function itemsOf({ application, scheme }: Pick<CaseFacts, 'application' | 'scheme'>): FundingItem[] {
  if (application.charity !== undefined) {
    return application.charity.items.map(({ description, costPence }) => ({
      description,
      kind: 'equipment',
      totalCostPence: costPence,
      lines: [],
    }));
  }
  if (scheme === undefined) return [];
  const works = scheme.works.map(
    ({ description, purposeCodes, costPence }): FundingItem => ({
      description,
      kind: 'home_works',
      purposeCodes,
      totalCostPence: costPence,
      lines: [],
    }),
  );
  const fees: FundingItem = {
    description: 'Fees and charges',
    kind: 'service',
    isGrantFee: true,
    totalCostPence: scheme.feesPence,
    lines: [],
  };
  return scheme.feesPence > 0 ? [...works, fees] : works;
}
