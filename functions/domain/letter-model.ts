import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Home } from '#schemas/home.ts';
import type { Language } from '#schemas/language.ts';
import type { CapOrder, Nation } from '#schemas/means-test.ts';
import type { GroundCode } from '#schemas/outcomes/decision.ts';
import type { Programme } from '#schemas/programme.ts';
import { caseWordsFor } from '#words/case-words.ts';
import { formatPence } from './money.ts';
import type { NonEmpty } from './non-empty.ts';
import type { RefusedWork } from './part-approval.ts';
import { lawOfGround } from './refusal-grounds.ts';

/** Where somebody of one nation can go with a disagreement, in the order to try. The Act gives no appeal. */
export type RouteOf<InNation extends Nation> = { nation: InNation; steps: NonEmpty<string> };

/** The route belongs to the nation of the home: another nation's does not compile. */
type Reviewed = { [InNation in Nation]: { nation: InNation; route: RouteOf<InNation> } }[Nation];

type Common = Reviewed & {
  /** `YYYY-MM-DD`. */
  decidedOn: string;
  /** The name of the person who decided. */
  decidedBy: string;
  /** What it is written in; English unless given. */
  language?: Language;
  /** When the application became valid, `YYYY-MM-DD`; absent if it never did. The six months run from it. */
  validApplicationDate?: string;
};

type Priced = { description: string; costPence: number };

/** A grant as the notice of approval has to show it (section 34(3)), all in pence. */
export type GrantAward = {
  programme: 'dfg';
  works: NonEmpty<Priced>;
  feesPence: number;
  capPence: number;
  contributionPence: number;
  order?: CapOrder | undefined;
  awardPence: number;
  applicantInterest: Home['applicantInterest'];
  /** Whose estimates came with the application (section 38(1)). */
  contractors: readonly string[];
  /**
   * Whether the applicant was told, before this approval, that the contractor may be paid directly (section 39).
   * Undefined where nobody recorded it: the letter then says nothing of it.
   */
  toldOfDirectPayment?: boolean | undefined;
  /** Whether the decision-maker makes repayment on sale a condition (section 52). A power, not a duty. */
  imposesRepaymentCharge: boolean;
  /** `YYYY-MM-DD`, where payment is deferred (section 36). */
  deferredPaymentDate?: string;
};

/** A fund's award, all in pence. */
export type FundAward = { programme: 'charity'; works: NonEmpty<Priced>; awardPence: number };

/** Works as varied go into a letter only once the applicant has agreed to them (section 23(3)). */
export type GivenConsent = { standing: 'not_needed' } | { standing: 'given'; on: string };

type Approval = {
  reasons: NonEmpty<string>;
  conditions: readonly string[];
} & (
  | {
      award: GrantAward;
      /** How the amounts were worked out (section 34(3)), in sentences. */
      calculation: NonEmpty<string>;
    }
  /** A fund that pays all that it was asked for has worked nothing out. */
  | { award: FundAward; calculation: readonly string[] }
);

export type ApprovalLetter = Common & { outcome: 'approved' } & Approval;

export type PartApprovalLetter = Common & {
  outcome: 'part_approved';
  refusedWorks: readonly Omit<RefusedWork, 'line'>[];
  consent: GivenConsent;
} & Approval;

export type RefusalLetter = Common & {
  outcome: 'refused';
  programme: Programme;
  /** Reasons are given with the refusal (section 34(4)): at least one ground, each with its facts. */
  grounds: NonEmpty<{ code: GroundCode; facts: string }>;
  /** Empty where no ground depends on money. */
  calculation: readonly string[];
};

/**
 * What a letter of decision has to hold. Reasons, the calculation of an award, and the review route of the home's own
 * nation are part of its type, so a letter without them does not compile. A person made the decision in it.
 */
export type LetterModel = ApprovalLetter | PartApprovalLetter | RefusalLetter;

/**
 * The route that the organisation has set: of a grant by nation, of a fund one for all nations, since the ombudsman of a
 * nation's councils does not cover it.
 */
export function reviewRouteOf<InNation extends Nation>(
  nation: InNation,
  { reviewRoute }: Pick<GrantsConfig, 'reviewRoute'>,
  programme: Programme = 'dfg',
  language: Language = 'en',
): RouteOf<InNation> {
  const ofFund = () => reviewRoute.charity ?? caseWordsFor(language).letters.disagree.fundRoute;
  return { nation, steps: [programme === 'charity' ? ofFund() : reviewRoute[nation]] };
}

/** The catalogue that a letter is written from. */
export const letterWords = ({ language = 'en' }: Pick<LetterModel, 'language'>) =>
  caseWordsFor(language).letters;

/** The one heading of a letter: what was decided. */
export function titleOf(letter: LetterModel): string {
  const { title } = letterWords(letter);
  if (letter.outcome === 'refused') return title.refused;
  const { awardPence } = letter.award;
  if (letter.outcome === 'approved')
    return awardPence > 0 ? title.approved(formatPence(awardPence)) : title.approvedNil;
  return awardPence > 0 ? title.part_approved(formatPence(awardPence)) : title.partApprovedNil;
}

/** The reasons of an approval: what the law has to be satisfied of comes first, then what the person wrote. */
export function approvalReasons(
  programme: Programme,
  written: readonly string[],
  language: Language = 'en',
): NonEmpty<string> {
  return [caseWordsFor(language).letters.why.satisfied[programme], ...written];
}

/** The reasons of a letter as the person reads them. A refusal names each ground, its source and its facts. */
export function reasonsOf(letter: LetterModel): NonEmpty<string> {
  if (letter.outcome !== 'refused') return letter.reasons;
  const { letters, grounds } = caseWordsFor(letter.language ?? 'en');
  const [first, ...rest] = letter.grounds;
  const reason = ({ code, facts }: { code: GroundCode; facts: string }) =>
    letters.why.ground(grounds.byCode[code].text, lawOfGround(code, letter.nation, letter.language), facts);
  return [reason(first), ...rest.map(reason)];
}

/** The letter in the form that the record keeps. */
export function recordOfLetter(letter: LetterModel): DecisionLetter {
  const { decidedOn, decidedBy, language = 'en' } = letter;
  const common = {
    reasons: [...reasonsOf(letter)],
    calculation: [...letter.calculation],
    appeal: letter.route.steps.join(' '),
    decidedOn,
    decidedBy,
    language,
    title: titleOf(letter),
  };
  if (letter.outcome === 'refused') return { outcome: 'refused', conditions: [], ...common };
  const { award, outcome, conditions } = letter;
  return {
    outcome,
    awardPence: award.awardPence,
    contributionPence: award.programme === 'dfg' ? award.contributionPence : 0,
    conditions: [...conditions],
    ...common,
  };
}
