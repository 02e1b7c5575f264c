import type { Income } from '#schemas/means-test.ts';
import { type Exact, exact, sum } from './exact.ts';

/**
 * One payment as pence a week, exactly: monthly × 12 ÷ 52, another period ÷ days × 7 (reg 23(1)(b)). The schema sees to
 * it that one of the three is given.
 */
export function weekly({
  weeklyPence = 0,
  monthlyPence = 0,
  periodPence = 0,
  periodDays = 7,
}: Income): Exact {
  return sum([exact(weeklyPence), exact(monthlyPence * 12, 52), exact(periodPence * 7, periodDays)]);
}

/** Pence a week of all payments that are treated in one of these ways. */
export function weeklyIncome(income: readonly Income[], ...treatments: Income['treatment'][]): Exact {
  return sum(income.filter(({ treatment }) => treatments.includes(treatment)).map(weekly));
}
