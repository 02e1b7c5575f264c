import type { Application } from '#schemas/application.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Nation } from '#schemas/means-test.ts';
import type { DecisionOutcome, GroundCode } from '#schemas/outcomes/decision.ts';
import type { Proposal } from '#schemas/proposal.ts';
import { proposeAward } from './award.ts';
import { languageOf } from './communication.ts';
import { fundCalculation, grantCalculation } from './letter-calculation.ts';
import {
  approvalReasons,
  type FundAward,
  type GivenConsent,
  type GrantAward,
  type LetterModel,
  letterWords,
  type RouteOf,
  recordOfLetter,
  reviewRouteOf,
} from './letter-model.ts';
import { letterSections } from './letter-sections.ts';
import { nonEmpty } from './non-empty.ts';
import { partialLines } from './outcome-rules.ts';
import { proposePartApproval } from './part-approval.ts';
import type { CaseFacts } from './record-of-case.ts';

type Settings = Pick<GrantsConfig, 'reviewRoute' | 'capAndContributionOrder'>;
type Approved = Extract<DecisionOutcome, { awardPence: number }>;
type Made = { facts: CaseFacts; proposal: Proposal | undefined; decidedOn: string; settings: Settings };
type WorkedOut = Made & { proposal: Proposal };
type Common = Pick<LetterModel, 'decidedOn' | 'decidedBy' | 'language' | 'validApplicationDate'> & Reviewed;
type Reviewed = { [InNation in Nation]: { nation: InNation; route: RouteOf<InNation> } }[Nation];

/**
 * The letter of a decision as the record keeps it: what was decided, why, how the figures were reached, and where to go
 * with a disagreement (the route of the home's nation: the Act has no appeal). It is built through `LetterModel`, whose
 * type does not allow a letter without reasons or without that route.
 *
 * @param decidedOn `YYYY-MM-DD`
 * @param validApplicationDate from which the six months of section 34(1) run; undefined where there is no such clock
 */
export function decisionLetter(
  facts: CaseFacts,
  proposal: Proposal | undefined,
  decidedOn: string,
  settings: Settings,
  validApplicationDate?: string,
): DecisionLetter {
  const common: Common = {
    ...reviewedIn(facts.application, settings),
    decidedOn,
    decidedBy: facts.decision?.by ?? '',
    language: languageOf(facts.application),
    ...(validApplicationDate && { validApplicationDate }),
  };
  const letter = letterOf({ facts, proposal, decidedOn, settings }, common);
  const outcome = facts.decision?.outcome;
  const written = outcome !== undefined && 'reasons' in outcome ? outcome.reasons : [];
  return {
    ...recordOfLetter(letter),
    // The letter begins with what the law has to be satisfied of; the record keeps the person's own words, if any.
    ...(written.length > 0 && { reasons: written }),
    sections: [...letterSections(letter)],
  };
}

function letterOf(made: Made, common: Common): LetterModel {
  const { facts, proposal } = made;
  const outcome = facts.decision?.outcome;
  switch (outcome?.outcome) {
    case 'approve':
      return { ...common, outcome: 'approved', ...approval(outcome, made) };
    case 'part_approve': {
      const lines = proposal && partialLines(outcome, facts, proposal, made.settings);
      const part = lines && proposePartApproval(lines, common.language);
      const consent: GivenConsent =
        part?.consent.standing === 'given' && outcome.consentedOn !== undefined
          ? { standing: 'given', on: outcome.consentedOn }
          : { standing: 'not_needed' };
      return {
        ...common,
        outcome: 'part_approved',
        refusedWorks: part?.refusedWorks ?? [],
        consent,
        ...approval(outcome, made),
      };
    }
    case 'refuse': {
      const grounds = nonEmpty(outcome.grounds);
      if (grounds === undefined) throw new Error('A refusal needs a ground');
      return {
        ...common,
        outcome: 'refused',
        programme: facts.application.programme,
        grounds,
        calculation: calculationOfRefusal(grounds, made),
      };
    }
    default:
      throw new Error('A letter needs a decision');
  }
}

function approval(outcome: Approved, made: Made) {
  const { facts, proposal } = made;
  const { programme } = facts.application;
  if (proposal === undefined) throw new Error('An approval needs a calculation');
  const worked = { ...made, proposal };
  const common = {
    reasons: approvalReasons(programme, outcome.reasons, languageOf(facts.application)),
    conditions: outcome.conditions,
  };
  return programme === 'dfg'
    ? {
        ...common,
        award: grantAward(outcome, worked),
        calculation: calculationOfGrant(outcome, worked),
      }
    : {
        ...common,
        award: fundAward(outcome, worked),
        calculation: calculationOfFund(outcome, worked),
      };
}

const wordsOf = ({ facts }: Made) => letterWords({ language: languageOf(facts.application) }).working;

/** How the award was reached: where lines are left out, from what is left, not from the whole that was proposed. */
function calculationOfGrant(outcome: Approved, made: WorkedOut) {
  const { facts, proposal, settings } = made;
  const lines = partialLines(outcome, facts, proposal, settings);
  const { eligibleExpensePence } = lines ? proposePartApproval(lines) : proposal;
  const { capPence, meansResult } = proposal;
  const order = settings.capAndContributionOrder;
  const contributionPence = proposal.contributionPence ?? 0;
  const sum = { eligibleExpensePence, capPence, contributionPence, order };
  return grantCalculation(
    { ...sum, meansResult, allowedPence: proposeAward(sum).awardPence, awardPence: outcome.awardPence },
    wordsOf(made),
  );
}

function calculationOfFund({ awardPence }: Approved, made: WorkedOut) {
  const { eligibleExpensePence: costPence, shortfallPence } = made.proposal;
  const allowedPence = costPence - (shortfallPence ?? 0);
  return fundCalculation({ costPence, allowedPence, awardPence }, wordsOf(made));
}

/** No ground but one that a person names is about money: the sum would explain nothing of the others. */
function calculationOfRefusal(grounds: readonly { code: GroundCode }[], made: Made): readonly string[] {
  const { facts, proposal, settings } = made;
  const isAboutMoney = facts.application.programme === 'dfg' && grounds.some(({ code }) => code === 'other');
  if (!isAboutMoney || proposal === undefined) return [];
  const { contributionPence, awardPence: allowedPence, ...rest } = proposal;
  if (contributionPence === null || allowedPence === null) return [];
  const { eligibleExpensePence, capPence, meansResult } = rest;
  const order = settings.capAndContributionOrder;
  return grantCalculation(
    { eligibleExpensePence, capPence, contributionPence, allowedPence, meansResult, order },
    wordsOf(made),
  );
}

function grantAward(outcome: Approved, { facts, proposal, settings }: WorkedOut): GrantAward {
  const { scheme, application } = facts;
  const lines = partialLines(outcome, facts, proposal, settings);
  const works = lines ? proposePartApproval(lines).acceptedWorks : nonEmpty(scheme?.works ?? []);
  if (works === undefined || scheme === undefined) {
    throw new Error('An approval needs planned works');
  }
  return {
    programme: 'dfg',
    works,
    feesPence: scheme.feesPence,
    capPence: proposal.capPence,
    contributionPence: proposal.contributionPence ?? 0,
    order: settings.capAndContributionOrder,
    awardPence: outcome.awardPence,
    applicantInterest: application.home.applicantInterest,
    contractors: scheme.estimates.map(({ contractor }) => contractor),
    // A power, not a duty (section 52): it is not used until somebody can record that it is.
    imposesRepaymentCharge: false,
  };
}

function fundAward(outcome: Approved, { facts }: Made): FundAward {
  const works = nonEmpty(facts.application.charity?.items ?? []);
  if (works === undefined) throw new Error('An award needs something to pay for');
  return { programme: 'charity', works, awardPence: outcome.awardPence };
}

/** A nation with its own route: each case on its own, so that the two cannot be mixed. */
function reviewedIn(application: Application, settings: Pick<GrantsConfig, 'reviewRoute'>): Reviewed {
  const { nation } = application.home;
  const routeOf = <InNation extends Nation>(of: InNation) =>
    reviewRouteOf(of, settings, application.programme, languageOf(application));
  switch (nation) {
    case 'england':
      return { nation, route: routeOf(nation) };
    case 'wales':
      return { nation, route: routeOf(nation) };
    case 'northern_ireland':
      return { nation, route: routeOf(nation) };
  }
}
