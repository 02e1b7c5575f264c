import { describe, expect, it } from 'vitest';
import { estimate } from '#domain/estimate.ts';
import { assessMeans } from '#domain/means-test.ts';
import type { EstimateRequest } from '#schemas/estimate.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aMeansInput, aRelevantPerson, counted } from '#tests/support/a-means-input.ts';

const today = '2026-11-20';
const config = aConfig();
const of = (request: EstimateRequest = {}) => estimate(request, today, config);
const earning = (weeklyPence: number, more: Partial<EstimateRequest> = {}): EstimateRequest => ({
  finance: { relevantPersons: [{ income: [counted(weeklyPence)] }] },
  ...more,
});
const changes = (request: EstimateRequest) => of(request).couldChange.map(({ what }) => what);

const everything = [
  'A benefit such as Universal Credit or the guarantee part of Pension Credit',
  'Your income',
  'Your savings',
  'Disability and carer premiums',
  'Where the home is',
  'Whether you own or rent',
  'What the works cost',
];

describe('an estimate', () => {
  it('can be made of nothing: a single owner of 40 in England without money, for all that a grant covers', () => {
    expect(of()).toMatchObject({ contributionPence: 0, grantPence: 30_000_00, capPence: 30_000_00 });
  });

  it('is what the real test comes to, for somebody who has said everything', () => {
    const person = aRelevantPerson({ age: 32, income: [counted(30_000)], capitalPence: 8_000_00 });
    const real = assessMeans(aMeansInput({ relevantPersons: [person], eligibleExpensePence: 20_000_00 }));
    const { contributionPence, grantPence, steps } = of({
      finance: { benefits: ['none'], relevantPersons: [person] },
      eligibleExpensePence: 20_000_00,
    });

    expect(contributionPence).toBeGreaterThan(0);
    expect({ contributionPence, grantPence, steps }).toStrictEqual({
      contributionPence: real.contributionPence,
      grantPence: real.grantPence,
      steps: real.steps,
    });
  });

  it.each([
    { ages: { age: 76 }, reached: true },
    { ages: { age: 60, partner: { age: 67 } }, reached: true },
    { ages: { age: 66 }, reached: false },
  ])('takes somebody with $ages for one of pension credit age: $reached', ({ ages, reached }) => {
    const person = aRelevantPerson({ income: [counted(30_000)], ...ages });
    const real = assessMeans(
      aMeansInput({ relevantPersons: [{ ...person, ...(reached && { pensionCreditAgeReached: true }) }] }),
    );

    expect(of({ finance: { relevantPersons: [person] } }).contributionPence).toBe(real.contributionPence);
  });

  it('knows of no qualifying young person of 20 or over (regulation 2)', () => {
    const earns = earning(60_000);
    const who = (dateOfBirth: string) =>
      of({ ...earns, disabledOccupant: { dateOfBirth, qualifyingYoungPerson: true } });

    expect(who('2006-11-21').contributionPence).toBe(0);
    expect(who('2006-11-20').contributionPence).toBeGreaterThan(0);
    expect(of({ ...earns, disabledOccupant: { qualifyingYoungPerson: true } }).contributionPence).toBe(0);
  });

  it.each([
    { nation: 'england', cap: 30_000_00 },
    { nation: 'wales', cap: 36_000_00 },
    { nation: 'northern_ireland', cap: 35_000_00 },
  ] as const)('has the cap of $nation, $cap', ({ nation, cap }) => {
    expect(of({ home: { nation } })).toMatchObject({ capPence: cap, grantPence: cap });
  });

  it('is smaller for the works that were named than for all that a grant covers', () => {
    expect(of({ eligibleExpensePence: 5_000_00 }).grantPence).toBe(5_000_00);
  });

  it('asks less of a tenant than of an owner', () => {
    const owner = of(earning(30_000)).contributionPence;
    const tenant = of(earning(30_000, { home: { applicantInterest: 'tenant' } })).contributionPence;

    expect(tenant).toBeGreaterThan(0);
    expect(tenant).toBeLessThan(owner);
  });

  it.each<{ what: string; request: EstimateRequest }>([
    { what: 'a child of 15', request: earning(90_000, { disabledOccupant: { dateOfBirth: '2010-11-21' } }) },
    {
      what: 'a young person for whom Child Benefit is paid',
      request: earning(90_000, {
        disabledOccupant: { dateOfBirth: '2009-01-01', qualifyingYoungPerson: true },
      }),
    },
    {
      what: 'a landlord (section 31)',
      request: earning(90_000, { home: { applicantInterest: 'landlord' } }),
    },
    {
      what: 'somebody with a passporting benefit',
      request: {
        finance: { benefits: ['universal_credit'], relevantPersons: [{ income: [counted(90_000)] }] },
      },
    },
  ])('asks nothing of $what', ({ request }) => {
    expect(of(request).contributionPence).toBe(0);
  });

  it.each([
    { what: '16 today', request: earning(90_000, { disabledOccupant: { dateOfBirth: '2010-11-20' } }) },
    { what: 'of an age that nobody gave', request: earning(90_000, { disabledOccupant: { name: 'Ife' } }) },
    {
      what: 'said to get no Child Benefit',
      request: earning(90_000, { disabledOccupant: { qualifyingYoungPerson: false } }),
    },
  ])('asks something of a person who is $what', ({ request }) => {
    expect(of(request).contributionPence).toBeGreaterThan(0);
  });

  it('reckons with the age that was given: under 25 the allowance is smaller', () => {
    const aged = (dateOfBirth: string) =>
      of(earning(30_000, { disabledOccupant: { dateOfBirth } })).contributionPence;

    expect(aged('2001-11-21')).toBeGreaterThan(aged('2001-11-20'));
    expect(aged('2001-11-20')).toBe(of(earning(30_000)).contributionPence);
  });

  it('takes the benefit for the first person’s, and a second person as they are', () => {
    const real = assessMeans(
      aMeansInput({
        relevantPersons: [
          aRelevantPerson({ age: 24, passport: 'universal_credit' }),
          aRelevantPerson({ income: [counted(40_000)] }),
        ],
      }),
    );
    const request: EstimateRequest = {
      finance: { benefits: ['universal_credit'], relevantPersons: [{}, { income: [counted(40_000)] }] },
      disabledOccupant: { dateOfBirth: '2001-11-21' },
    };

    expect(real.contributionPence).toBeGreaterThan(0);
    expect(of(request).contributionPence).toBe(real.contributionPence);
  });

  it('gives credit for an earlier application (regulation 13)', () => {
    const earlier = {
      certificate: 'owner' as const,
      yearsBeforeApproval: 3,
      sameDwelling: true,
      sharesRelevantPerson: true,
      reductionPence: 100_00,
      grantPaid: true,
      worksSatisfactory: true,
    };
    const request = earning(30_000);
    const again = of({ finance: { ...request.finance, earlierApplications: [earlier] } });

    expect(again.contributionPence).toBe(of(request).contributionPence - 100_00);
  });

  it('says that it decides nothing', () => {
    expect(of().basis).toMatch(/It is not a decision: a person checks everything and decides\.$/);
  });
});

describe('what could change an estimate', () => {
  it('is everything that was not said, each with its effect', () => {
    expect(changes({})).toStrictEqual(everything);
    for (const { effect } of of().couldChange) expect(effect).toMatch(/\.$/);
  });

  it('says from which sum savings count (regulation 40)', () => {
    expect(of().couldChange.find(({ what }) => what === 'Your savings')?.effect).toMatch(/over £6,000 can/);
  });

  it.each<{ said: string; request: EstimateRequest }>([
    { said: 'Your income', request: { finance: { relevantPersons: [{ income: [] }] } } },
    { said: 'Your savings', request: { finance: { relevantPersons: [{ capitalPence: 0 }] } } },
    { said: 'Disability and carer premiums', request: { finance: { relevantPersons: [{ premiums: {} }] } } },
    { said: 'Where the home is', request: { home: { nation: 'wales' } } },
    { said: 'Whether you own or rent', request: { home: { applicantInterest: 'tenant' } } },
    { said: 'What the works cost', request: { eligibleExpensePence: 1 } },
  ])('is no longer “$said” once that was said', ({ said, request }) => {
    expect(changes(request)).toStrictEqual(everything.filter((what) => what !== said));
  });

  it.each<{ what: string; request: EstimateRequest }>([
    { what: 'a child', request: { disabledOccupant: { dateOfBirth: '2018-01-01' } } },
    { what: 'somebody with a passporting benefit', request: { finance: { benefits: ['housing_benefit'] } } },
  ])('is nothing about the money of $what', ({ request }) => {
    expect(changes(request)).toStrictEqual(everything.slice(4));
  });
});

describe('an estimate of what contradicts itself', () => {
  const refusalOf = (request: EstimateRequest) => {
    try {
      return of(request);
    } catch (refusal) {
      return refusal;
    }
  };

  it('is refused, at the place where it does', () => {
    const premiums = { severeDisability: 2 };

    expect(refusalOf({ finance: { relevantPersons: [{}, { premiums }] } })).toMatchObject({
      name: 'InputRefused',
      errors: [
        {
          pointer: '/finance/relevantPersons/1/premiums/severeDisability',
          detail: 'Only a couple can have two severe disability premiums',
        },
      ],
    });
  });

  it('is refused in our own words, never those of a schema', () => {
    expect(refusalOf({ finance: { relevantPersons: [{ age: 12 }] } })).toMatchObject({
      errors: [{ pointer: '/finance/relevantPersons/0/age', detail: 'This is not valid' }],
    });
  });
});
