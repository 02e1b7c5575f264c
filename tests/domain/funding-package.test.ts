import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FundingCase,
  type FundingItem,
  type FundingLine,
  fundingTotals,
  fundingViolations,
  itemGapPence,
} from '#domain/funding-package.ts';

const today = '2026-11-22';
const aLine = (
  source: FundingLine['source'],
  amountPence: number,
  changes: Partial<FundingLine> = {},
): FundingLine => ({
  source,
  amountPence,
  status: 'awarded',
  decidedOn: '2026-11-01',
  consentOn: '2026-10-01',
  ...changes,
});
const works = (
  totalCostPence: number,
  lines: FundingLine[],
  changes: Partial<FundingItem> = {},
): FundingItem => ({
  description: 'Ground-floor shower room and ramp',
  kind: 'home_works',
  purposeCodes: ['23.1.f', '23.1.a'],
  totalCostPence,
  lines,
  ...changes,
});
const chair = (
  totalCostPence: number,
  lines: FundingLine[],
  changes: Partial<FundingItem> = {},
): FundingItem => ({
  description: 'Powered chair with riser',
  kind: 'wheelchair',
  totalCostPence,
  lines,
  posturalAssessment: { on: '2026-10-20', assessor: 'M. Kelly', service: 'Wheelchair service' },
  ...changes,
});
const grant = { eligibleExpensePence: 34_000_00, capPence: 30_000_00, contributionPence: 1_500_00 };

/** The worked example of charitable-and-equipment section 7. */
const example: FundingCase = {
  grant,
  items: [
    works(34_000_00, [
      aLine('dfg', 28_500_00),
      aLine('charity', 3_000_00, { name: 'Charity A' }),
      aLine('charity', 1_000_00, { name: 'Charity B' }),
      aLine('applicant', 1_500_00),
    ]),
    chair(6_700_00, [aLine('pwb', 4_200_00), aLine('charity', 2_500_00, { name: 'Charity B' })]),
  ],
};

const codesOf = (given: FundingCase, on = today) => fundingViolations(given, on).map(({ code }) => code);

describe('a funding package', () => {
  it('comes, in the worked example, to 40,700 with no gap and nothing broken', () => {
    expect(fundingTotals(example, today)).toEqual({
      totalCostPence: 40_700_00,
      awardedPence: 40_700_00,
      gapPence: 0,
      bySource: { dfg: 28_500_00, pwb: 4_200_00, charity: 6_500_00, applicant: 1_500_00 },
      isReadyToStart: true,
    });
    expect(fundingViolations(example, today)).toEqual([]);
  });

  it.each<{ what: string; line: Partial<FundingLine>; gapPence: number }>([
    { what: 'is a draft', line: { status: 'draft' }, gapPence: 100_00 },
    { what: 'was submitted', line: { status: 'submitted' }, gapPence: 100_00 },
    { what: 'was awarded', line: {}, gapPence: 0 },
    { what: 'was declined', line: { status: 'declined', reason: 'Outside the area.' }, gapPence: 100_00 },
    { what: 'was paid', line: { status: 'paid', payee: 'Supplier', expiresOn: '2026-11-21' }, gapPence: 0 },
    { what: 'can be used today for the last time', line: { expiresOn: today }, gapPence: 0 },
    { what: 'lapsed yesterday', line: { expiresOn: '2026-11-21' }, gapPence: 100_00 },
  ])('has a gap of $gapPence where its only line $what', ({ line, gapPence }) => {
    const given = { items: [works(100_00, [aLine('charity', 100_00, line)])] };

    expect(fundingTotals(given, today)).toMatchObject({ gapPence, isReadyToStart: gapPence === 0 });
    expect(fundingViolations(given, today)).toEqual([]);
  });

  it('is ready, in spite of a gap, once somebody agrees in writing to pay it', () => {
    const item = works(100_00, [], { gapAgreedBy: 'The landlord' });

    expect(fundingTotals({ items: [item] }, today)).toMatchObject({ gapPence: 100_00, isReadyToStart: true });
  });

  it('is not ready for want of a penny', () => {
    const item = works(100_00, [aLine('charity', 99_99)]);

    expect(fundingTotals({ items: [item] }, today)).toMatchObject({ gapPence: 1, isReadyToStart: false });
  });

  it('is not ready where one item’s surplus hides another’s gap', () => {
    const given = { items: [works(100_00, [aLine('charity', 200_00)]), works(100_00, [])] };

    expect(fundingTotals(given, today)).toMatchObject({ gapPence: 0, isReadyToStart: false });
  });

  it('has sums per source and per item that agree', () => {
    const source = fc.constantFrom<FundingLine['source']>(
      'dfg',
      'pwb',
      'charity',
      'applicant',
      'landlord',
      'education',
    );
    const status = fc.constantFrom<FundingLine['status']>(
      'draft',
      'submitted',
      'awarded',
      'declined',
      'paid',
    );
    const amount = fc.integer({ min: 0, max: 50_000_00 });
    const line = fc
      .tuple(source, amount, status)
      .map(([from, pence, is]) => aLine(from, pence, { status: is }));
    const items = fc.array(fc.tuple(amount, fc.array(line)).map(([cost, lines]) => works(cost, lines)));
    fc.assert(
      fc.property(items, (all) => {
        const totals = fundingTotals({ items: all }, today);
        const bySource = Object.values(totals.bySource).reduce((sum, pence) => sum + pence, 0);
        expect(bySource).toBe(totals.awardedPence);
        expect(totals.totalCostPence - totals.awardedPence).toBe(totals.gapPence);
        expect(all.reduce((sum, item) => sum + itemGapPence(item, today), 0)).toBe(totals.gapPence);
      }),
    );
  });
});

describe('a package breaks the rules', () => {
  const one = (item: FundingItem): FundingCase => ({ items: [item] });

  it('where too much is awarded, and says how much', () => {
    const [found] = fundingViolations(one(works(100, [aLine('charity', 101)])), today);

    expect(found?.why).toBe('£0.01 more is awarded than this costs.');
  });

  const table: { what: string; given: FundingCase; codes: string[]; pointer?: string }[] = [
    {
      what: 'a cost below 0',
      given: one(works(-1, [], { gapAgreedBy: 'Nobody' })),
      codes: ['not_pence', 'funded_twice'],
      pointer: '/items/0/totalCostPence',
    },
    {
      what: 'half a penny',
      given: one(works(1, [aLine('charity', 0.5)])),
      codes: ['not_pence'],
      pointer: '/items/0/lines/0/amountPence',
    },
    {
      what: 'a penny more than the cost',
      given: one(works(100, [aLine('charity', 101)])),
      codes: ['funded_twice'],
      pointer: '/items/0',
    },
    {
      what: 'a grant for equipment',
      given: one(works(100, [aLine('dfg', 1, { status: 'draft' })], { kind: 'equipment' })),
      codes: ['grant_not_for_works'],
      pointer: '/items/0/lines/0',
    },
    {
      what: 'a grant for works of no purpose',
      given: one(works(100, [aLine('dfg', 1, { status: 'draft' })], { purposeCodes: ['none'] })),
      codes: ['grant_not_for_works'],
    },
    {
      what: 'a chair budget for works',
      given: one(works(100, [aLine('pwb', 1)])),
      codes: ['chair_budget_not_for_chair'],
    },
    {
      what: 'a charity asked before the posture was assessed',
      given: one(
        chair(100, [aLine('charity', 1, { status: 'submitted' })], { posturalAssessment: undefined }),
      ),
      codes: ['posture_not_assessed'],
    },
    {
      what: 'a seat topped up before that',
      given: one(chair(100, [aLine('applicant', 1)], { kind: 'seating', posturalAssessment: undefined })),
      codes: ['posture_not_assessed'],
    },
    {
      what: 'an award without a decision',
      given: one(works(100, [aLine('charity', 1, { decidedOn: undefined })])),
      codes: ['no_decision_of_its_own'],
    },
    {
      what: 'a refusal without a reason',
      given: one(works(100, [aLine('charity', 1, { status: 'declined' })])),
      codes: ['no_decision_of_its_own'],
    },
    {
      what: 'a charity told without consent',
      given: one(works(100, [aLine('charity', 1, { status: 'submitted', consentOn: undefined })])),
      codes: ['no_consent'],
    },
    {
      what: 'a payment to nobody',
      given: one(works(100, [aLine('charity', 1, { status: 'paid' })])),
      codes: ['nobody_paid'],
    },
    {
      what: 'works begun with a gap',
      given: one(works(100, [aLine('charity', 99)], { isStarted: true })),
      codes: ['started_with_gap'],
    },
    {
      what: 'a grant without its figures',
      given: one(works(100, [aLine('dfg', 1)])),
      codes: ['grant_without_figures'],
      pointer: '/grant',
    },
    {
      what: 'a grant a penny above the limit',
      given: { grant, items: [works(34_000_00, [aLine('dfg', 28_500_01), aLine('applicant', 1_500_00)])] },
      codes: ['grant_above_limit'],
    },
    {
      what: 'two grant lines that are together above the limit',
      given: {
        grant: { ...grant, contributionPence: 0 },
        items: [
          works(34_000_00, [aLine('dfg', 29_000_00)]),
          works(2_000_00, [aLine('dfg', 1_000_01)], { kind: 'service', isGrantFee: true }),
        ],
      },
      codes: ['grant_above_limit'],
    },
    {
      what: 'a penny of the contribution that nobody pays',
      given: { grant, items: [works(34_000_00, [aLine('dfg', 28_500_00), aLine('applicant', 1_499_99)])] },
      codes: ['contribution_not_met'],
    },
    {
      what: 'a charity that pays, but not towards the contribution',
      given: { grant, items: [works(34_000_00, [aLine('dfg', 28_500_00), aLine('charity', 5_500_00)])] },
      codes: ['contribution_not_met'],
    },
    {
      what: 'a contribution paid towards the chair instead',
      given: {
        grant,
        items: [works(34_000_00, [aLine('dfg', 28_500_00)]), chair(2_000_00, [aLine('applicant', 1_500_00)])],
      },
      codes: ['contribution_not_met'],
    },
  ];

  it.each(table)('with $what: $codes', ({ given, codes, pointer }) => {
    const found = fundingViolations(given, today);

    expect(found.map(({ code }) => code)).toEqual(codes);
    if (pointer !== undefined) expect(found[0]?.pointer).toBe(pointer);
    for (const { why } of found) expect(why).not.toBe('');
  });

  it('but not with a draft: nobody has been asked, nothing has been decided', () => {
    expect(
      codesOf(
        one(
          chair(100, [aLine('charity', 1, { status: 'draft', consentOn: undefined, decidedOn: undefined })], {
            posturalAssessment: undefined,
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('but not with a request that waits for its decision', () => {
    expect(
      codesOf(one(works(100, [aLine('charity', 1, { status: 'submitted', decidedOn: undefined })]))),
    ).toEqual([]);
  });

  it.each(['dfg', 'council_discretionary', 'applicant'] as const)(
    'but not with %s for want of consent: nobody else is told',
    (source) => {
      expect(
        codesOf(one(works(100, [aLine(source, 1, { status: 'submitted', consentOn: undefined })]))),
      ).toEqual([]);
    },
  );

  it('but not with a chair budget before the posture: the service assesses it', () => {
    expect(codesOf(one(chair(100, [aLine('pwb', 1)], { posturalAssessment: undefined })))).toEqual([]);
  });

  it('but not with works of which one purpose is in section 23, nor with a line of nothing', () => {
    expect(
      codesOf(one(works(100, [aLine('dfg', 0, { status: 'draft' })], { purposeCodes: ['none', '23.1.f'] }))),
    ).toEqual([]);
  });

  it('but not with works begun whose gap somebody pays', () => {
    expect(codesOf(one(works(100, [], { isStarted: true, gapAgreedBy: 'The applicant' })))).toEqual([]);
    expect(codesOf(one(works(100, [aLine('charity', 100)], { isStarted: true })))).toEqual([]);
  });

  it('but not with a contribution that a charity has agreed to pay', () => {
    const lines = [
      aLine('dfg', 28_500_00),
      aLine('charity', 1_000_00, { towardsContribution: true }),
      aLine('applicant', 500_00),
    ];

    expect(codesOf({ grant, items: [works(34_000_00, lines)] })).toEqual([]);
  });

  it('again once that charity’s award has lapsed', () => {
    const lines = [
      aLine('dfg', 28_500_00),
      aLine('charity', 1_500_00, { towardsContribution: true, expiresOn: '2026-12-01' }),
    ];

    expect(codesOf({ grant, items: [works(34_000_00, lines)] }, '2026-12-01')).toEqual([]);
    expect(codesOf({ grant, items: [works(34_000_00, lines)] }, '2026-12-02')).toEqual([
      'contribution_not_met',
    ]);
  });

  it('but not with a refused grant: its contribution binds nobody', () => {
    expect(
      codesOf({
        grant,
        items: [works(100, [aLine('dfg', 100, { status: 'declined', reason: 'Works complete.' })])],
      }),
    ).toEqual([]);
  });
});
