import { describe, expect, it } from 'vitest';
import { eligibleExpensePence, fundOf, proposeDecision } from '#domain/proposal.ts';
import { type CaseFacts, factsOf } from '#domain/record-of-case.ts';
import type { Application } from '#schemas/application.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { type Act, asks, does, historyOf, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aRelevantPerson, counted } from '#tests/support/a-means-input.ts';
import { answered, cannotProvide, notSupported, signed } from '#tests/support/an-outcome.ts';
import { aCharityRequest, anAssessment, aRequest } from './a-request.ts';
import { aScheme, aWork } from './a-scheme.ts';

const today = '2026-12-01';
const passported: Application['finance'] = { benefits: ['universal_credit'] };
const planned = (costPence: number, feesPence = 0): Act =>
  does('scheme_of_works', aScheme({ works: [aWork({ costPence })], feesPence }));
const factsAfter = (acts: Act[], changes: Parameters<typeof aRequest>[0] = {}): CaseFacts =>
  factsOf(historyOf(acts, aRequest({ ...(passported && { finance: passported }), ...changes })));
const propose = (facts: CaseFacts, config: GrantsConfig = aConfig()) => proposeDecision(facts, today, config);

describe('the eligible expense (section 34(2))', () => {
  it('is the works and the fees', () => {
    expect(eligibleExpensePence({ scheme: aScheme() })).toBe(850_000 + 250_000 + 400_000 + 45_000);
  });

  it('is nothing before there is a scheme of works', () => {
    expect(eligibleExpensePence({})).toBe(0);
  });
});

describe('the proposal for a grant', () => {
  it.each<{
    what: string;
    costPence: number;
    home: Partial<Application['home']>;
    award: number;
    cap: number;
  }>([
    { what: 'below the cap', costPence: 8_500_00, home: {}, award: 8_500_00, cap: 30_000_00 },
    { what: 'at the cap of England', costPence: 30_000_00, home: {}, award: 30_000_00, cap: 30_000_00 },
    { what: 'a penny over it', costPence: 30_000_01, home: {}, award: 30_000_00, cap: 30_000_00 },
    {
      what: 'over it, in Wales',
      costPence: 40_000_00,
      home: { nation: 'wales' },
      award: 36_000_00,
      cap: 36_000_00,
    },
    {
      what: 'over it, in Northern Ireland',
      costPence: 40_000_00,
      home: { nation: 'northern_ireland' },
      award: 35_000_00,
      cap: 35_000_00,
    },
  ])(
    'for somebody with a passporting benefit, for works $what, is $award',
    ({ costPence, home, award, cap }) => {
      expect(propose(factsAfter([planned(costPence)], { home }))).toMatchObject({
        eligibleExpensePence: costPence,
        capPence: cap,
        contributionPence: 0,
        awardPence: award,
        shortfallPence: costPence - award,
      });
    },
  );

  it('takes off what the means test comes to, and shows how', () => {
    const wealthy: Application['finance'] = {
      benefits: ['none'],
      relevantPersons: [aRelevantPerson({ age: 32, income: [counted(30_000)] })],
    };
    const proposal = propose(factsAfter([planned(19_500_00, 500_00)], { finance: wealthy }));

    expect(proposal.eligibleExpensePence).toBe(20_000_00);
    expect(proposal.contributionPence).toBeGreaterThan(0);
    expect(proposal.awardPence).toBe(20_000_00 - (proposal.contributionPence ?? 0));
    expect(proposal.shortfallPence).toBe(proposal.contributionPence);
    expect(proposal.meansResult?.contributionPence).toBe(proposal.contributionPence);
    expect(proposal.steps).toStrictEqual(proposal.meansResult?.steps);
  });

  it('is the cap without its contribution, where the contribution comes off first', () => {
    const finance: Application['finance'] = {
      benefits: ['none'],
      relevantPersons: [aRelevantPerson({ age: 32, income: [counted(30_000)] })],
    };
    const facts = factsAfter([planned(60_000_00)], { finance });

    expect(propose(facts, aConfig({ capAndContributionOrder: 'contribution_first' })).awardPence).toBe(
      30_000_00,
    );
    expect(propose(facts).awardPence).toBeLessThan(30_000_00);
  });

  it('is not worked out while money is not known', () => {
    const facts = factsAfter([planned(8_500_00)], {
      finance: { benefits: ['none'] } as Application['finance'],
    });

    expect(propose(facts)).toMatchObject({
      eligibleExpensePence: 8_500_00,
      capPence: 30_000_00,
      contributionPence: null,
      awardPence: null,
      shortfallPence: null,
      steps: ['The contribution cannot be worked out: income, capital or household is not known.'],
    });
    expect(propose(facts)).not.toHaveProperty('meansResult');
  });

  it('for a child has no means test (regulation 5)', () => {
    const disabledOccupant = { name: 'Ife', dateOfBirth: '2018-01-01', relationshipToApplicant: 'daughter' };
    const proposal = propose(factsAfter([planned(8_500_00)], { disabledOccupant, finance: undefined }));

    expect(proposal).toMatchObject({ contributionPence: 0, awardPence: 8_500_00 });
    expect(proposal.meansResult?.meansTested).toBe(false);
  });
});

describe('the proposal for a charity request', () => {
  const asking = (costPence: number, fundId?: string, acts: Act[] = []) =>
    factsOf(historyOf(acts, aCharityRequest([['bed', costPence]], fundId ? { charity: { fundId } } : {})));

  it.each([
    { costPence: 2_000_00, award: 2_000_00, shortfall: 0 },
    { costPence: 2_500_00, award: 2_500_00, shortfall: 0 },
    { costPence: 2_500_01, award: 2_500_00, shortfall: 1 },
  ])('of $costPence is $award: up to the cap of the fund', ({ costPence, award, shortfall }) => {
    expect(propose(asking(costPence))).toMatchObject({
      eligibleExpensePence: costPence,
      capPence: 2_500_00,
      contributionPence: 0,
      awardPence: award,
      shortfallPence: shortfall,
    });
  });

  it('leaves out what the fund excludes', () => {
    const funds = aConfig().funds.map((fund) => ({ ...fund, excludedKinds: ['bed'] }));

    expect(propose(asking(1_000_00), aConfig({ funds }))).toMatchObject({
      awardPence: 0,
      shortfallPence: 1_000_00,
    });
  });

  it('is nothing where nobody knows the fund, or nothing is asked for', () => {
    const { charity, ...nothing } = aCharityRequest([['bed', 100]]);

    expect(propose(asking(1_000_00, 'no-such-fund'))).toMatchObject({ awardPence: 0, capPence: 0 });
    expect(propose(factsOf(historyOf([], nothing)))).toMatchObject({
      eligibleExpensePence: 0,
      awardPence: 0,
    });
  });

  it('puts to a person what the fund asks and is not plainly met', () => {
    const { toCheck } = propose(asking(1_000_00));

    expect(toCheck).toContainEqual(expect.stringMatching(/after public services were asked/));
    expect(toCheck).not.toContainEqual(expect.stringMatching(/within what the fund gives/));
  });

  it('knows the fund by its id', () => {
    expect(fundOf(aCharityRequest([['bed', 1]]), aConfig())?.name).toBe('Dystonia Equipment Fund');
    expect(fundOf(aRequest(), aConfig())).toBeUndefined();
  });
});

describe('what a person has to look at before deciding', () => {
  const groundsOf = (...given: Parameters<typeof factsAfter>) =>
    propose(factsAfter(...given)).possibleGrounds.map(({ code }) => code);
  const toCheckOf = (...given: Parameters<typeof factsAfter>) => propose(factsAfter(...given)).toCheck;

  it('is no ground where everything is in order', () => {
    expect(groundsOf([does('ot_sign_off', signed()), planned(1)])).toStrictEqual([]);
  });

  it.each<{ ground: string; acts: Act[]; home?: Partial<Application['home']> }>([
    { ground: 'not_necessary_and_appropriate', acts: [does('ot_sign_off', notSupported)] },
    { ground: 'works_begun', acts: [], home: { worksBegun: true } },
    {
      ground: 'not_reasonable_and_practicable',
      acts: [does('scheme_of_works', aScheme({ reasonableAndPracticable: false }))],
    },
    {
      ground: 'certificate_not_given',
      acts: [
        opens('information:validity', asks('owners_certificate')),
        does('information:validity', cannotProvide()),
      ],
    },
  ])('may be the ground $ground, with why and its law, and never applied', ({ ground, acts, home = {} }) => {
    const proposal = propose(factsAfter(acts, { home }));

    expect(proposal.possibleGrounds).toMatchObject([
      { code: ground, why: expect.stringMatching(/\.$/), law: expect.any(String) },
    ]);
    expect(proposal.awardPence).not.toBeNull();
  });

  it.each([
    { finance: passported, asked: true },
    { finance: { benefits: ['none'] } as Application['finance'], asked: false },
  ])('is the passporting benefit, where there is one: $asked', ({ finance, asked }) => {
    expect(toCheckOf([], { finance }).some((line) => /passporting benefit/.test(line))).toBe(asked);
  });

  it('is not the benefit of somebody who is not tested', () => {
    expect(toCheckOf([], { home: { applicantInterest: 'landlord' } }).join()).not.toMatch(/passporting/);
  });

  it.each([
    { consentsToWorks: false, asked: true },
    { consentsToWorks: true, asked: false },
  ])('is a landlord who has not agreed: $asked', ({ consentsToWorks, asked }) => {
    const home = {
      applicantInterest: 'tenant',
      landlord: { name: 'Quarry Homes', consentsToWorks },
    } as const;

    expect(toCheckOf([], { home }).includes('The landlord has not consented to the works.')).toBe(asked);
  });

  it('is what the applicant cannot provide, by name', () => {
    const acts = [
      opens('information:validity', asks('two_estimates'), asks('quote')),
      does('information:validity', cannotProvide()),
    ];

    expect(toCheckOf(acts)).toContain('The applicant cannot provide: two estimates, quote.');
    expect(toCheckOf([does('information:validity', answered())]).join()).not.toMatch(/cannot provide/);
  });

  it('is one thing that the applicant cannot provide as much as two', () => {
    const acts = [
      opens('information:validity', asks('quote')),
      does('information:validity', cannotProvide()),
    ];

    expect(toCheckOf(acts)).toContain('The applicant cannot provide: quote.');
  });

  it.each([
    ['was never looked up', {}, true],
    ['shows conditions', { status: 'registered_with_conditions' as const }, true],
    ['was looked up and is in order', { checkedAt: '2026-11-02T09:00:00Z', checkedBy: 'Helen Marsh' }, false],
  ])('holds a sign-off for a second person when the registration %s', (_, registration, isHeld) => {
    const { amara } = people;
    const signer = {
      ...amara,
      registration: { hcpcNumber: 'OT104233', status: 'registered' as const, ...registration },
    };
    const facts = factsAfter([does('ot_sign_off', signed(), amara)]);

    const { toCheck } = propose(facts, aConfig({ people: [signer] }));

    expect(toCheck.some((line) => line.startsWith('A second person has to look at the sign-off'))).toBe(
      isHeld,
    );
  });

  it('is, where all is in order, what only an officer can settle', () => {
    const owner = toCheckOf([], { finance: { benefits: ['none'] } as Application['finance'] });
    const fundless = aCharityRequest([['bed', 1]], { charity: { fundId: 'no-such-fund' } });

    expect(owner).toStrictEqual([
      expect.stringMatching(/owner’s interest/),
      expect.stringMatching(/disabled/),
    ]);
    expect(propose(factsOf(historyOf([], fundless))).toCheck).toStrictEqual([]);
  });

  it('is what an officer has to settle in law, such as who owns the home', () => {
    expect(toCheckOf([]).join()).toMatch(/owner’s interest/);
  });

  it('does not grow an award from an assessment alone', () => {
    expect(propose(factsAfter([does('needs_assessment', anAssessment())])).awardPence).toBe(0);
  });
});
