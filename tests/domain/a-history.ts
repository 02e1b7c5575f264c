import { kindOf } from '#domain/slots.ts';
import type { Application } from '#schemas/application.ts';
import type { CaseEvent, Happening } from '#schemas/case-event.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { aRequest } from './a-request.ts';

const service = { party: 'us' } as const;

/** A case's events from what happened when, numbered in the order given; it begins with the application. */
export function aHistory(
  receivedAt: string,
  happenings: [at: string, happening: Happening][] = [],
  application: Application = aRequest(),
): CaseEvent[] {
  const begun: [string, Happening] = [receivedAt, { type: 'application_received', application }];
  return [begun, ...happenings].map(
    ([at, happening], index) => ({ sequence: index + 1, at, by: service, ...happening }) as CaseEvent,
  );
}

export const taskIdOf = (slot: Slot, turn = 1) => `case.${slot}.${turn}`;

export const opened = (slot: Slot, turn?: number): Happening => ({
  type: 'task_opened',
  taskId: taskIdOf(slot, turn),
  slot,
  assignee: { name: 'Amara Okafor' },
  dueBy: '2027-01-01T00:00:00Z',
  asked: [],
});

/** A task done with an outcome that ends no case. */
export const done = (slot: Slot, turn?: number): Happening =>
  ({
    type: 'task_done',
    taskId: taskIdOf(slot, turn),
    slot,
    kind: kindOf(slot),
    outcome: { outcome: 'needs_information', questions: ['Which?'], digest: 'digest' },
  }) as Happening;

export const decided: Happening = {
  type: 'task_done',
  taskId: taskIdOf('decision'),
  slot: 'decision',
  kind: 'decision',
  outcome: { outcome: 'approve', awardPence: 8_500_00, reasons: [], conditions: [], digest: 'digest' },
};

export const passedOn = (slot: Slot): Happening => ({
  type: 'task_reassigned',
  taskId: taskIdOf(slot),
  slot,
  from: { personId: 'amara-okafor', name: 'Amara Okafor' },
  to: { personId: 'rhys-pritchard', name: 'Rhys Pritchard' },
  how: 'not_mine',
  reason: 'On leave.',
});

export const validOn = (validApplicationDate: string): Happening => ({
  type: 'application_valid',
  validApplicationDate,
  // What was told at the time; the clock counts for itself.
  decisionDueBy: '2199-01-01',
});

export const notified: Happening = {
  type: 'decision_notified',
  letter: {
    outcome: 'approved',
    awardPence: 8_500_00,
    reasons: [],
    conditions: [],
    calculation: [],
    appeal: '',
    decidedOn: '2026-12-01',
  },
};
