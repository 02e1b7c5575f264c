import type { Nation } from '#schemas/means-test.ts';
import type { Complexity, TargetTimes, Urgency } from '#schemas/target-times.ts';
import type { LivedClock } from './clocks.ts';

/**
 * The totals of the guidance of 28 March 2022 for England as they were recalled, not read (dfg-rules section 14,
 * point 1): check the published table, then set `verified`. Until then every figure is shown with `caveatsOf`.
 */
export const recalledTargetTimes: TargetTimes = {
  source: 'Disabled Facilities Grant delivery: guidance for local authorities in England, 28 March 2022',
  verified: false,
  runsTo: 'completion_of_works',
  workingDays: { urgent: { simple: 55, complex: 130 }, non_urgent: { simple: 130, complex: 180 } },
};

/** What decides the column of the table: urgency and complexity are the assessment's, the nation is the home's. */
export type TargetColumn = { nation: Nation; urgency: Urgency; complexity: Complexity };

export type TargetStanding = {
  targetWorkingDays: number;
  workingDaysTaken: number;
  /** Negative once the target is passed. */
  workingDaysLeft: number;
  isOnTime: boolean;
  isOver: boolean;
  verified: boolean;
  /** What has to be said wherever the figures are shown. */
  caveats: string[];
};

/**
 * How a case stands against its target. `isOver` says that its clock has stopped, so that this no longer changes.
 *
 * @returns undefined outside England, which the guidance does not cover
 */
export function compareWithTarget(
  clock: Pick<LivedClock, 'state' | 'workingDays'>,
  { nation, urgency, complexity }: TargetColumn,
  targets: TargetTimes = recalledTargetTimes,
): TargetStanding | undefined {
  if (nation !== 'england') return undefined;
  const targetWorkingDays = targets.workingDays[urgency][complexity];
  const workingDaysLeft = targetWorkingDays - clock.workingDays;
  return {
    targetWorkingDays,
    workingDaysTaken: clock.workingDays,
    workingDaysLeft,
    isOnTime: workingDaysLeft >= 0,
    isOver: clock.state !== 'running',
    verified: targets.verified,
    caveats: caveatsOf(targets),
  };
}

/** What has to be said wherever target times are shown. */
export function caveatsOf({ verified, runsTo, source }: TargetTimes): string[] {
  return [
    ...(verified
      ? []
      : [
          `These target times have not been checked against the published table (${source}). Do not rely on them.`,
        ]),
    ...(runsTo === 'completion_of_works'
      ? ['The target runs until the works are complete. This clock stops at the decision.']
      : []),
  ];
}
