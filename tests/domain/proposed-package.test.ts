import { describe, expect, it } from 'vitest';
import { proposedPackage } from '#domain/proposed-package.ts';
import { aCharityRequest, aRequest } from './a-request.ts';
import { aScheme, aWork } from './a-scheme.ts';

const on = '2026-12-01';
/** A shower of £8,500, a ramp of £2,500, a terrace of £4,000 that serves no purpose, and fees of £450. */
const planned = { application: aRequest(), scheme: aScheme() };
const forWorks = 850_000 + 250_000 + 45_000;
const figures = (contributionPence: number | null, capPence = 3_000_000) => ({ capPence, contributionPence });

describe('who would pay for what', () => {
  it.each([
    ['a grant that nobody has planned', { application: aRequest() }],
    [
      'a grant with no works and no fees',
      { application: aRequest(), scheme: aScheme({ works: [], feesPence: 0 }) },
    ],
    ['a charity request without items', { application: aCharityRequest([]) }],
  ])('is not known of %s', (_, facts) => {
    expect(proposedPackage(facts, figures(0), 0, on)).toBeUndefined();
  });

  it.each([
    ['what a grant may meet: only the terrace is left', forWorks, 400_000, []],
    ['nothing', 0, 1_545_000, []],
    [
      'a penny more: it falls on what has no purpose of section 23',
      forWorks + 1,
      399_999,
      ['A grant pays only for works with a purpose of section 23, and their fees.'],
    ],
  ])('of a grant, where the award is %s', (_, awardPence, gapPence, toSettle) => {
    expect(proposedPackage(planned, figures(0), awardPence, on)).toStrictEqual({
      totalPence: 1_545_000,
      awardPence,
      contributionPence: 0,
      gapPence,
      isReadyToStart: false,
      toSettle,
    });
  });

  it('lets the works start only where nothing is left to pay', () => {
    const facts = { application: aRequest(), scheme: aScheme({ works: [aWork()], feesPence: 45_000 }) };
    const ready = (awardPence: number) => proposedPackage(facts, figures(0), awardPence, on)?.isReadyToStart;

    expect(ready(894_999)).toBe(false);
    expect(ready(895_000)).toBe(true);
  });

  it.each([0, 1])('counts the fees to the penny: %i', (feesPence) => {
    const facts = { application: aRequest(), scheme: aScheme({ works: [aWork()], feesPence }) };

    expect(proposedPackage(facts, figures(0), 850_000, on)).toMatchObject({
      totalPence: 850_000 + feesPence,
      gapPence: feesPence,
      isReadyToStart: feesPence === 0,
    });
  });

  it('counts an award for no more than there is to pay', () => {
    expect(proposedPackage(planned, figures(0), 2_000_000, on)).toMatchObject({
      awardPence: 1_545_000,
      gapPence: 0,
    });
  });

  it('leaves the contribution to be met by somebody', () => {
    expect(proposedPackage(planned, figures(120_000), forWorks - 120_000, on)).toMatchObject({
      contributionPence: 120_000,
      gapPence: 520_000,
      toSettle: ['Nobody has agreed to pay £1,200.00 of the assessed contribution.'],
    });
    expect(proposedPackage(planned, figures(null), forWorks, on)).toMatchObject({
      contributionPence: 0,
      toSettle: [],
    });
  });

  it('names an award a penny above what the contribution leaves', () => {
    expect(proposedPackage(planned, figures(120_000), 1_545_000 - 120_000 + 1, on)?.toSettle).toContain(
      'The grant is £0.01 above the £14,250.00 that the rules allow.',
    );
  });

  it('names an award above the cap', () => {
    expect(proposedPackage(planned, figures(0, 1_000_000), 1_000_001, on)?.toSettle).toStrictEqual([
      'The grant is £0.01 above the £10,000.00 that the rules allow.',
    ]);
  });

  it.each([
    [0, 150_000, false],
    [149_999, 1, false],
    [150_000, 0, true],
  ])('of a charity’s two items, where the award is %i, leaves %i', (awardPence, gapPence, isReadyToStart) => {
    const application = aCharityRequest([
      ['bed', 100_000],
      ['seating', 50_000],
    ]);

    // The rules of a grant do not bind a fund: nothing of them is to be settled.
    expect(proposedPackage({ application }, figures(null), awardPence, on)).toStrictEqual({
      totalPence: 150_000,
      awardPence,
      contributionPence: 0,
      gapPence,
      isReadyToStart,
      toSettle: [],
    });
  });
});
