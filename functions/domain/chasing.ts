import type { TaskRecord } from '#schemas/task-record.ts';
import type { Waits } from '#schemas/waits.ts';
import { bankHolidays } from './bank-holidays.ts';
import { addWorkingDays, isWorkingDay, ukDay } from './dates.ts';

/** What decides how soon a task is chased, and on which days. */
export type Pace = Pick<TaskRecord, 'urgency' | 'nation'>;

/** As far up as a task can be passed: the organisation's service address, when no lead is left. */
export const serviceAddress = 'service_address';

const seconds = (from: string, count: number): string =>
  new Date(Date.parse(from) + count * 1000).toISOString();

const holidaysOf = ({ nation = 'england' }: Pace) => bankHolidays(nation);

/** An instant some working days on, at the same time of day, by the bank holidays of the home's nation. */
function workingDaysOn(from: string, count: number, pace: Pace): string {
  return `${addWorkingDays(from.slice(0, 10), count, holidaysOf(pace))}${from.slice(10)}`;
}

/** When a task is to be done by. The service passes it up the line after that. */
export function dueDate(openedAt: string, pace: Pace, waits: Waits): string {
  return waits.escalationSeconds === undefined
    ? workingDaysOn(openedAt, waits.escalationWorkingDays[pace.urgency], pace)
    : seconds(openedAt, waits.escalationSeconds);
}

/** When the person a task is with is reminded next. A shortened run has no quiet days. */
export function nextReminder(from: string, pace: Pace, waits: Waits): string {
  return waits.reminderSeconds === undefined
    ? workingDaysOn(from, waits.reminderWorkingDays[pace.urgency], pace)
    : seconds(from, waits.reminderSeconds);
}

/** When a request for information that nobody answered ends the case. Tasks of professionals never do. */
export const lapsesAt = (task: Pick<TaskRecord, 'openedAt'>, waits: Waits): string =>
  seconds(task.openedAt, waits.lapseSeconds);

/** How long a case may wait on us between two steps: then it is flagged as stalled, and an alarm says so. */
export const stalledAfterSeconds = 3600;

/** When a link or a session made now ends. */
export const endsAt = (now: string, lifeSeconds: number): string => seconds(now, lifeSeconds);

/**
 * Whether nobody is chased at an instant: at a weekend or on a bank holiday of the home's nation, UK time. What falls
 * due then, or was left lying until then, is done by the first sweep of the next working day.
 */
export const isQuiet = (now: string, pace: Pace, waits: Waits): boolean =>
  waits.reminderSeconds === undefined &&
  waits.escalationSeconds === undefined &&
  !isWorkingDay(ukDay(now), holidaysOf(pace));

/**
 * What has to be done about an open task that is due.
 *
 * @param now the instant of the sweep, not that at which the task fell due
 */
export function chase(
  task: TaskRecord,
  now: string,
  waits: Waits,
): 'nothing' | 'remind' | 'escalate' | 'lapse' {
  if (task.mailDue !== undefined || task.nextActionAt === undefined || task.nextActionAt > now)
    return 'nothing';
  if (isQuiet(now, task, waits)) return 'nothing';
  if (task.kind === 'information' && lapsesAt(task, waits) <= now) return 'lapse';
  return isToBePassedUp(task, now, waits) ? 'escalate' : 'remind';
}

/**
 * A professional's task goes up when it is overdue, and further up when as long again has gone by. The applicant's
 * never does for being late, but whoever was told that a mail did not reach them is asked about it once more.
 */
function isToBePassedUp(task: TaskRecord, now: string, waits: Waits): boolean {
  if (task.passedUpTo === serviceAddress) return false;
  if (task.escalatedAt === undefined) return task.kind !== 'information' && task.dueBy <= now;
  return dueDate(task.escalatedAt, task, waits) <= now;
}

/** Why a task is passed up: it is late, or else a mail about it did not arrive, or whoever has it is away. */
export function whyStuck(task: TaskRecord, now: string): 'overdue' | 'absent' | 'mail_failed' {
  if (task.dueBy <= now) return 'overdue';
  return hasFailedMail(task) ? 'mail_failed' : 'absent';
}

/** Whether a mail about a task did not reach somebody who has it now. */
export const hasFailedMail = ({ mailFailed, alsoWithMailFailed, generation }: TaskRecord): boolean =>
  [mailFailed, alsoWithMailFailed].some((failed) => failed?.generation === generation);

/** An address that no mail reaches, or whose holder does not want ours. Other failures are of one mail. */
const dead: ReadonlySet<string> = new Set(['bounce', 'complaint']);

/** Whether it is known that mail about a task does not reach its assignee, or whoever acts for the applicant. */
export function isUnreachable(task: TaskRecord, who: 'assignee' | 'alsoWith'): boolean {
  const failed = who === 'assignee' ? task.mailFailed : task.alsoWithMailFailed;
  return failed !== undefined && failed.generation === task.generation && dead.has(failed.kind);
}

/** Whether it is news that a mail to somebody failed: the first failure of this holder, or the one that ends it. */
export function isNews(task: TaskRecord, who: 'assignee' | 'alsoWith', kind: string): boolean {
  const failed = who === 'assignee' ? task.mailFailed : task.alsoWithMailFailed;
  if (failed === undefined || failed.generation !== task.generation) return true;
  return dead.has(kind) && !dead.has(failed.kind);
}
