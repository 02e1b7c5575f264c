import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeAward } from '#domain/award.ts';
import {
  type LineRefusal,
  type PartApprovalRequest,
  partApprovalErrors,
  proposePartApproval,
} from '#domain/part-approval.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { LineCode } from '#schemas/outcomes/decision.ts';
import { aScheme, aWork } from './a-scheme.ts';

const terrace: LineRefusal = {
  line: 2,
  code: 'purpose_not_in_section_23',
  facts: 'It is for leisure alone.',
};

const request = (changes: Partial<PartApprovalRequest> = {}): PartApprovalRequest => ({
  scheme: aScheme(),
  accepted: [0, 1],
  refused: [terrace],
  capPence: 3_000_000,
  contributionPence: 100_000,
  ...changes,
});

describe('an approval line by line', () => {
  it('counts the accepted works and the fees, and gives each refused line its reason', () => {
    expect(proposePartApproval(request())).toMatchObject({
      acceptedWorks: [
        { line: 0, costPence: 850_000 },
        { line: 1, costPence: 250_000 },
      ],
      refusedWorks: [
        {
          line: 2,
          description: 'Larger terrace',
          costPence: 400_000,
          law: 'section 23(1)',
          reason: 'This is not for one of the purposes that the grant can pay for. It is for leisure alone.',
        },
      ],
      feesPence: 45_000,
      eligibleExpensePence: 1_145_000,
      consent: { standing: 'not_needed' },
      award: {
        awardPence: 1_045_000,
        steps: [
          'Works accepted £11,000.00 and fees £450.00: £11,450.00',
          'Grant = min(11450.00, 30000.00) - 1000.00, not below 0 = 10450.00',
        ],
      },
    });
  });

  it.each([0, 5_000, 45_000])('counts only the fees that are accepted: %i', (acceptedFeesPence) => {
    expect(proposePartApproval(request({ acceptedFeesPence }))).toMatchObject({
      feesPence: acceptedFeesPence,
      eligibleExpensePence: 1_100_000 + acceptedFeesPence,
    });
  });

  it('keeps the configured order of cap and contribution', () => {
    const order = 'contribution_first';
    expect(proposePartApproval(request({ capPence: 500_000, order })).award.awardPence).toBe(500_000);
    expect(proposePartApproval(request({ capPence: 500_000 })).award.awardPence).toBe(400_000);
  });

  it('may accept every line', () => {
    expect(proposePartApproval(request({ accepted: [0, 1, 2], refused: [] })).refusedWorks).toStrictEqual([]);
  });
});

describe('the applicant’s consent to works as varied', () => {
  it.each<[LineCode, string | undefined, { standing: string; law: string }]>([
    ['purpose_not_in_section_23', undefined, { standing: 'not_needed', law: '' }],
    ['not_necessary_and_appropriate', undefined, { standing: 'not_needed', law: '' }],
    ['not_reasonable_and_practicable', '2026-11-20', { standing: 'not_needed', law: '' }],
    ['other', undefined, { standing: 'not_needed', law: '' }],
    ['more_or_less_than_needed', undefined, { standing: 'needed', law: 'section 23(3)' }],
    ['more_or_less_than_needed', '2026-11-20', { standing: 'given', law: 'section 23(3)' }],
    ['finished_before_approval', undefined, { standing: 'needed', law: 'section 29(1) to (3)' }],
  ])('on a line left out as %s, agreed to on %s', (code, consentedOn, consent) => {
    const varied = request({ refused: [{ ...terrace, code }], ...(consentedOn && { consentedOn }) });
    expect(proposePartApproval(varied).consent).toStrictEqual(consent);
  });

  it('names each source once', () => {
    const refused: LineRefusal[] = [
      { line: 1, code: 'more_or_less_than_needed', facts: 'A shorter ramp will do.' },
      { line: 2, code: 'finished_before_approval', facts: 'It was built in May.' },
    ];
    expect(proposePartApproval(request({ accepted: [0], refused })).consent.law).toBe(
      'section 23(3) and section 29(1) to (3)',
    );
  });
});

describe('an approval line by line is refused', () => {
  it.each<[string, Partial<PartApprovalRequest>, string[]]>([
    ['with a line that is not there', { accepted: [0, 1, 9] }, ['/accepted/2']],
    ['with a line below the first', { accepted: [0, 1, -1] }, ['/accepted/2']],
    ['with half a line', { accepted: [0, 1, 0.5] }, ['/accepted/2']],
    ['with a line twice', { accepted: [0, 1, 1] }, ['/accepted/2']],
    ['with a line accepted and refused', { accepted: [0, 1, 2] }, ['/refused/0/line']],
    [
      'with a refused line that is not there',
      { refused: [terrace, { ...terrace, line: 7 }] },
      ['/refused/1/line'],
    ],
    ['with a line refused without a reason', { refused: [{ ...terrace, facts: ' ' }] }, ['/refused/0/facts']],
    ['with a line left open', { refused: [] }, ['/refused']],
    ['with nothing accepted', { accepted: [], scheme: aScheme({ works: [] }), refused: [] }, ['/accepted']],
    ['with more fees than there are', { acceptedFeesPence: 45_001 }, ['/acceptedFeesPence']],
    ['with fees below nil', { acceptedFeesPence: -1 }, ['/acceptedFeesPence']],
    ['with a fraction of a penny', { acceptedFeesPence: 0.5 }, ['/acceptedFeesPence']],
  ])('%s', (_, changes, pointers) => {
    const errors = partApprovalErrors(request(changes));

    expect(errors.map(({ pointer }) => pointer)).toStrictEqual(pointers);
    expect(() => proposePartApproval(request(changes))).toThrow(
      expect.objectContaining({ name: 'InputRefused', errors }) as Refusal,
    );
  });
});

describe('every approval line by line', () => {
  it('awards at most the cap less the contribution, at most the accepted lines, and accounts for each line once', () => {
    const amount = fc.integer({ min: 0, max: 5_000_000 });
    const line = fc.record({ costPence: amount, isAccepted: fc.boolean() });
    fc.assert(
      fc.property(
        fc
          .array(line, { minLength: 1, maxLength: 8 })
          .filter((lines) => lines.some(({ isAccepted }) => isAccepted)),
        fc.record({ feesPence: amount, capPence: amount, contributionPence: amount }),
        (lines, { feesPence, ...money }) => {
          const works = lines.map(({ costPence }) => aWork({ costPence }));
          const indices = lines.map((_, index) => index);
          const accepted = indices.filter((index) => lines[index]?.isAccepted);
          const refused = indices
            .filter((index) => !accepted.includes(index))
            .map((index): LineRefusal => ({ line: index, code: 'other', facts: 'Not part of it.' }));
          const { award, eligibleExpensePence, acceptedWorks, refusedWorks } = proposePartApproval({
            scheme: aScheme({ works, feesPence }),
            accepted,
            refused,
            ...money,
          });

          expect(award.awardPence).toBeLessThanOrEqual(Math.max(0, money.capPence - money.contributionPence));
          expect(award.awardPence).toBeLessThanOrEqual(
            Math.max(0, eligibleExpensePence - money.contributionPence),
          );
          expect([...acceptedWorks, ...refusedWorks].map((work) => work.line).sort()).toStrictEqual(indices);
        },
      ),
    );
  });

  it('never awards more for fewer lines', () => {
    const costs = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 0, max: 3_000_000 }), (costsPence, contributionPence) => {
        const scheme = aScheme({ works: costsPence.map((costPence) => aWork({ costPence })) });
        const accepted = costsPence.map((_, index) => index).slice(0, -1);
        const last: LineRefusal = { line: accepted.length, code: 'other', facts: 'Left out.' };
        const part = proposePartApproval(request({ scheme, accepted, refused: [last], contributionPence }));
        const wholePence = costsPence.reduce((sum, costPence) => sum + costPence, scheme.feesPence);
        const whole = proposeAward({
          eligibleExpensePence: wholePence,
          capPence: 3_000_000,
          contributionPence,
        });

        expect(part.award.awardPence).toBeLessThanOrEqual(whole.awardPence);
      }),
    );
  });
});
