import { describe, expect, it } from 'vitest';
import { handoverOf, isToBeAccepted } from '#domain/handover.ts';
import { type Act, historyOf, opens, taskIdIn } from '#tests/support/a-case.ts';
import { people } from '#tests/support/a-config.ts';

const slot = 'needs_assessment';
const taskId = taskIdIn(slot);
const passes = (how: 'not_mine' | 'delegated' | 'handed_back' | 'absent'): Act => ({
  type: 'task_reassigned',
  taskId,
  slot,
  from: people.amara,
  to: people.rhys,
  how,
  reason: 'On leave.',
});
const accepts: Act = { type: 'task_accepted', taskId, slot };
const handed = (...acts: Act[]) => handoverOf(historyOf([opens(slot), ...acts]), taskId);

describe('a task', () => {
  it('that nobody passed on was not handed over', () => {
    expect(handed()).toBeUndefined();
    expect(isToBeAccepted(handed())).toBe(false);
  });

  it('that is delegated is to be accepted, and names both colleagues and the reason', () => {
    expect(handed(passes('delegated'))).toEqual({
      from: people.amara,
      to: people.rhys,
      how: 'delegated',
      reason: 'On leave.',
    });
    expect(isToBeAccepted(handed(passes('delegated')))).toBe(true);
  });

  it('is accepted by saying so, once', () => {
    const handover = handed(passes('delegated'), accepts);

    expect(handover?.acceptedAt).toBe('2026-11-20T12:00:00.000Z');
    expect(isToBeAccepted(handover)).toBe(false);
  });

  it('that was accepted and delegated again is to be accepted again', () => {
    expect(isToBeAccepted(handed(passes('delegated'), accepts, passes('delegated')))).toBe(true);
  });

  it('is accepted by its outcome', () => {
    const done = { type: 'task_done', taskId, slot, kind: slot, outcome: { outcome: 'assessed' } } as Act;

    expect(isToBeAccepted(handed(passes('delegated'), done))).toBe(false);
  });

  it('is not accepted by what happens to another task', () => {
    const other: Act = { type: 'task_accepted', taskId: taskIdIn('decision'), slot: 'decision' };

    expect(isToBeAccepted(handed(passes('delegated'), other))).toBe(true);
  });

  it.each(['not_mine', 'handed_back', 'absent'] as const)(
    'that comes to somebody as “%s” needs no accepting',
    (how) => {
      expect(handed(passes(how))).toMatchObject({ how });
      expect(isToBeAccepted(handed(passes(how)))).toBe(false);
    },
  );
});
