import type { TaskRecord } from '#schemas/task-record.ts';
import type { Waits } from '#schemas/waits.ts';
import { bankHolidays } from './bank-holidays.ts';
import { addWorkingDays } from './dates.ts';

const seconds = (from: string, count: number): string =>
  new Date(Date.parse(from) + count * 1000).toISOString();

/** An instant some working days on, at the same time of day: nobody is chased at a weekend or on a bank holiday. */
function workingDaysOn(from: string, count: number): string {
  return `${addWorkingDays(from.slice(0, 10), count, bankHolidays('england'))}${from.slice(10)}`;
}

/** When a task is to be done by. The service passes it up the line after that. */
export function dueDate(openedAt: string, urgency: TaskRecord['urgency'], waits: Waits): string {
  return waits.escalationSeconds === undefined
    ? workingDaysOn(openedAt, waits.escalationWorkingDays[urgency])
    : seconds(openedAt, waits.escalationSeconds);
}

/** When the person a task is with is reminded next. A shortened run has no quiet days. */
export function nextReminder(from: string, urgency: TaskRecord['urgency'], waits: Waits): string {
  return waits.reminderSeconds === undefined
    ? workingDaysOn(from, waits.reminderWorkingDays[urgency])
    : seconds(from, waits.reminderSeconds);
}

/** When a request for information that nobody answered ends the case. Tasks of professionals never do. */
export const lapsesAt = (task: Pick<TaskRecord, 'openedAt'>, waits: Waits): string =>
  seconds(task.openedAt, waits.lapseSeconds);

/** When a link or a session made now ends. */
export const endsAt = (now: string, lifeSeconds: number): string => seconds(now, lifeSeconds);

/** What has to be done about an open task that is due. */
export function chase(
  task: TaskRecord,
  now: string,
  waits: Waits,
): 'nothing' | 'remind' | 'escalate' | 'lapse' {
  if (task.mailDue !== undefined || task.nextActionAt === undefined || task.nextActionAt > now)
    return 'nothing';
  if (task.kind === 'information' && lapsesAt(task, waits) <= now) return 'lapse';
  if (task.kind !== 'information' && task.escalatedAt === undefined && task.dueBy <= now) return 'escalate';
  return 'remind';
}
