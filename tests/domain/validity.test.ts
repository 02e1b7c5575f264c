import { describe, expect, it } from 'vitest';
import {
  type CompletenessFacts,
  missingForMeans,
  missingForValidApplication,
  missingFromRequest,
} from '#domain/validity.ts';
import type { Application } from '#schemas/application.ts';
import type { Home } from '#schemas/home.ts';
import type { MissingCode } from '#schemas/missing.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aRelevantPerson } from '#tests/support/a-means-input.ts';
import { aCharityRequest, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const finance: Application['finance'] = { benefits: ['none'], relevantPersons: [aRelevantPerson()] };
const number = 'QQ123456C';

/** An adult whose money and number are known, with the works planned: a test takes one thing away. */
const facts = (
  home: Partial<Home> = {},
  changes: Parameters<typeof aRequest>[0] = {},
  more: Partial<CompletenessFacts> = {},
): CompletenessFacts => {
  const application = aRequest({ finance, home, ...changes });
  return {
    application: { ...application, applicant: { ...application.applicant, nationalInsuranceNumber: number } },
    receivedOn: '2026-11-20',
    scheme: aScheme(),
    ...more,
  };
};
const without = (
  given: CompletenessFacts,
  part: 'nationalInsuranceNumber' | 'finance',
): CompletenessFacts => {
  const { application } = given;
  const { finance: money, applicant, ...rest } = application;
  const { nationalInsuranceNumber, ...known } = applicant;
  return {
    ...given,
    application:
      part === 'finance'
        ? { ...rest, applicant }
        : { ...rest, applicant: known, ...(money && { finance: money }) },
  };
};
const codesOf = (...given: Parameters<typeof missingForValidApplication>): MissingCode[] =>
  missingForValidApplication(...given).map(({ code }) => code);

const child = (born = '2018-01-01', qualifyingYoungPerson?: boolean) => ({
  disabledOccupant: {
    name: 'Ife',
    dateOfBirth: born,
    relationshipToApplicant: 'daughter',
    ...(qualifyingYoungPerson && { qualifyingYoungPerson }),
  },
});

describe('a grant application with everything', () => {
  it('is valid', () => {
    expect(codesOf(facts())).toStrictEqual([]);
  });

  it('that lacks something says what, why, and who owes it', () => {
    expect(missingForValidApplication(without(facts(), 'nationalInsuranceNumber'))).toStrictEqual([
      {
        code: 'national_insurance_number',
        what: 'The National Insurance number of the disabled person',
        why: expect.stringContaining('regulation 4A'),
        owedBy: 'applicant',
      },
    ]);
  });
});

describe('the works (V2 to V4, section 2(2))', () => {
  it('are all missing until somebody has planned them', () => {
    const { scheme, ...unplanned } = facts();

    expect(codesOf(unplanned)).toStrictEqual(['works_particulars', 'two_estimates', 'preliminary_charges']);
  });

  it.each<{ what: string; contractors: string[]; required: number; missing: MissingCode[] }>([
    { what: 'two different contractors', contractors: ['Avon', 'Bathwick'], required: 2, missing: [] },
    { what: 'one contractor', contractors: ['Avon'], required: 2, missing: ['two_estimates'] },
    { what: 'nobody', contractors: [], required: 2, missing: ['two_estimates'] },
    { what: 'one contractor twice', contractors: ['Avon', 'AVON'], required: 2, missing: ['two_estimates'] },
    { what: 'one contractor, where one will do', contractors: ['Avon'], required: 1, missing: [] },
    { what: 'nobody, where one will do', contractors: [], required: 1, missing: ['two_estimates'] },
    {
      what: 'two, where three are wanted',
      contractors: ['Avon', 'B'],
      required: 3,
      missing: ['two_estimates'],
    },
  ])('with estimates from $what lack $missing', ({ contractors, required, missing }) => {
    const estimates = contractors.map((contractor) => ({ contractor, totalPence: 1, date: '2026-11-12' }));
    const given = facts({}, {}, { scheme: aScheme({ estimates }) });

    expect(codesOf(given, aConfig({ estimatesRequired: required }))).toStrictEqual(missing);
  });
});

describe('the certificates (V6, sections 21 to 22A)', () => {
  it.each<{ interest: Home['applicantInterest']; certified: MissingCode[]; uncertified: MissingCode[] }>([
    { interest: 'owner', certified: [], uncertified: ['owners_certificate'] },
    { interest: 'landlord', certified: [], uncertified: ['owners_certificate'] },
    {
      interest: 'tenant',
      certified: ['landlords_certificate'],
      uncertified: ['tenants_certificate', 'landlords_certificate'],
    },
    {
      interest: 'occupier',
      certified: ['consent_certificate'],
      uncertified: ['occupiers_certificate', 'consent_certificate'],
    },
  ])('of an $interest who declares are $certified, of one who does not $uncertified', (row) => {
    const home = { applicantInterest: row.interest };

    expect(codesOf(facts(home))).toStrictEqual(row.certified);
    expect(codesOf(facts({ ...home, onlyOrMainResidence: false }))).toStrictEqual(row.uncertified);
    expect(codesOf(facts({ ...home, intendsToLiveThereFiveYears: false }))).toStrictEqual(row.uncertified);
  });

  it('of a landlord are not asked for where the authority thinks it unreasonable (section 22(3))', () => {
    const settings = aConfig({ landlordsCertificateRequired: false });

    expect(codesOf(facts({ applicantInterest: 'tenant' }), settings)).toStrictEqual([]);
  });

  it('of a landlord are a different thing from their consent to the works', () => {
    const landlord = { name: 'Quarry Homes', consentsToWorks: true };

    expect(codesOf(facts({ applicantInterest: 'tenant', landlord }))).toStrictEqual([
      'landlords_certificate',
    ]);
  });
});

describe('the National Insurance number (V7, regulation 4A) and means (V8, section 30)', () => {
  it.each<{ what: string; given: CompletenessFacts; missing: MissingCode[] }>([
    {
      what: 'an adult without a number',
      given: without(facts(), 'nationalInsuranceNumber'),
      missing: ['national_insurance_number'],
    },
    { what: 'an adult without means', given: without(facts(), 'finance'), missing: ['income_and_capital'] },
    {
      what: 'an adult who only says that they receive no benefit',
      given: facts({}, { finance: { benefits: ['none'] } as Application['finance'] }),
      missing: ['income_and_capital'],
    },
    {
      what: 'somebody with a passporting benefit',
      given: facts({}, { finance: { benefits: ['universal_credit'] } as Application['finance'] }),
      missing: [],
    },
    {
      what: 'somebody with a passporting benefit and no number',
      given: without(
        facts({}, { finance: { benefits: ['universal_credit'] } as Application['finance'] }),
        'nationalInsuranceNumber',
      ),
      missing: ['national_insurance_number'],
    },
    {
      what: 'an adult other than the applicant, whose number is not the applicant’s',
      given: facts({}, child('1990-01-01')),
      missing: ['national_insurance_number'],
    },
    {
      what: 'a child',
      given: without(without(facts({}, child()), 'finance'), 'nationalInsuranceNumber'),
      missing: [],
    },
    {
      what: 'a young person of 17 for whom Child Benefit is paid',
      given: without(without(facts({}, child('2009-01-01', true)), 'finance'), 'nationalInsuranceNumber'),
      missing: [],
    },
    {
      what: 'a person of 17 for whom it is not',
      given: without(facts({}, child('2009-01-01')), 'finance'),
      missing: ['national_insurance_number', 'income_and_capital'],
    },
    {
      what: 'a landlord (section 31)',
      given: without(without(facts({ applicantInterest: 'landlord' }), 'finance'), 'nationalInsuranceNumber'),
      missing: [],
    },
  ])('of $what lack $missing', ({ given, missing }) => {
    expect(codesOf(given)).toStrictEqual(missing);
    expect(missingForMeans(given).map(({ code }) => code)).toStrictEqual(missing);
  });
});

describe('what has been provided', () => {
  it.each<{ code: MissingCode; given: CompletenessFacts; still: MissingCode[] }>([
    { code: 'landlords_certificate', given: facts({ applicantInterest: 'tenant' }), still: [] },
    { code: 'national_insurance_number', given: without(facts(), 'nationalInsuranceNumber'), still: [] },
    { code: 'income_and_capital', given: without(facts(), 'finance'), still: ['income_and_capital'] },
  ])('of $code leaves $still: money that cannot be assessed is asked for again', ({ code, given, still }) => {
    expect(codesOf({ ...given, provided: new Set([code]) })).toStrictEqual(still);
  });
});

describe('a request to a fund', () => {
  const asking = (statutoryFundingTried?: string, fundId?: string): CompletenessFacts => ({
    application: aCharityRequest([['bed', 100_00]], {
      charity: { ...(fundId && { fundId }), ...(statutoryFundingTried && { statutoryFundingTried }) },
    }),
    receivedOn: '2026-11-20',
  });
  const config = aConfig();

  it('lacks what the fund asks for, and nothing that the law asks of a grant', () => {
    expect(codesOf(asking(), config)).toStrictEqual(['statutory_funding_tried', 'quote']);
    expect(codesOf(asking('The wheelchair service said no.'), config)).toStrictEqual(['quote']);
    expect(codesOf({ ...asking('No.'), provided: new Set(['quote']) }, config)).toStrictEqual([]);
  });

  it('lacks nothing where the fund asks for nothing', () => {
    const funds = config.funds.map((fund) => ({ ...fund, requires: [] }));

    expect(codesOf(asking(), { ...config, funds })).toStrictEqual([]);
  });

  it('lacks nothing that we could know of where nobody knows the fund', () => {
    expect(codesOf(asking(undefined, 'no-such-fund'), config)).toStrictEqual([]);
  });

  it('lacks what funds usually ask where nobody says which funds there are', () => {
    expect(codesOf(asking())).toStrictEqual(['statutory_funding_tried', 'quote']);
  });

  it('is asked for what the fund wants while the assessment goes on', () => {
    expect(missingForMeans(asking(), config).map(({ code }) => code)).toStrictEqual([
      'statutory_funding_tried',
      'quote',
    ]);
  });
});

describe('what is asked before anybody starts', () => {
  const landlord = { name: 'Quarry Homes', consentsToWorks: false };

  it.each<{ what: string; application: Application; missing: MissingCode[] }>([
    { what: 'an owner', application: aRequest(), missing: [] },
    {
      what: 'a tenant who names no landlord',
      application: aRequest({ home: { applicantInterest: 'tenant' } }),
      missing: ['landlord_consent'],
    },
    {
      what: 'a tenant who names a landlord, whatever the landlord says',
      application: aRequest({ home: { applicantInterest: 'tenant', landlord } }),
      missing: [],
    },
    {
      what: 'a tenant who asks a fund',
      application: aCharityRequest([['bed', 100]], { home: { applicantInterest: 'tenant' } }),
      missing: ['statutory_funding_tried'],
    },
    {
      what: 'somebody who asked the state first',
      application: aCharityRequest([['bed', 100]], { charity: { statutoryFundingTried: 'No.' } }),
      missing: [],
    },
  ])('of $what is $missing', ({ application, missing }) => {
    const given = { application, receivedOn: '2026-11-20' };

    expect(missingFromRequest(given, aConfig()).map(({ code }) => code)).toStrictEqual(missing);
  });

  it('is nothing that has been provided', () => {
    const application = aRequest({ home: { applicantInterest: 'tenant' } });
    const provided = new Set<MissingCode>(['landlord_consent']);

    expect(missingFromRequest({ application, receivedOn: '2026-11-20', provided })).toStrictEqual([]);
  });
});
