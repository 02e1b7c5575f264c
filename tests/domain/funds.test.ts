import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FundCheckCode, type FundFacts, fundablePence, fundChecks } from '#domain/funds.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { CharityItemKind } from '#schemas/application.ts';
import { Fund, FundRequirement } from '#schemas/fund.ts';
import { aCharityRequest, anAssessment } from './a-request.ts';

const aFund = (changes: Partial<Fund> = {}): Fund => ({
  fundId: 'dystonia-equipment-fund',
  name: 'Dystonia Equipment Fund',
  capPence: 2_500_00,
  requires: [...FundRequirement.options],
  excludedKinds: [],
  checkedOn: '2026-11-01',
  ...changes,
});

const facts = (changes: Partial<FundFacts> = {}): FundFacts => ({
  application: aCharityRequest([['wheelchair_top_up', 2_500_00]]),
  receivedOn: '2026-11-20',
  provided: new Set(),
  cannotProvide: { codes: new Set(), reasons: [] },
  ...changes,
});

const asking = (...given: Parameters<typeof aCharityRequest>) => ({ application: aCharityRequest(...given) });
const bed = (changes?: Parameters<typeof aCharityRequest>[1]) => asking([['bed', 100_00]], changes);
const signed = (outcome: 'signed' | 'not_supported') =>
  ({ by: 'Rhys', at: '2026-11-20T09:00:00Z', outcome: { outcome } }) as unknown as NonNullable<
    FundFacts['signOff']
  >;
const cannot = (code: 'quote' | 'statutory_funding_tried') => ({ codes: new Set([code]), reasons: ['No.'] });
const equipment = (item: string, kind?: 'wheelchair' | 'other') =>
  anAssessment({ equipment: [{ item, postureAssessed: true, reason: 'Trunk.', ...(kind && { kind }) }] });
const represented = {
  representative: { name: 'Moira Kelly', relationship: 'OT', email: 'm@example.org', authority: 'consent' },
} as const;
const child = {
  disabledOccupant: { name: 'Ife', dateOfBirth: '2018-11-21', relationshipToApplicant: 'daughter' },
};

const answersOf = (given: FundFacts, fund: Fund, code: FundCheckCode) =>
  fundChecks(given, fund)
    .filter((check) => check.code === code)
    .map(({ answer }) => answer);

describe('a fund rule', () => {
  it.each<{
    code: FundCheckCode;
    what: string;
    given?: Partial<FundFacts>;
    fund?: Partial<Fund>;
    answer: string;
  }>([
    { code: 'referrer', what: 'nobody but the person', answer: 'ask' },
    { code: 'referrer', what: 'a representative', given: bed(represented), answer: 'person_decides' },

    { code: 'assessment', what: 'no assessment', answer: 'ask' },
    { code: 'assessment', what: 'an unsigned one', given: { assessment: anAssessment() }, answer: 'ask' },
    {
      code: 'assessment',
      what: 'a signed one',
      given: { assessment: anAssessment(), signOff: signed('signed') },
      answer: 'met',
    },
    {
      code: 'assessment',
      what: 'one that supports nothing',
      given: { assessment: anAssessment(), signOff: signed('not_supported') },
      answer: 'not_met',
    },

    { code: 'diagnosis', what: 'no assessment', answer: 'ask' },
    { code: 'diagnosis', what: 'none named', given: { assessment: anAssessment() }, answer: 'ask' },
    {
      code: 'diagnosis',
      what: 'one named',
      given: { assessment: anAssessment({ diagnoses: ['Dystonia, neurology letter'] }) },
      answer: 'person_decides',
    },

    { code: 'quotes', what: 'none', answer: 'ask' },
    {
      code: 'quotes',
      what: 'none, counted',
      given: { provided: new Set(['quote']), quoteCount: 0 },
      answer: 'ask',
    },
    {
      code: 'quotes',
      what: 'some, not counted',
      given: { provided: new Set(['quote']) },
      answer: 'person_decides',
    },
    { code: 'quotes', what: 'one of two', given: { quoteCount: 1 }, answer: 'person_decides' },
    { code: 'quotes', what: 'two', given: { quoteCount: 2 }, answer: 'met' },
    {
      code: 'quotes',
      what: 'one of one',
      given: { quoteCount: 1 },
      fund: { quotesWanted: 1 },
      answer: 'met',
    },
    { code: 'quotes', what: 'none of one', fund: { quotesWanted: 1 }, answer: 'ask' },
    {
      code: 'quotes',
      what: 'none to be had',
      given: { cannotProvide: cannot('quote') },
      answer: 'person_decides',
    },

    { code: 'statutory_first', what: 'silence', answer: 'ask' },
    {
      code: 'statutory_first',
      what: 'an account',
      given: bed({ charity: { statutoryFundingTried: 'A budget of 4,200 pounds.' } }),
      answer: 'person_decides',
    },
    {
      code: 'statutory_first',
      what: 'no account to be had',
      given: { cannotProvide: cannot('statutory_funding_tried') },
      answer: 'person_decides',
    },

    { code: 'no_retrospective', what: 'silence', answer: 'ask' },
    { code: 'no_retrospective', what: 'nothing ordered', given: { orderedAlready: false }, answer: 'met' },
    {
      code: 'no_retrospective',
      what: 'something ordered',
      given: { orderedAlready: true },
      answer: 'not_met',
    },
    {
      code: 'no_retrospective',
      what: 'works begun',
      given: { ...asking([['home_adaptation', 1]], { home: { worksBegun: true } }), orderedAlready: false },
      answer: 'not_met',
    },
    {
      code: 'no_retrospective',
      what: 'works begun among other things',
      given: {
        ...asking(
          [
            ['bed', 1],
            ['home_adaptation', 1],
          ],
          { home: { worksBegun: true } },
        ),
        orderedAlready: false,
      },
      answer: 'not_met',
    },
    {
      code: 'no_retrospective',
      what: 'works not begun',
      given: { ...asking([['home_adaptation', 1]]), orderedAlready: false },
      answer: 'met',
    },
    {
      code: 'no_retrospective',
      what: 'works begun, and a bed',
      given: { ...bed({ home: { worksBegun: true } }), orderedAlready: false },
      answer: 'met',
    },

    { code: 'pay_supplier', what: 'silence', answer: 'ask' },
    { code: 'pay_supplier', what: 'the supplier', given: { payee: 'supplier' }, answer: 'met' },
    { code: 'pay_supplier', what: 'the person', given: { payee: 'person' }, answer: 'not_met' },
    {
      code: 'pay_supplier',
      what: 'one not paid',
      given: { payee: 'contractor' },
      fund: { payees: ['supplier'] },
      answer: 'not_met',
    },

    { code: 'means', what: 'silence', answer: 'ask' },
    { code: 'means', what: 'no benefit', given: bed({ finance: { benefits: ['none'] } }), answer: 'ask' },
    {
      code: 'means',
      what: 'nobody',
      given: bed({ finance: { benefits: [], relevantPersons: [] } }),
      answer: 'ask',
    },
    {
      code: 'means',
      what: 'a benefit',
      given: bed({ finance: { benefits: ['universal_credit'] } }),
      answer: 'person_decides',
    },
    {
      code: 'means',
      what: 'income and household',
      given: bed({ finance: { benefits: ['none'], relevantPersons: [{ capitalPence: 0 }] } }),
      answer: 'met',
    },

    { code: 'consent', what: 'consent', answer: 'met' },
    { code: 'consent', what: 'consent, unasked by the fund', fund: { requires: [] }, answer: 'met' },
    {
      code: 'consent',
      what: 'no consent',
      given: bed({ consents: { shareWithFunders: false } }),
      answer: 'not_met',
    },
    { code: 'consent', what: 'consent to another fund', fund: { fundId: 'another-fund' }, answer: 'ask' },
    { code: 'consent', what: 'consent for somebody else', given: bed(child), answer: 'person_decides' },

    { code: 'open', what: 'a closed list', fund: { isOpen: false }, answer: 'not_met' },

    {
      code: 'posture',
      what: 'a chair among other things',
      given: asking([
        ['bed', 1],
        ['seating', 1],
      ]),
      answer: 'ask',
    },
    { code: 'posture', what: 'a chair, not assessed', answer: 'ask' },
    {
      code: 'posture',
      what: 'a chair, nothing recommended',
      given: { assessment: anAssessment() },
      answer: 'ask',
    },
    {
      code: 'posture',
      what: 'a chair, assessed',
      given: { assessment: equipment('Tilt chair') },
      answer: 'met',
    },
    {
      code: 'posture',
      what: 'a chair, another thing assessed',
      given: { assessment: equipment('Kettle', 'other') },
      answer: 'ask',
    },

    { code: 'condition', what: 'a condition by its name', fund: { conditions: ['Dystonia'] }, answer: 'met' },
    { code: 'condition', what: 'part of a word', fund: { conditions: ['tonia'] }, answer: 'person_decides' },
    {
      code: 'condition',
      what: 'a diagnosis',
      given: { assessment: anAssessment({ diagnoses: 'Ataxia-telangiectasia.' }) },
      fund: { conditions: ['muscular dystrophy', 'ataxia telangiectasia'] },
      answer: 'met',
    },

    { code: 'area', what: 'the nation', fund: { nations: ['england', 'wales'] }, answer: 'met' },
    { code: 'area', what: 'another nation', fund: { nations: ['wales'] }, answer: 'not_met' },
    { code: 'area', what: 'the district', fund: { postcodeAreas: ['SY8'] }, answer: 'met' },
    { code: 'area', what: 'the area', fund: { postcodeAreas: ['HR', 'SY'] }, answer: 'met' },
    { code: 'area', what: 'another district', fund: { postcodeAreas: ['SY81', 'S'] }, answer: 'not_met' },
    {
      code: 'area',
      what: 'the area, another nation',
      fund: { nations: ['wales'], postcodeAreas: ['SY'] },
      answer: 'not_met',
    },

    { code: 'age', what: 'the youngest', fund: { ageRange: { from: 32 } }, answer: 'met' },
    { code: 'age', what: 'a year too young', fund: { ageRange: { from: 33 } }, answer: 'not_met' },
    { code: 'age', what: 'the oldest', fund: { ageRange: { to: 32 } }, answer: 'met' },
    { code: 'age', what: 'a year too old', fund: { ageRange: { to: 31 } }, answer: 'not_met' },
    {
      code: 'age',
      what: 'a baby, with no lower limit',
      given: bed({ disabledOccupant: { ...child.disabledOccupant, dateOfBirth: '2026-01-01' } }),
      fund: { ageRange: { to: 5 } },
      answer: 'met',
    },
    {
      code: 'age',
      what: 'the disabled person',
      given: bed(child),
      fund: { ageRange: { from: 7, to: 7 } },
      answer: 'met',
    },

    { code: 'exclusions', what: 'nothing excluded', answer: 'met' },
    {
      code: 'exclusions',
      what: 'another kind',
      fund: { excludedKinds: ['vehicle_adaptation'] },
      answer: 'met',
    },
    {
      code: 'exclusions',
      what: 'an excluded kind',
      given: bed(),
      fund: { excludedKinds: ['bed'] },
      answer: 'not_met',
    },
    {
      code: 'exclusions',
      what: 'something else',
      given: asking([['other', 1]]),
      fund: { excludedKinds: ['bed'] },
      answer: 'person_decides',
    },
    {
      code: 'exclusions',
      what: 'a list in words',
      fund: { exclusions: ['Running costs'] },
      answer: 'person_decides',
    },

    { code: 'cap', what: 'the last penny', answer: 'met' },
    { code: 'cap', what: 'a penny more', fund: { capPence: 2_499_99 }, answer: 'person_decides' },
    {
      code: 'cap',
      what: 'a penny more for its kind',
      fund: { capsByKindPence: { wheelchair_top_up: 2_499_99 } },
      answer: 'person_decides',
    },

    {
      code: 'other_rule',
      what: 'a rule in words',
      fund: { otherRules: ['High support in 3 of 7 areas'] },
      answer: 'person_decides',
    },
  ])('about $code, of $what, is answered $answer', ({ code, given, fund, answer }) => {
    expect(answersOf(facts(given), aFund(fund), code)).toEqual([answer]);
  });

  it.each<FundCheckCode>(['open', 'posture', 'condition', 'area', 'age', 'other_rule'])(
    'about %s is not there where the fund has none',
    (code) => {
      expect(answersOf(facts(bed()), aFund(), code)).toEqual([]);
    },
  );

  it('is checked only where the fund asks, but for consent', () => {
    const codes = fundChecks(facts(bed()), aFund({ requires: [] })).map(({ code }) => code);

    expect(codes).toEqual(['consent', 'exclusions', 'cap']);
  });

  it('says what is wanted in plain words', () => {
    const fund = aFund({
      excludedKinds: ['home_adaptation', 'bed'],
      capPence: 1_000_00,
      conditions: ['ataxia'],
    });
    const reasons = Object.fromEntries(
      fundChecks(facts(asking([['other', 1_500_00]])), fund).map(({ code, reason }) => [code, reason]),
    );

    expect(reasons).toMatchObject({
      quotes: 'The fund wants 2 quotes where possible.',
      condition: 'The fund is for: ataxia. Check the condition.',
      exclusions: 'Check that nothing asked for is among: home adaptation; bed.',
      cap: '£1,500.00 is asked for and the fund gives at most £1,000.00: £500.00 would have to come from elsewhere.',
    });
    expect(
      fundChecks(facts(bed()), aFund({ quotesWanted: 1 })).flatMap(({ code, reason }) =>
        code === 'quotes' || code === 'assessment' ? [reason] : [],
      ),
    ).toEqual(['The fund needs a written assessment. There is none yet.', 'The fund wants a quote.']);
    expect(
      fundChecks(facts(bed()), aFund({ excludedKinds: ['bed'] })).find(({ code }) => code === 'exclusions')
        ?.reason,
    ).toBe('The fund does not pay for: bed.');
  });

  it('of a request that asks no charity finds nothing to pay', () => {
    const { charity: _, ...application } = aCharityRequest([['bed', 1]]);

    expect(fundablePence({ application }, aFund())).toBe(0);
    expect(answersOf(facts({ application }), aFund(), 'consent')).toEqual(['ask']);
  });

  it('always comes with a reason', () => {
    for (const { reason } of fundChecks(facts(), aFund({ otherRules: ['A rule'] })))
      expect(reason).not.toBe('');
  });
});

describe('what a fund could give', () => {
  it.each([
    { what: 'the cost', items: [['bed', 100_00]], fund: {}, pence: 100_00 },
    { what: 'its cap', items: [['bed', 9_000_00]], fund: {}, pence: 2_500_00 },
    {
      what: 'the cap of a kind',
      items: [
        ['seating', 900_00],
        ['bed', 100_00],
      ],
      fund: { capsByKindPence: { seating: 500_00 } },
      pence: 600_00,
    },
    {
      what: 'nothing excluded',
      items: [
        ['seating', 900_00],
        ['bed', 100_00],
      ],
      fund: { excludedKinds: ['seating'] },
      pence: 100_00,
    },
  ] as { what: string; items: [CharityItemKind, number][]; fund: Partial<Fund>; pence: number }[])(
    'is $what',
    ({ items, fund, pence }) => {
      expect(fundablePence(asking(items), aFund(fund))).toBe(pence);
    },
  );

  it('is never more than its cap or the cost', () => {
    const pence = fc.integer({ min: 0, max: 10_000_00 });
    const kind = fc.constantFrom(...CharityItemKind.options);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kind, pence)),
        pence,
        fc.dictionary(kind, pence),
        (items, capPence, capsByKindPence) => {
          const most = fundablePence(asking(items), aFund({ capPence, capsByKindPence }));
          expect(most).toBeGreaterThanOrEqual(0);
          expect(most).toBeLessThanOrEqual(
            Math.min(
              capPence,
              items.reduce((sum, [, cost]) => sum + cost, 0),
            ),
          );
        },
      ),
    );
  });
});

describe('a fund as configuration', () => {
  it('may be what it was before it had more fields', () => {
    expect(grantsConfig.funds.map((fund) => Fund.parse(fund))).toEqual(grantsConfig.funds);
  });

  it.each([
    {
      what: 'an age range that ends before it begins',
      fund: { ageRange: { from: 18, to: 17 } },
      path: ['ageRange', 'to'],
    },
    { what: 'a place that is no postcode', fund: { postcodeAreas: ['Ludlow'] }, path: ['postcodeAreas', 0] },
    {
      what: 'a cap that is no number of pence',
      fund: { capsByKindPence: { bed: 0.5 } },
      path: ['capsByKindPence', 'bed'],
    },
    { what: 'an empty list of conditions', fund: { conditions: [] }, path: ['conditions'] },
  ])('is refused with $what', ({ fund, path }) => {
    expect(Fund.safeParse({ ...aFund(), ...fund }).error?.issues).toMatchObject([{ path }]);
  });

  it.each([{}, { from: 5 }, { to: 17 }, { from: 5, to: 5 }])('may limit age to %o', (ageRange) => {
    expect(Fund.safeParse(aFund({ ageRange })).success).toBe(true);
  });
});
