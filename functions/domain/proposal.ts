import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Proposal } from '#schemas/proposal.ts';
import { proposeAward } from './award.ts';
import { isMeansTested, meansInputOf, passportOf } from './means-facts.ts';
import { assessMeans } from './means-test.ts';
import type { CaseFacts } from './record-of-case.ts';

type Facts = CaseFacts & { receivedOn: string };

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
  return { ...figures, possibleGrounds: possibleGrounds(facts), toCheck: toCheck(facts) };
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
    steps: meansResult.steps,
  };
}

/** A fund pays up to its own cap; what a person contributes is between them and the fund. */
function charityFigures({ application }: Facts, config: GrantsConfig): Figures {
  const fund = config.funds.find(({ fundId }) => fundId === application.charity?.fundId);
  const expense = application.charity?.items.reduce((sum, { costPence }) => sum + costPence, 0) ?? 0;
  const award = proposeAward({
    eligibleExpensePence: expense,
    capPence: fund?.capPence ?? 0,
    contributionPence: 0,
  });
  return { eligibleExpensePence: expense, ...award };
}

function possibleGrounds({
  application,
  signOff,
  scheme,
  cannotProvide,
}: Facts): Proposal['possibleGrounds'] {
  const { home, programme } = application;
  const grounds: Proposal['possibleGrounds'] = [];
  if (signOff?.outcome.outcome === 'not_supported') {
    grounds.push({
      code: 'not_necessary_and_appropriate',
      why: 'The occupational therapist does not support the works. That is not itself a refusal (section 24(3)(a)).',
    });
  }
  if (programme === 'charity') return grounds;
  if (home.worksBegun) {
    grounds.push({
      code: 'works_begun',
      why: 'The works have begun. They can be approved if they are unfinished and there were good reasons (section 29).',
    });
  }
  if (scheme !== undefined && isNo(scheme.reasonableAndPracticable)) {
    grounds.push({
      code: 'not_reasonable_and_practicable',
      why: 'The technical officer finds the works not reasonable and practicable (section 24(3)(b)).',
    });
  }
  if ([...cannotProvide.codes].some((code) => code.endsWith('_certificate'))) {
    grounds.push({
      code: 'certificate_not_given',
      why: 'A certificate that must come with the application has not been given (sections 21 to 22A).',
    });
  }
  return grounds;
}

function toCheck(facts: Facts): string[] {
  const { application, cannotProvide } = facts;
  const passport = isMeansTested(facts) ? passportOf(application.finance) : undefined;
  return [
    ...(passport
      ? ['Check that the passporting benefit is in payment today, and keep the evidence with its date.']
      : []),
    ...(application.home.applicantInterest === 'landlord'
      ? [
          'A landlord’s application is not means-tested: the amount is for you to set, having regard to rent (section 31).',
        ]
      : []),
    ...(application.home.nation === 'northern_ireland'
      ? ['Northern Ireland has its own law and its own form of this test: refer to the Housing Executive.']
      : []),
    ...(application.home.landlord?.consentsToWorks === false
      ? ['The landlord has not consented to the works.']
      : []),
    ...(cannotProvide.codes.size > 0
      ? [`The applicant cannot provide: ${[...cannotProvide.codes].join(', ').replaceAll('_', ' ')}.`]
      : []),
  ];
}

const isNo = (finding: unknown): boolean =>
  finding === false ||
  finding === 'no' ||
  (typeof finding === 'object' && finding !== null && 'finding' in finding && finding.finding === 'no');
