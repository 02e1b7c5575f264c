import { kindOf } from '#domain/slots.ts';
import type { Person } from '#schemas/grants-config.ts';
import type { Slot } from '#schemas/task-kind.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { caseId } from './a-case.ts';

/** A person of the directory as the holder of a task. */
export const withPerson = ({ personId, name, email, roles, registration }: Person): Assignee => ({
  personId,
  name,
  email,
  role: roles[0],
  ...(registration && { registration: registration.hcpcNumber }),
});

/** An open task in a slot, due in a while and owed no mail; a test changes what it is about. */
export const aTask = (slot: Slot, changes: Partial<TaskRecord> = {}): TaskRecord => ({
  taskId: `${caseId}.${kindOf(slot)}.1`,
  caseId,
  kind: kindOf(slot),
  slot,
  assignee: { name: 'Dele Adeyemi-Roberts', email: 'dele@example.org' },
  openedAt: '2026-11-23T10:00:00.000Z',
  dueBy: '2026-12-07T10:00:00.000Z',
  generation: 1,
  declinedBy: [],
  asked: [],
  urgency: 'non_urgent',
  reminders: 0,
  ...changes,
});
