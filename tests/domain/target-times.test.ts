import { describe, expect, it } from 'vitest';
import { compareWithTarget, recalledTargetTimes } from '#domain/target-times.ts';
import { TargetTimes } from '#schemas/target-times.ts';

const simple = { nation: 'england', urgency: 'non_urgent', complexity: 'simple' } as const;

describe('a target time', () => {
  it.each([
    { urgency: 'urgent', complexity: 'simple', days: 55 },
    { urgency: 'urgent', complexity: 'complex', days: 130 },
    { urgency: 'non_urgent', complexity: 'simple', days: 130 },
    { urgency: 'non_urgent', complexity: 'complex', days: 180 },
  ] as const)(
    'of a case that is $urgency and $complexity is recalled as $days working days',
    ({ days, ...column }) => {
      const standing = compareWithTarget(
        { state: 'running', workingDays: 0 },
        { nation: 'england', ...column },
      );

      expect(standing?.targetWorkingDays).toBe(days);
    },
  );

  it.each([
    { state: 'running', taken: 130, left: 0, isOnTime: true, isOver: false },
    { state: 'running', taken: 131, left: -1, isOnTime: false, isOver: false },
    { state: 'decided', taken: 20, left: 110, isOnTime: true, isOver: true },
    { state: 'withdrawn', taken: 140, left: -10, isOnTime: false, isOver: true },
  ] as const)(
    'of 130 is met after $taken in a case that is $state: $isOnTime',
    ({ state, taken, left, ...is }) => {
      expect(compareWithTarget({ state, workingDays: taken }, simple)).toMatchObject({
        workingDaysTaken: taken,
        workingDaysLeft: left,
        ...is,
      });
    },
  );

  it('says that it is unverified, and that it runs beyond the decision', () => {
    const standing = compareWithTarget({ state: 'running', workingDays: 1 }, simple);

    expect(standing?.verified).toBe(false);
    expect(standing?.caveats).toEqual([
      expect.stringContaining('have not been checked'),
      'The target runs until the works are complete. This clock stops at the decision.',
    ]);
  });

  it('needs no caveat once it is checked and runs to the decision', () => {
    const checked = {
      ...recalledTargetTimes,
      verified: true,
      checkedOn: '2026-11-22',
      runsTo: 'decision',
    } as const;

    expect(compareWithTarget({ state: 'running', workingDays: 1 }, simple, checked)).toMatchObject({
      verified: true,
      caveats: [],
    });
  });

  it.each(['wales', 'northern_ireland'] as const)('is not known for %s', (nation) => {
    expect(compareWithTarget({ state: 'running', workingDays: 1 }, { ...simple, nation })).toBeUndefined();
  });
});

describe('target times as configuration', () => {
  it('are well formed as recalled', () => {
    expect(TargetTimes.parse(recalledTargetTimes)).toEqual(recalledTargetTimes);
  });

  it('are verified only with the day on which somebody checked them', () => {
    const { error } = TargetTimes.safeParse({ ...recalledTargetTimes, verified: true });

    expect(error?.issues).toMatchObject([{ path: ['checkedOn'] }]);
    expect(
      TargetTimes.safeParse({ ...recalledTargetTimes, verified: true, checkedOn: '2026-11-22' }).success,
    ).toBe(true);
  });
});
