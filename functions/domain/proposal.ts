import type { Application } from '#schemas/application.ts';
import type { Fund } from '#schemas/fund.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Proposal } from '#schemas/proposal.ts';
import { proposeAward } from './award.ts';
import { eligibilityOf } from './eligibility.ts';
import { fundablePence, fundChecks } from './funds.ts';
import { registrationStanding } from './hcpc.ts';
import { conclusionOf, isMeansTested, meansInputOf, passportOf } from './means-facts.ts';
import { assessMeans } from './means-test.ts';
import type { CaseFacts } from './record-of-case.ts';

type Facts = CaseFacts;

/**
 * What the rules come to for a case: the contribution with its trace, the award they allow, and what a person has to
 * look at before deciding. It decides nothing: no ground is ever applied by the system.
 *
 * @param today the day of the proposal, `YYYY-MM-DD`
 */
export function proposeDecision(facts: Facts, today: string, config: GrantsConfig): Proposal {
  const figures =
    facts.application.programme === 'charity'
      ? charityFigures(facts, config)
      : grantFigures(facts, today, config);
  const { grounds, questions } = eligibilityOf(facts);
  return { ...figures, possibleGrounds: grounds, toCheck: [...questions, ...toCheck(facts, today, config)] };
}

type Figures = Omit<Proposal, 'possibleGrounds' | 'toCheck'>;

/** Works accepted and fees, in pence: the estimated expense of section 34(2). */
export function eligibleExpensePence({ scheme }: Pick<CaseFacts, 'scheme'>): number {
  return scheme === undefined
    ? 0
    : scheme.works.reduce((sum, { costPence }) => sum + costPence, scheme.feesPence);
}

function grantFigures(facts: Facts, today: string, config: GrantsConfig): Figures {
  const expense = eligibleExpensePence(facts);
  const capPence = config.capsPence[facts.application.home.nation];
  const input = meansInputOf(facts, expense, today, config);
  if (input === undefined) {
    return {
      eligibleExpensePence: expense,
      capPence,
      contributionPence: null,
      awardPence: null,
      shortfallPence: null,
      steps: ['The contribution cannot be worked out: income, capital or household is not known.'],
    };
  }
  const meansResult = assessMeans(input);
  const { contributionPence } = meansResult;
  const award = proposeAward({
    eligibleExpensePence: expense,
    capPence,
    contributionPence,
    order: config.capAndContributionOrder,
  });
  return {
    eligibleExpensePence: expense,
    capPence,
    contributionPence,
    awardPence: award.awardPence,
    shortfallPence: award.shortfallPence,
    meansResult,
    steps: [...(conclusionOf(facts)?.steps ?? []), ...meansResult.steps],
  };
}

/** A fund pays up to its own caps; what a person contributes is between them and the fund. */
function charityFigures(facts: Facts, config: GrantsConfig): Figures {
  const { application } = facts;
  const fund = fundOf(application, config);
  const cost = application.charity?.items.reduce((sum, { costPence }) => sum + costPence, 0) ?? 0;
  const capPence = fund?.capPence ?? 0;
  const fundable = fund === undefined ? 0 : fundablePence({ application }, fund);
  const award = proposeAward({ eligibleExpensePence: fundable, capPence, contributionPence: 0 });
  return { eligibleExpensePence: cost, ...award, shortfallPence: cost - award.awardPence };
}

/** The fund that a charity request is made to, where the organisation knows it. */
export const fundOf = ({ charity }: Application, { funds }: Pick<GrantsConfig, 'funds'>): Fund | undefined =>
  funds.find(({ fundId }) => fundId === charity?.fundId);

/** What a person has to look at before deciding: what nobody recorded, and what the fund asks that is not plainly met. */
function toCheck(facts: Facts, today: string, config: GrantsConfig): string[] {
  const { application, cannotProvide } = facts;
  const passport = isMeansTested(facts) ? passportOf(application.finance) : undefined;
  const fund = fundOf(application, config);
  const held = heldSignature(facts, today, config);
  const openChecks =
    fund === undefined ? [] : fundChecks(facts, fund).filter(({ answer }) => answer !== 'met');
  return [
    ...(conclusionOf(facts)?.questions ?? []).map(({ question, law }) => `${question} (${law})`),
    ...(held === undefined ? [] : [held]),
    ...(passport
      ? ['Check that the passporting benefit is in payment today, and keep the evidence with its date.']
      : []),
    ...(application.home.landlord?.consentsToWorks === false
      ? ['The landlord has not consented to the works.']
      : []),
    ...openChecks.map(({ reason }) => reason),
    ...(cannotProvide.codes.size > 0
      ? [`The applicant cannot provide: ${[...cannotProvide.codes].join(', ').replaceAll('_', ' ')}.`]
      : []),
  ];
}

/**
 * Why a second person has to look at the sign-off before anybody decides, or undefined where its registration carries it
 * alone. It is held, not lost.
 */
export function heldSignature(
  { signOff }: Pick<CaseFacts, 'signOff'>,
  today: string,
  { people }: Pick<GrantsConfig, 'people'>,
): string | undefined {
  const signer = people.find(({ registration }) => registration?.hcpcNumber === signOff?.registration);
  if (signOff === undefined || signer?.registration === undefined) return undefined;
  const { signOff: standing, why } = registrationStanding(signer.registration, today);
  return standing === 'alone'
    ? undefined
    : `A second person has to look at the sign-off before you decide. ${why}`;
}
