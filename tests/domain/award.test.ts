import { describe, expect, it } from 'vitest';
import { landChargeExplanation, landChargePence, proposeAward, reductionToKeepPence } from '#domain/award.ts';
import { formatPence, poundsAndPence } from '#domain/money.ts';

describe('the proposed award', () => {
  const foundations = { eligibleExpensePence: 4_000_000, capPence: 3_000_000, contributionPence: 500_000 };

  it('takes the contribution off the capped expense', () => {
    expect(proposeAward(foundations)).toStrictEqual({
      awardPence: 2_500_000,
      contributionPence: 500_000,
      capPence: 3_000_000,
      shortfallPence: 1_500_000,
      steps: ['Grant = min(40000.00, 30000.00) - 5000.00, not below 0 = 25000.00'],
    });
  });

  it('caps what is left of the expense after the contribution, when so set', () => {
    expect(proposeAward({ ...foundations, order: 'contribution_first' })).toMatchObject({
      awardPence: 3_000_000,
      shortfallPence: 1_000_000,
      steps: ['Grant = min(40000.00 - 5000.00, not below 0, 30000.00) = 30000.00'],
    });
  });

  it.each(['cap_first', 'contribution_first'] as const)(
    'is nil, %s, when the contribution is above the expense',
    (order) => {
      expect(proposeAward({ ...foundations, contributionPence: 4_000_001, order })).toMatchObject({
        awardPence: 0,
        shortfallPence: 4_000_000,
      });
    },
  );

  it('is the expense without cap or contribution in the way', () => {
    expect(proposeAward({ ...foundations, eligibleExpensePence: 99, contributionPence: 0 })).toMatchObject({
      awardPence: 99,
      shortfallPence: 0,
    });
  });
});

describe('the reduction to keep for a later application', () => {
  it.each([
    { contributionPence: 120_000, kept: 120_000 },
    { contributionPence: 800_000, kept: 700_000 },
  ])(
    'is the contribution of $contributionPence up to the grant there would have been: $kept',
    ({ contributionPence, kept }) => {
      expect(
        reductionToKeepPence({ eligibleExpensePence: 700_000, capPence: 3_000_000, contributionPence }),
      ).toBe(kept);
    },
  );

  it('is not more than the cap', () => {
    expect(
      reductionToKeepPence({
        eligibleExpensePence: 9_000_000,
        capPence: 3_000_000,
        contributionPence: 9_000_000,
      }),
    ).toBe(3_000_000);
  });
});

describe('the repayment charge', () => {
  it.each([
    { grantPence: 500_000, chargePence: 0 },
    { grantPence: 500_001, chargePence: 1 },
    { grantPence: 1_200_000, chargePence: 700_000 },
    { grantPence: 1_500_000, chargePence: 1_000_000 },
    { grantPence: 3_000_000, chargePence: 1_000_000 },
  ])('on an owner’s grant of $grantPence is at most $chargePence', ({ grantPence, chargePence }) => {
    expect(landChargePence(grantPence, true)).toBe(chargePence);
  });

  it('is for owners only', () => {
    expect(landChargePence(3_000_000, false)).toBe(0);
    expect(landChargeExplanation(3_000_000, false)).toBe(
      'Only an owner’s grant can carry a repayment charge.',
    );
  });

  it('is explained with its amount', () => {
    expect(landChargeExplanation(1_200_000, true)).toMatch(/^Up to £7,000\.00 may have to be repaid/);
    expect(landChargeExplanation(500_000, true)).toMatch(/^The grant is not over £5,000\.00/);
  });
});

describe('money', () => {
  it.each([
    { pence: 123_456, people: '£1,234.56', trace: '1234.56' },
    { pence: 0, people: '£0.00', trace: '0.00' },
    { pence: 1_000_000_001, people: '£10,000,000.01', trace: '10000000.01' },
  ])('of $pence pence reads $people, in a trace $trace', ({ pence, people, trace }) => {
    expect(formatPence(pence)).toBe(people);
    expect(poundsAndPence(pence)).toBe(trace);
  });
});
