import { apply, beginCase } from '#domain/case-history.ts';
import { missingTexts } from '#domain/missing-texts.ts';
import { kindOf } from '#domain/slots.ts';
import type { Application } from '#schemas/application.ts';
import type { Actor, CaseEvent, Happening } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Person } from '#schemas/grants-config.ts';
import type { Missing, MissingCode } from '#schemas/missing.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { aRequest } from '#tests/domain/a-request.ts';

export const caseId = 'DFG-7K3M-9QXA-HA';
export const receivedAt = '2026-11-20T09:00:00.000Z';

/** What happened, and who did it: the service itself unless a test says somebody else. */
export type Act = Happening & { by?: Actor };

const service: Actor = { party: 'us' };

/** The instant of an event: the application comes first, and each event an hour after the one before. */
export const at = (sequence: number): string =>
  new Date(Date.parse(receivedAt) + (sequence - 1) * 3_600_000).toISOString();

/** The one task that a slot has had in these cases. */
export const taskIdIn = (slot: Slot): string => `${caseId}.${slot}.1`;

export const asks = (code: MissingCode, what = missingTexts[code].what): Missing => ({
  code,
  ...missingTexts[code],
  what,
});

/** A task opens in a slot, an information task with what it asks. */
export const opens = (slot: Slot, ...asked: Missing[]): Act => ({
  type: 'task_opened',
  taskId: taskIdIn(slot),
  slot,
  assignee: { name: 'Amara Okafor', personId: 'amara', role: 'occupational_therapist' },
  dueBy: '2027-01-06T09:00:00.000Z',
  asked,
});

/** The task of a slot is done, by a person of the directory or by somebody who is not in it. */
export function does(slot: Slot, outcome: Outcome, person?: Person): Act {
  const by: Actor = {
    party: 'us',
    ...(person && { personId: person.personId, name: person.name }),
    ...(person?.registration && { registration: person.registration.hcpcNumber }),
  };
  return { type: 'task_done', taskId: taskIdIn(slot), slot, kind: kindOf(slot), outcome, by } as Act;
}

const isReceived = (event: CaseEvent): event is Extract<CaseEvent, { type: 'application_received' }> =>
  event.type === 'application_received';

/** What happened, as the event that has this place in its case. */
export const eventOf = (act: Act, sequence: number): CaseEvent =>
  ({ by: service, ...act, sequence, at: at(sequence) }) as CaseEvent;

/** The events of a case in order, each numbered and dated by its place. */
export function historyOf(acts: Act[], application: Application = aRequest()): CaseEvent[] {
  const begun: Act = { type: 'application_received', application };
  return [begun, ...acts].map((act, index) => eventOf(act, index + 1));
}

/** The case that a history comes to. */
export function recordOf(events: CaseEvent[]): CaseRecord {
  const [first, ...rest] = events;
  if (first === undefined || !isReceived(first)) throw new Error('A case begins with its application');
  return rest.reduce(apply, beginCase(caseId, 'hash-of-the-access-token', first));
}

/** Everything that is kept of a case in which this happened. */
export function aCase(
  acts: Act[] = [],
  { application, ...more }: Partial<CaseFile> & { application?: Application } = {},
): CaseFile {
  const events = historyOf(acts, application);
  return { record: recordOf(events), events, tasks: [], sessions: [], access: [], sent: [], ...more };
}
