import { describe, expect, it } from 'vitest';
import { statusChanges } from '#domain/status-changes.ts';
import { aHistory, decided, done, notified, opened } from './a-history.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00Z`;

describe('the status changes of a case', () => {
  it('are each the event that moved it, from its receipt to its decision', () => {
    const events = aHistory(day(1), [
      [day(2), opened('needs_assessment')],
      [day(3), opened('information:means')],
      [day(4), done('information:means')],
      [day(5), opened('scheme_of_works')],
      [day(6), opened('decision')],
      [day(7), decided],
      [day(8), notified],
    ]);

    expect(statusChanges(events)).toEqual([
      { sequence: 1, at: day(1), status: 'received', stage: 'received' },
      { sequence: 2, at: day(2), status: 'assessing', stage: 'assessing' },
      { sequence: 3, at: day(3), status: 'awaiting_information', stage: 'assessing' },
      { sequence: 4, at: day(4), status: 'assessing', stage: 'assessing' },
      { sequence: 5, at: day(5), status: 'planning_works', stage: 'planning_works' },
      { sequence: 6, at: day(6), status: 'deciding', stage: 'deciding' },
      { sequence: 7, at: day(7), status: 'approved', stage: 'deciding' },
    ]);
  });

  it.each(['withdrawn', 'lapsed'] as const)('include that it ended without a decision: %s', (type) => {
    expect(statusChanges(aHistory(day(1), [[day(2), { type }]])).at(-1)).toMatchObject({
      sequence: 2,
      status: type,
    });
  });

  it('are none for a case that has not begun', () => {
    expect(statusChanges([])).toEqual([]);
    expect(statusChanges(aHistory(day(1), [[day(2), notified]]).slice(1))).toEqual([]);
  });
});
