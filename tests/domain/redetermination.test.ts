import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AwardHistory,
  type Change,
  type RedeterminationReason,
  redetermine,
} from '#domain/redetermination.ts';
import { Refusal } from '#domain/refusal.ts';

const approved: AwardHistory = [
  {
    version: 1,
    decidedOn: '2026-11-20',
    worksPence: 2_000_000,
    feesPence: 100_000,
    capPence: 3_000_000,
    contributionPence: 500_000,
    awardPence: 1_600_000,
  },
];
const asbestos: RedeterminationReason = {
  code: 'unforeseeable_extra_works',
  beyondControl: true,
  facts: 'Asbestos was found under the floor.',
};
const feesRose: RedeterminationReason = {
  code: 'fees_rose',
  beyondControl: true,
  facts: 'A survey is needed.',
};
const costRose: RedeterminationReason = {
  code: 'works_cost_rose',
  beyondControl: true,
  facts: 'Steel went up.',
};
const change = (changes: Partial<Change> = {}): Change => ({
  worksPence: 2_300_000,
  feesPence: 100_000,
  reasons: [asbestos],
  decidedOn: '2027-02-01',
  ...changes,
});

describe('a redetermination', () => {
  it('adds a version with the difference explained, and keeps the one before', () => {
    const copy = structuredClone(approved);
    const history = redetermine(approved, change());

    expect(approved).toStrictEqual(copy);
    expect(history).toStrictEqual([
      approved[0],
      {
        version: 2,
        decidedOn: '2027-02-01',
        worksPence: 2_300_000,
        feesPence: 100_000,
        capPence: 3_000_000,
        contributionPence: 500_000,
        order: undefined,
        awardPence: 1_900_000,
        because: {
          reasons: [asbestos],
          difference: {
            worksPence: 300_000,
            feesPence: 0,
            awardPence: 300_000,
            shortfallPence: 0,
            explanation: [
              'The works and fees were £21,000.00 and are now £24,000.00 (section 34(5)).',
              'Extra works are needed that could not have been foreseen. Asbestos was found under the floor.',
              'Grant = min(24000.00, 30000.00) - 5000.00, not below 0 = 19000.00',
              'The award was £16,000.00 and is now £19,000.00.',
            ],
          },
        },
      },
    ]);
  });

  it('says so when the limit and the contribution leave no more', () => {
    const first = redetermine(approved, change({ worksPence: 2_900_000 }));
    const second = redetermine(first, change({ worksPence: 3_400_000, reasons: [costRose] }));

    expect(second.map(({ version, awardPence }) => [version, awardPence])).toStrictEqual([
      [1, 1_600_000],
      [2, 2_500_000],
      [3, 2_500_000],
    ]);
    expect(second[2]?.because?.difference).toMatchObject({ awardPence: 0, shortfallPence: 500_000 });
    expect(second[2]?.because?.difference.explanation.at(-1)).toMatch(/^The award stays £25,000\.00/);
  });

  it('keeps the order that the approval was worked out in', () => {
    const [first] = approved;
    const history = redetermine(
      [{ ...first, order: 'contribution_first' }],
      change({ worksPence: 4_000_000 }),
    );
    expect(history[1]).toMatchObject({ order: 'contribution_first', awardPence: 3_000_000 });
  });

  it('is allowed where there are no fees', () => {
    const [first] = approved;
    expect(redetermine([{ ...first, feesPence: 0 }], change({ feesPence: 0 }))).toHaveLength(2);
  });

  it.each<[string, Partial<Change>]>([
    ['higher fees', { worksPence: 2_000_000, feesPence: 150_000, reasons: [feesRose] }],
    ['dearer works', { reasons: [costRose] }],
    ['extra works with their fees', { feesPence: 150_000 }],
    ['dearer works and higher fees', { feesPence: 150_000, reasons: [costRose, feesRose] }],
    ['a day on which the approval was made', { decidedOn: '2026-11-20' }],
  ])('is allowed for %s', (_, changes) => {
    expect(redetermine(approved, change(changes))).toHaveLength(2);
  });
});

describe('a redetermination is refused', () => {
  it.each<[string, Partial<Change>, string[]]>([
    [
      'for a reason within the applicant’s control',
      { reasons: [{ ...asbestos, beyondControl: false }] },
      ['/reasons/0/beyondControl'],
    ],
    [
      'when one of two reasons is',
      { reasons: [asbestos, { ...costRose, beyondControl: false }] },
      ['/reasons/1/beyondControl'],
    ],
    ['without a reason', { reasons: [] }, ['/reasons', '/worksPence']],
    ['without facts', { reasons: [{ ...asbestos, facts: ' ' }] }, ['/reasons/0/facts']],
    ['for extra works that cost nothing', { worksPence: 2_000_000 }, ['/reasons/0/code']],
    ['for a cost that did not rise', { worksPence: 2_000_000, reasons: [costRose] }, ['/reasons/0/code']],
    ['for fees that did not rise', { worksPence: 2_000_000, reasons: [feesRose] }, ['/reasons/0/code']],
    [
      'for dearer works when only the fees are explained',
      { feesPence: 150_000, reasons: [feesRose] },
      ['/worksPence'],
    ],
    [
      'for higher fees when only the cost is explained',
      { feesPence: 150_000, reasons: [costRose] },
      ['/feesPence'],
    ],
    ['for a lower fee', { feesPence: 99_999 }, ['/feesPence']],
    [
      'for cheaper works',
      { worksPence: 1_999_999, feesPence: 150_000, reasons: [feesRose] },
      ['/worksPence'],
    ],
    ['for a fraction of a penny', { worksPence: 2_300_000.5 }, ['/worksPence']],
    ['before the award it would replace', { decidedOn: '2026-11-19' }, ['/decidedOn']],
  ])('%s, and nothing changes', (_, changes, pointers) => {
    const copy = structuredClone(approved);
    let refusal: unknown;
    try {
      redetermine(approved, change(changes));
    } catch (error) {
      refusal = error;
    }

    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).errors.map(({ pointer }) => pointer)).toStrictEqual(pointers);
    expect(approved).toStrictEqual(copy);
  });

  it('for an amount below nil, naming the field', () => {
    const [first] = approved;
    expect(() => redetermine([{ ...first, feesPence: 0 }], change({ feesPence: -1 }))).toThrow(
      expect.objectContaining({
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/feesPence' })]),
      }) as Refusal,
    );
  });
});

describe('every redetermination', () => {
  it('awards no less than before, at most the cap less the contribution, and never drops a version', () => {
    const rise = fc.record({
      works: fc.integer({ min: 1, max: 900_000 }),
      fees: fc.integer({ min: 0, max: 90_000 }),
    });
    fc.assert(
      fc.property(fc.array(rise, { minLength: 1, maxLength: 5 }), (rises) => {
        const histories: [AwardHistory, ...AwardHistory[]] = [approved];
        for (const { works, fees } of rises) {
          const history = histories.at(-1) ?? approved;
          const { worksPence, feesPence } = history.at(-1) ?? approved[0];
          histories.push(
            redetermine(history, change({ worksPence: worksPence + works, feesPence: feesPence + fees })),
          );
        }
        const last = histories.at(-1) ?? approved;

        expect(last).toHaveLength(rises.length + 1);
        expect(last.slice(0, -1)).toStrictEqual(histories.at(-2));
        for (const [index, { awardPence }] of last.entries()) {
          expect(awardPence).toBeLessThanOrEqual(2_500_000);
          expect(awardPence).toBeGreaterThanOrEqual(last[index - 1]?.awardPence ?? 0);
        }
      }),
    );
  });
});
