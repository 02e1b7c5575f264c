import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '#domain/eligibility.ts';
import type { EligibilityFacts } from '#domain/eligibility-facts.ts';
import type { Home } from '#schemas/home.ts';
import { MissingCode } from '#schemas/missing.ts';
import { aNeed, anAssessment, aRequest } from './a-request.ts';
import { aScheme, aWork } from './a-scheme.ts';

type More = Partial<Omit<EligibilityFacts, 'application'>>;

const facts = (home: Partial<Home> = {}, more: More = {}): EligibilityFacts => ({
  application: aRequest({ home }),
  cannotProvide: { codes: new Set(), reasons: [] },
  receivedOn: '2026-11-01',
  ...more,
});
const groundsOf = (home: Partial<Home> = {}, more: More = {}) => eligibilityOf(facts(home, more)).grounds;
const questionsOf = (home: Partial<Home> = {}, more: More = {}) =>
  eligibilityOf(facts(home, more)).questions.join('\n');
const cannotProvide = (...codes: MissingCode[]) => ({
  codes: new Set(codes),
  reasons: ['They will not answer.'],
});
const notSupported: EligibilityFacts['signOff'] = {
  outcome: {
    outcome: 'not_supported',
    necessaryAndAppropriate: false,
    reason: 'A rail is enough.',
    digest: 'd',
  },
  by: 'Olu Therapist',
  at: '2026-11-15T10:00:00Z',
};
const signed: EligibilityFacts['signOff'] = {
  outcome: {
    outcome: 'signed',
    necessaryAndAppropriate: true,
    statement: 'They are.',
    declaration: true,
    digest: 'd',
  },
  by: 'Olu Therapist',
  at: '2026-11-15T10:00:00Z',
};

describe('a grant application with nothing against it', () => {
  it('has no ground proposed, and the owner’s interest and the disability put to an officer', () => {
    const { grounds, questions } = eligibilityOf(
      facts({}, { assessment: anAssessment(), signOff: signed, scheme: aScheme({ works: [aWork()] }) }),
    );

    expect(grounds).toStrictEqual([]);
    expect(questions).toStrictEqual([
      expect.stringMatching(/every parcel of land.*sections 19\(1\)\(a\) and 24\(2\)/),
      expect.stringMatching(/^Is the person disabled.*section 100/),
    ]);
  });
});

describe('a ground', () => {
  it.each<[string, string, RegExp, Partial<Home>, More]>([
    ['works that have begun', 'works_begun', /^section 29\(1\) to \(3\)$/, { worksBegun: true }, {}],
    [
      'works that are complete',
      'works_complete',
      /^section 29\(4\)$/,
      { worksBegun: true },
      { officer: { worksComplete: true } },
    ],
    [
      'an interest not acquired',
      'interest_not_acquired',
      /^section 24\(2\)$/,
      {},
      { officer: { interestAcquired: false } },
    ],
    [
      'a landlord’s interest not acquired',
      'interest_not_acquired',
      /^section 24\(2\)$/,
      { applicantInterest: 'landlord' },
      { officer: { interestAcquired: false } },
    ],
    [
      'an excluded body',
      'applicant_not_eligible',
      /^section 3\(2\)$/,
      {},
      { officer: { isExcludedBody: true } },
    ],
    [
      'a person from abroad',
      'applicant_not_eligible',
      /^regulation 3, /,
      {},
      { officer: { isPersonFromAbroad: true } },
    ],
    ['an applicant of 17', 'applicant_not_eligible', /^section 3\(1\)$/, {}, { receivedOn: '2012-08-07' }],
    [
      'an occupier of a house',
      'applicant_not_eligible',
      /^section 19\(1\)\(c\)$/,
      { applicantInterest: 'occupier' },
      {},
    ],
    [
      'an occupier of a flat',
      'applicant_not_eligible',
      /^section 19\(1\)\(c\)$/,
      { applicantInterest: 'occupier', kind: 'flat' },
      {},
    ],
    [
      'an OT who does not support the works',
      'not_necessary_and_appropriate',
      /^section 24\(3\)\(a\)$/,
      {},
      { signOff: notSupported },
    ],
    [
      'works not practicable',
      'not_reasonable_and_practicable',
      /^section 24\(3\)\(b\)$/,
      {},
      { scheme: aScheme({ reasonableAndPracticable: { finding: 'no', reason: 'The wall.' } }) },
    ],
    [
      'works that serve no listed purpose',
      'purpose_not_in_section_23',
      /^section 23\(1\)$/,
      {},
      { scheme: aScheme({ works: [aWork({ purposeCodes: ['none'] })] }) },
    ],
    [
      'needs that serve no listed purpose',
      'purpose_not_in_section_23',
      /^section 23\(1\)$/,
      {},
      { assessment: anAssessment({ needs: [aNeed({ purposeCodes: ['none'] })] }) },
    ],
    [
      'an owner’s certificate refused',
      'certificate_not_given',
      /^section 21$/,
      {},
      { cannotProvide: cannotProvide('owners_certificate') },
    ],
    [
      'a tenant’s certificate refused',
      'certificate_not_given',
      /^section 22\(2\)$/,
      { applicantInterest: 'tenant' },
      { cannotProvide: cannotProvide('tenants_certificate') },
    ],
    [
      'a landlord’s certificate refused',
      'certificate_not_given',
      /^section 22\(3\)$/,
      { applicantInterest: 'tenant' },
      { cannotProvide: cannotProvide('landlords_certificate') },
    ],
    [
      'two certificates refused',
      'certificate_not_given',
      /^section 22A\(2\) and section 22A\(3\)$/,
      { kind: 'caravan', applicantInterest: 'occupier' },
      { cannotProvide: cannotProvide('occupiers_certificate', 'consent_certificate') },
    ],
  ])('is proposed on %s', (_, code, law, home, more) => {
    expect(groundsOf(home, more)).toStrictEqual([
      expect.objectContaining({ code, law: expect.stringMatching(law), why: expect.stringMatching(/\.$/) }),
    ]);
  });

  it.each<[string, Partial<Home>, More]>([
    ['an applicant of 18 that day', {}, { receivedOn: '2012-08-08' }],
    ['an interest acquired', {}, { officer: { interestAcquired: true } }],
    [
      'a tenant who has no owner’s interest',
      { applicantInterest: 'tenant' },
      { officer: { interestAcquired: false } },
    ],
    [
      'an occupier of a houseboat who has none',
      { applicantInterest: 'occupier', kind: 'houseboat' },
      { officer: { interestAcquired: false } },
    ],
    ['an occupier of a houseboat', { applicantInterest: 'occupier', kind: 'houseboat' }, {}],
    [
      'a National Insurance number refused',
      {},
      { cannotProvide: cannotProvide('national_insurance_number') },
    ],
    ['a partly practicable scheme', {}, { scheme: aScheme({ reasonableAndPracticable: 'partly' }) }],
    ['some works without a listed purpose', {}, { scheme: aScheme() }],
    ['no works at all', {}, { scheme: aScheme({ works: [] }) }],
    ['a shorter stay than five years', { intendsToLiveThereFiveYears: false }, {}],
    [
      'a charity without the interest',
      {},
      { officer: { isMadeByOrForCharity: true, interestAcquired: false } },
    ],
    [
      'a charity as occupier of a house',
      { applicantInterest: 'occupier' },
      { officer: { isMadeByOrForCharity: true } },
    ],
    [
      'a charity without a certificate',
      {},
      { officer: { isMadeByOrForCharity: true }, cannotProvide: cannotProvide('owners_certificate') },
    ],
  ])('is not proposed on %s', (_, home, more) => {
    expect(groundsOf(home, more)).toStrictEqual([]);
  });

  it('on two certificates, one of them somebody else’s to give, asks whether it is unreasonable to require it', () => {
    const both = cannotProvide('tenants_certificate', 'landlords_certificate');
    expect(groundsOf({ applicantInterest: 'tenant' }, { cannotProvide: both })[0]?.question).toMatch(
      /unreasonable/,
    );
  });

  it('is not proposed for a line with a listed purpose beside “none”', () => {
    expect(
      groundsOf({}, { scheme: aScheme({ works: [aWork({ purposeCodes: ['none', '23.1.f'] })] }) }),
    ).toEqual([]);
  });

  it('asks whether the works are unfinished and were begun for good reasons', () => {
    expect(groundsOf({ worksBegun: true })[0]?.question).toMatch(/unfinished.*good reasons/);
  });

  it.each([
    ['landlords_certificate', true],
    ['consent_certificate', true],
    ['owners_certificate', false],
  ] as const)('on %s asks whether it is unreasonable to require it: %s', (code, asks) => {
    const [ground] = groundsOf({}, { cannotProvide: cannotProvide(code) });
    expect(ground?.question !== undefined).toBe(asks);
  });
});

describe('what is put to an officer', () => {
  it.each<[string, RegExp, Partial<Home>, More]>([
    ['a landlord, with the amount left to them', /section 31/, { applicantInterest: 'landlord' }, {}],
    ['a landlord, with the interest', /every parcel/, { applicantInterest: 'landlord' }, {}],
    ['a tenant, with licensees', /licensee.*decide that yourself/, { applicantInterest: 'tenant' }, {}],
    ['an owner of a caravan', /occupier who applies/, { kind: 'caravan' }, {}],
    [
      'a tenant of a houseboat',
      /occupier who applies/,
      { kind: 'houseboat', applicantInterest: 'tenant' },
      {},
    ],
    [
      'a houseboat, with its mooring',
      /main mooring.*section 58/,
      { kind: 'houseboat', applicantInterest: 'occupier' },
      {},
    ],
    [
      'a caravan, with where it stood',
      /caravan stationed/,
      { kind: 'caravan', applicantInterest: 'occupier' },
      {},
    ],
    ['a flat, with the common parts', /common parts.*section 24\(5\)/, { kind: 'flat' }, {}],
    ['a home that is not the main one', /only or main residence/, { onlyOrMainResidence: false }, {}],
    ['a shorter stay', /shorter time that health/, { intendsToLiveThereFiveYears: false }, {}],
    [
      'works practicable in part',
      /in part only/,
      {},
      { scheme: aScheme({ reasonableAndPracticable: 'partly' }) },
    ],
    ['one line without a listed purpose', /for line 3:/, {}, { scheme: aScheme() }],
    [
      'one need without a listed purpose',
      /for need 2:/,
      {},
      { assessment: anAssessment({ needs: [aNeed(), aNeed({ purposeCodes: ['none'] })] }) },
    ],
    [
      'a need that is not necessary',
      /for need 1:/,
      {},
      { assessment: anAssessment({ needs: [aNeed({ necessary: false })] }) },
    ],
    [
      'a need that is partly appropriate',
      /for need 2:/,
      {},
      { assessment: anAssessment({ needs: [aNeed(), aNeed({ appropriate: 'partly' })] }) },
    ],
    ['an application by a charity', /section 95/, {}, { officer: { isMadeByOrForCharity: true } }],
  ])('is %s', (_, question, home, more) => {
    expect(questionsOf(home, more)).toMatch(question);
  });

  it('is not the purpose of single lines when no line has one: that is a ground', () => {
    const scheme = aScheme({ works: [aWork({ purposeCodes: ['none'] })] });
    expect(questionsOf({}, { scheme })).not.toMatch(/for line/);
  });

  it('leaves the interest out once it is known', () => {
    expect(questionsOf({}, { officer: { interestAcquired: true } })).not.toMatch(/every parcel/);
  });

  it('leaves interest and residence out for a charity', () => {
    const asked = questionsOf({ onlyOrMainResidence: false }, { officer: { isMadeByOrForCharity: true } });
    expect(asked).not.toMatch(/every parcel|only or main/);
  });

  it('leaves an occupier of a caravan alone about the kind of application', () => {
    expect(questionsOf({ kind: 'caravan', applicantInterest: 'occupier' })).not.toMatch(
      /occupier who applies/,
    );
  });

  it('asks of a child about the register of disabled children', () => {
    const application = aRequest({
      disabledOccupant: { name: 'Tam', dateOfBirth: '2015-09-30', relationshipToApplicant: 'son' },
    });
    const { questions } = eligibilityOf({ ...facts(), application });
    expect(questions.at(-1)).toMatch(/^Is the child disabled/);
  });
});

describe('an application in Northern Ireland', () => {
  it('is referred out, with nothing of the Act proposed', () => {
    const { grounds, questions } = eligibilityOf(
      facts(
        { nation: 'northern_ireland', worksBegun: true },
        { cannotProvide: cannotProvide('owners_certificate') },
      ),
    );
    expect(grounds).toStrictEqual([]);
    expect(questions).toStrictEqual([expect.stringMatching(/Housing Executive.*must recommend/)]);
  });

  it('has the lack of an OT’s recommendation shown', () => {
    expect(groundsOf({ nation: 'northern_ireland' }, { signOff: notSupported })).toStrictEqual([
      expect.objectContaining({ law: expect.stringMatching(/Northern Ireland/) }),
    ]);
  });
});

describe('a charity request', () => {
  const application = aRequest({ programme: 'charity' as never, home: { worksBegun: true } as Home });

  it('is not held to the Act', () => {
    expect(eligibilityOf({ ...facts(), application })).toStrictEqual({ grounds: [], questions: [] });
  });

  it('has an assessment that does not support it shown', () => {
    expect(eligibilityOf({ ...facts(), application, signOff: notSupported }).grounds).toStrictEqual([
      expect.objectContaining({
        code: 'not_necessary_and_appropriate',
        law: expect.not.stringMatching(/section/),
      }),
    ]);
  });
});

describe('every application', () => {
  it('has each proposed ground explained with its law, and changes nothing it was given', () => {
    const home = fc.record({
      nation: fc.constantFrom('england', 'wales', 'northern_ireland'),
      kind: fc.constantFrom('house', 'flat', 'houseboat', 'caravan'),
      applicantInterest: fc.constantFrom('owner', 'tenant', 'occupier', 'landlord'),
      onlyOrMainResidence: fc.boolean(),
      intendsToLiveThereFiveYears: fc.boolean(),
      worksBegun: fc.boolean(),
    });
    const codes = fc.uniqueArray(fc.constantFrom(...MissingCode.options));
    const signOff = fc.constantFrom(undefined, signed, notSupported);
    fc.assert(
      fc.property(home, codes, signOff, (given, missing, opinion) => {
        const before = facts(given, {
          cannotProvide: cannotProvide(...missing),
          ...(opinion && { signOff: opinion }),
        });
        const copy = structuredClone(before);
        const { grounds, questions } = eligibilityOf(before);

        expect(before).toStrictEqual(copy);
        expect(grounds.every(({ why, law }) => why !== '' && law !== '')).toBe(true);
        expect(questions.length).toBeGreaterThan(0);
      }),
    );
  });
});
