import type { PurposeCode } from '#schemas/occupation.ts';
import { type AwardFacts, proposeAward } from './award.ts';
import { formatPence } from './money.ts';

export type FundingSource =
  | 'dfg'
  | 'pwb'
  | 'council_discretionary'
  | 'landlord'
  | 'access_to_work'
  | 'education'
  | 'charity'
  | 'applicant'
  | 'other';

/** One source's share of an item, with its own decision, reason and consent: each source answers for its own data. */
export type FundingLine = {
  source: FundingSource;
  /** Which charity, service or person, where the source alone does not say. */
  name?: string;
  amountPence: number;
  status: 'draft' | 'submitted' | 'awarded' | 'declined' | 'paid';
  /** Day of the source's own decision, `YYYY-MM-DD`, and why it declined. */
  decidedOn?: string;
  reason?: string;
  /** Day on which the person agreed to share their details with this source, `YYYY-MM-DD`. */
  consentOn?: string;
  payee?: string;
  conditions?: string[];
  /** The last day on which the award can be used, `YYYY-MM-DD`. */
  expiresOn?: string;
  reference?: string;
  /** The source agreed that its money goes towards the contribution that the means test assessed. */
  towardsContribution?: boolean;
};

export type FundingItem = {
  description: string;
  kind: 'home_works' | 'equipment' | 'wheelchair' | 'seating' | 'service';
  /** Purposes of section 23 that works serve. */
  purposeCodes?: PurposeCode[];
  /** Fees and charges that a grant may meet (SI 1996/2889). */
  isGrantFee?: boolean;
  totalCostPence: number;
  lines: FundingLine[];
  /** For a chair or seat: when the posture was assessed, by whom and where. */
  posturalAssessment?: { on: string; assessor: string; service: string };
  isStarted?: boolean;
  /** Who agreed in writing to pay what is not funded. */
  gapAgreedBy?: string;
};

/** All amounts in pence; `grant` is what a DFG line is held against. */
export type FundingCase = { items: FundingItem[]; grant?: AwardFacts };

export type FundingTotals = {
  totalCostPence: number;
  awardedPence: number;
  gapPence: number;
  /** What each source has awarded or paid. */
  bySource: Partial<Record<FundingSource, number>>;
  /** Works may start: no item has a gap that nobody agreed in writing to pay. */
  isReadyToStart: boolean;
};

/**
 * What a package comes to on a day (`YYYY-MM-DD`). A line that was declined, or has lapsed, counts for nothing: it
 * reopens the gap and closes no case (charitable-and-equipment section 7).
 */
export function fundingTotals({ items }: FundingCase, on: string): FundingTotals {
  const totalCostPence = items.reduce((sum, item) => sum + item.totalCostPence, 0);
  const bySource: FundingTotals['bySource'] = {};
  for (const line of items.flatMap(({ lines }) => lines).filter((one) => counts(one, on))) {
    bySource[line.source] = (bySource[line.source] ?? 0) + line.amountPence;
  }
  const awardedPence = Object.values(bySource).reduce((sum, amountPence) => sum + amountPence, 0);
  const isReadyToStart = items.every((item) => itemGapPence(item, on) <= 0 || item.gapAgreedBy !== undefined);
  return { totalCostPence, awardedPence, gapPence: totalCostPence - awardedPence, bySource, isReadyToStart };
}

/** What nobody has awarded yet towards an item, in pence; negative where more is awarded than it costs. */
export function itemGapPence({ totalCostPence, lines }: FundingItem, on: string): number {
  return totalCostPence - sumOf(lines.filter((line) => counts(line, on)));
}

const counts = ({ status, expiresOn }: FundingLine, on: string) =>
  status === 'paid' || (status === 'awarded' && (expiresOn === undefined || expiresOn >= on));

const sumOf = (lines: FundingLine[]) => lines.reduce((sum, { amountPence }) => sum + amountPence, 0);

export type FundingViolation = {
  code:
    | 'not_pence'
    | 'funded_twice'
    | 'grant_not_for_works'
    | 'chair_budget_not_for_chair'
    | 'posture_not_assessed'
    | 'no_decision_of_its_own'
    | 'no_consent'
    | 'nobody_paid'
    | 'started_with_gap'
    | 'grant_without_figures'
    | 'grant_above_limit'
    | 'contribution_not_met';
  /** A JSON pointer into the case. */
  pointer: string;
  why: string;
};

/** Every invariant of charitable-and-equipment section 7, and posture before a chair (section 3), that a case breaks. */
export function fundingViolations(given: FundingCase, on: string): FundingViolation[] {
  return [
    ...given.items.flatMap((item, index) => itemViolations(item, `/items/${index}`, on)),
    ...grantViolations(given, on),
  ];
}

function itemViolations(item: FundingItem, pointer: string, on: string): FundingViolation[] {
  const gapPence = itemGapPence(item, on);
  return [
    ...violation(
      !isPence(item.totalCostPence),
      'not_pence',
      `${pointer}/totalCostPence`,
      'An amount is a whole number of pence, not below 0.',
    ),
    ...violation(
      gapPence < 0,
      'funded_twice',
      pointer,
      `${formatPence(-gapPence)} more is awarded than this costs.`,
    ),
    ...violation(
      item.isStarted === true && gapPence > 0 && item.gapAgreedBy === undefined,
      'started_with_gap',
      pointer,
      `This has started while nobody has agreed to pay ${formatPence(gapPence)} of it.`,
    ),
    ...item.lines.flatMap((line, index) => lineViolations(line, item, `${pointer}/lines/${index}`)),
  ];
}

/** Sources that are the case itself or the person's own: nothing is shared with anybody by using them. */
const ownSources: ReadonlySet<FundingSource> = new Set(['dfg', 'council_discretionary', 'applicant']);

function lineViolations(line: FundingLine, item: FundingItem, pointer: string): FundingViolation[] {
  const { source, status } = line;
  const isChair = item.kind === 'wheelchair' || item.kind === 'seating';
  const isAsked = status !== 'draft';
  const isUndecided = line.decidedOn === undefined || (status === 'declined' && line.reason === undefined);
  return [
    ...violation(
      !isPence(line.amountPence),
      'not_pence',
      `${pointer}/amountPence`,
      'An amount is a whole number of pence, not below 0.',
    ),
    ...violation(
      source === 'dfg' && !isForGrant(item),
      'grant_not_for_works',
      pointer,
      'A grant pays only for works with a purpose of section 23, and their fees.',
    ),
    ...violation(
      source === 'pwb' && !isChair,
      'chair_budget_not_for_chair',
      pointer,
      'A wheelchair budget pays only for a wheelchair or seating.',
    ),
    ...violation(
      isChair && isAsked && source !== 'pwb' && item.posturalAssessment === undefined,
      'posture_not_assessed',
      pointer,
      'The posture is assessed before anybody is asked to pay towards a chair or seat.',
    ),
    ...violation(
      isAsked && status !== 'submitted' && isUndecided,
      'no_decision_of_its_own',
      pointer,
      'Each source keeps the day of its own decision, and its reason where it declined.',
    ),
    ...violation(
      isAsked && !ownSources.has(source) && line.consentOn === undefined,
      'no_consent',
      pointer,
      'The person has to agree before this source is told anything.',
    ),
    ...violation(
      status === 'paid' && line.payee === undefined,
      'nobody_paid',
      pointer,
      'What is paid is paid to somebody.',
    ),
  ];
}

/** Whether a grant may pay for an item: works with a purpose of section 23, or their fees. */
export const isForGrant = ({ kind, purposeCodes = [], isGrantFee }: FundingItem): boolean =>
  isGrantFee === true || (kind === 'home_works' && purposeCodes.some((code) => code !== 'none'));

function grantViolations({ items, grant }: FundingCase, on: string): FundingViolation[] {
  const granted = items
    .flatMap(({ lines }) => lines)
    .filter((line) => line.source === 'dfg' && counts(line, on));
  if (granted.length === 0) return [];
  if (grant === undefined) {
    return [
      ...violation(
        true,
        'grant_without_figures',
        '/grant',
        'A grant rests on an expense, a cap and a contribution.',
      ),
    ];
  }
  const limitPence = proposeAward(grant).awardPence;
  const abovePence = sumOf(granted) - limitPence;
  // The Act reduces the grant by the contribution; it does not say who pays it.
  const towards = items
    .filter(isForGrant)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.source === 'applicant' || line.towardsContribution === true);
  const uncoveredPence = grant.contributionPence - sumOf(towards.filter((line) => counts(line, on)));
  return [
    ...violation(
      abovePence > 0,
      'grant_above_limit',
      '/grant',
      `The grant is ${formatPence(abovePence)} above the ${formatPence(limitPence)} that the rules allow.`,
    ),
    ...violation(
      uncoveredPence > 0,
      'contribution_not_met',
      '/grant',
      `Nobody has agreed to pay ${formatPence(uncoveredPence)} of the assessed contribution.`,
    ),
  ];
}

const isPence = (amount: number) => Number.isSafeInteger(amount) && amount >= 0;

const violation = (
  isBroken: boolean,
  code: FundingViolation['code'],
  pointer: string,
  why: string,
): FundingViolation[] => (isBroken ? [{ code, pointer, why }] : []);
