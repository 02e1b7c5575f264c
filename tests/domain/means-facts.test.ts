import { describe, expect, it } from 'vitest';
import { hasMeans, isMeansTested, meansInputOf, passportOf, relevantPersonsOf } from '#domain/means-facts.ts';
import { assessMeans } from '#domain/means-test.ts';
import type { Application } from '#schemas/application.ts';
import type { Finance } from '#schemas/finance.ts';
import type { RelevantPersonAsGiven } from '#schemas/means-test.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aRelevantPerson, counted } from '#tests/support/a-means-input.ts';
import { aCharityRequest, aRequest } from './a-request.ts';

const receivedOn = '2026-11-20';
const occupant = (dateOfBirth: string, qualifyingYoungPerson = false) => ({
  disabledOccupant: { name: 'Ife', dateOfBirth, relationshipToApplicant: 'daughter', qualifyingYoungPerson },
});
const asking = (finance: Finance | undefined, changes: Parameters<typeof aRequest>[0] = {}) => ({
  application: aRequest({ ...changes, ...(finance && { finance }) }) as Application,
  receivedOn,
});
const personsOf = (
  persons: RelevantPersonAsGiven[],
  benefits: Finance['benefits'] = ['none'],
  born?: string,
) => relevantPersonsOf(asking({ benefits, relevantPersons: persons }, born ? occupant(born) : {}));

/** All that a test of resources needs but the age, which the application has. */
const known = { partner: null, children: [], income: [counted(20_000)], capitalPence: 500_000 };

describe('the test of resources', () => {
  it.each<{ what: string; application: Application; applies: boolean }>([
    { what: 'an owner', application: aRequest(), applies: true },
    { what: 'a tenant', application: aRequest({ home: { applicantInterest: 'tenant' } }), applies: true },
    {
      what: 'an occupier',
      application: aRequest({ home: { applicantInterest: 'occupier' } }),
      applies: true,
    },
    {
      what: 'a landlord (section 31)',
      application: aRequest({ home: { applicantInterest: 'landlord' } }),
      applies: false,
    },
    { what: 'a child of 15 (regulation 5)', application: aRequest(occupant('2010-11-21')), applies: false },
    { what: 'somebody who is 16 today', application: aRequest(occupant('2010-11-20')), applies: true },
    {
      what: 'a young person of 17 with Child Benefit (regulation 2)',
      application: aRequest(occupant('2009-01-01', true)),
      applies: false,
    },
    { what: 'a request to a fund', application: aCharityRequest([['bed', 100]]), applies: false },
  ])('applies to $what: $applies', ({ application, applies }) => {
    expect(isMeansTested({ application, receivedOn })).toBe(applies);
  });
});

describe('the passporting benefit (regulation 10(3))', () => {
  it.each<{ finance: Finance | undefined; passport: string | undefined }>([
    { finance: undefined, passport: undefined },
    { finance: { benefits: [] }, passport: undefined },
    { finance: { benefits: ['none'] }, passport: undefined },
    { finance: { benefits: ['housing_benefit'] }, passport: 'housing_benefit' },
    { finance: { benefits: ['universal_credit', 'housing_benefit'] }, passport: 'universal_credit' },
  ])('of $finance.benefits is $passport', ({ finance, passport }) => {
    expect(passportOf(finance)).toBe(passport);
  });
});

describe('the relevant persons', () => {
  it.each<[string, Finance | undefined]>([
    ['says nothing of money', undefined],
    ['says only that they receive no benefit', { benefits: ['none'] }],
    [
      'leaves out the capital',
      { benefits: ['none'], relevantPersons: [{ ...known, capitalPence: undefined }] },
    ],
    ['leaves out the income', { benefits: [], relevantPersons: [{ ...known, income: undefined }] }],
    ['leaves out who lives with them', { benefits: [], relevantPersons: [{ income: [], capitalPence: 0 }] }],
    ['leaves out the age of a second person', { benefits: [], relevantPersons: [known, known] }],
  ])('are still to be asked of somebody who %s', (_, finance) => {
    expect(relevantPersonsOf(asking(finance))).toBeUndefined();
    expect(hasMeans(asking(finance))).toBe(false);
  });

  it('take their age from the application, on the day it came in', () => {
    expect(personsOf([known])).toStrictEqual([{ ...known, age: 32 }]);
    expect(personsOf([known], ['none'], '1990-11-21')?.[0]?.age).toBe(35);
    expect(personsOf([{ ...known, age: 50 }])?.[0]?.age).toBe(50);
    expect(hasMeans(asking({ benefits: ['none'], relevantPersons: [known] }))).toBe(true);
  });

  it('of somebody with a passporting benefit need nothing more (regulation 11(2))', () => {
    expect(relevantPersonsOf(asking({ benefits: ['universal_credit'] }))).toStrictEqual([
      aRelevantPerson({ age: 32, passport: 'universal_credit' }),
    ]);
  });

  it('are passported one by one: the benefit of the application is the disabled occupant’s', () => {
    const second = { ...known, age: 50 };

    expect(personsOf([{}, second], ['housing_benefit'])).toStrictEqual([
      aRelevantPerson({ age: 32, passport: 'housing_benefit' }),
      second,
    ]);
  });

  it('may each have a benefit of their own', () => {
    expect(personsOf([known, { age: 50, passport: 'income_support' }])?.[1]).toStrictEqual(
      aRelevantPerson({ age: 50, passport: 'income_support' }),
    );
    expect(personsOf([{ passport: 'income_support' }], ['housing_benefit'])?.[0]?.passport).toBe(
      'income_support',
    );
  });

  it.each([
    { born: '1959-11-21', partner: null, reached: undefined, what: '66 until tomorrow' },
    { born: '1959-11-20', partner: null, reached: true, what: '67 today' },
    { born: '1990-01-01', partner: { age: 66 }, reached: undefined, what: 'the partner of somebody of 66' },
    { born: '1990-01-01', partner: { age: 67 }, reached: true, what: 'the partner of somebody of 67' },
  ])('have reached the age of pension credit when one is $what: $reached', ({ born, partner, reached }) => {
    expect(personsOf([{ ...known, partner }], ['none'], born)?.[0]?.pensionCreditAgeReached).toBe(reached);
  });

  it('have reached it where an officer found so', () => {
    const found = { ...known, pensionCreditAgeReached: true };

    expect(personsOf([found], ['none'], '1960-06-01')?.[0]?.pensionCreditAgeReached).toBe(true);
  });
});

describe('what the means test is given', () => {
  const config = aConfig();
  const decidedOn = '2026-12-01';

  it('is the home, the household, the expense and the cap of the nation', () => {
    const facts = asking({ benefits: ['none'], relevantPersons: [known] }, { home: { nation: 'wales' } });

    expect(meansInputOf(facts, 1_000_00, decidedOn, config)).toStrictEqual({
      nation: 'wales',
      ratesId: 'england-2009-08-05',
      applicationType: 'owner',
      disabledOccupantIsChildOrYoungPerson: false,
      relevantPersons: [{ ...known, age: 32 }],
      previousApplications: [],
      eligibleExpensePence: 1_000_00,
      capPence: 36_000_00,
      order: 'cap_first',
    });
  });

  it('is nothing while the applicant still owes an answer', () => {
    expect(meansInputOf(asking(undefined), 1_000_00, decidedOn, config)).toBeUndefined();
  });

  it.each([
    { what: 'a child', facts: asking(undefined, occupant('2018-01-01')), child: true },
    {
      what: 'a landlord',
      facts: asking(undefined, { home: { applicantInterest: 'landlord' } }),
      child: false,
    },
  ])('has no relevant person for $what, so that nothing is assessed', ({ facts, child }) => {
    const input = meansInputOf(facts, 1_000_00, decidedOn, config);

    expect(input).toMatchObject({ relevantPersons: [], disabledOccupantIsChildOrYoungPerson: child });
    expect(input && assessMeans(input).meansTested).toBe(false);
  });

  it('has the earlier applications that the applicant told of (regulation 13)', () => {
    const earlier = {
      certificate: 'owner' as const,
      yearsBeforeApproval: 3,
      sameDwelling: true,
      sharesRelevantPerson: true,
      reductionPence: 100_00,
      grantPaid: true,
      worksSatisfactory: true,
    };
    const facts = asking({ benefits: ['universal_credit'], earlierApplications: [earlier] });

    expect(meansInputOf(facts, 1, decidedOn, config)?.previousApplications).toStrictEqual([earlier]);
  });
});
