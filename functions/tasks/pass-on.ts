import { type CaseRoles, caseRoles, isFit, nextFitPerson } from '#domain/assignment.ts';
import { ukDay } from '#domain/dates.ts';
import { assigneeFrom } from '#domain/opening.ts';
import { sameAddress } from '#domain/people.ts';
import { Refusal } from '#domain/refusal.ts';
import { kindOf } from '#domain/slots.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Person } from '#schemas/grants-config.ts';
import type { SessionRecord } from '#schemas/link-record.ts';
import type { Receipt } from '#schemas/receipts.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import type { Deployment } from '../deployment.ts';
import { inputRefused } from '../http/parse.ts';
import { log } from '../log.ts';
import { record } from '../record.ts';
import { actorOf, type Visit } from './visit.ts';

type Reassigned = Extract<CaseEvent, { type: 'task_reassigned' }>;

/**
 * Passes a task to a named colleague, or to the next fit person. The old link and session die in the same write, and
 * both names are on the record.
 *
 * @param toEmail the colleague's address; undefined for the next fit person
 * @throws Refusal `InputRefused` for somebody who may not take it, `OutcomeConflicts` where nobody else can
 */
export async function passOn(
  seen: Visit,
  how: 'not_mine' | 'delegated',
  reason: string,
  toEmail: string | undefined,
  deployment: Deployment,
): Promise<Receipt> {
  const { file, task } = seen;
  const { personId } = task.assignee;
  const kind = kindOf(task.slot);
  if (kind === 'information' || personId === undefined) {
    throw new Refusal('OutcomeConflicts', 'This task can only be answered by the applicant');
  }
  const declinedBy = [...task.declinedBy, personId];
  const roles = caseRoles(file);
  const to =
    toEmail === undefined
      ? nextFitPerson(kind, roles, declinedBy, deployment.config, ukDay(new Date().toISOString()))
      : colleague(toEmail, kind, roles, task, deployment);
  if (to === undefined) {
    throw new Refusal('OutcomeConflicts', 'Nobody else can take this task. Please call the service lead');
  }
  const now = new Date().toISOString();
  await handTo(to, how, reason, declinedBy, seen, deployment, now);
  return { taskId: task.taskId, reference: task.caseId, outcome: how, recordedAt: now };
}

/**
 * Records that a task goes to somebody else. The links and sessions of whoever had it die in the same write, which is
 * conditional on the very version of the case that `seen` is: nothing that keeps people apart can change in between.
 */
export async function handTo(
  to: Person,
  how: Reassigned['how'],
  reason: string,
  declinedBy: string[],
  seen: Visit,
  { table }: Pick<Deployment, 'table'>,
  now: string,
): Promise<void> {
  const { file, task } = seen;
  const kind = kindOf(task.slot) as Exclude<TaskKind, 'information'>;
  await record(
    table,
    file,
    {
      type: 'task_reassigned',
      taskId: task.taskId,
      slot: task.slot,
      from: { personId: task.assignee.personId ?? '', name: task.assignee.name },
      to: { personId: to.personId, name: to.name },
      how,
      reason,
    },
    actorOf(seen),
    now,
    {
      ...task,
      assignee: assigneeFrom(to, kind),
      generation: task.generation + 1,
      declinedBy,
      reminders: 0,
      mailDue: 'reassigned',
      nextActionAt: now,
      unsettledSince: now,
    },
  );
  log('info', 'task_passed_on', { taskId: task.taskId, verdict: how });
}

function colleague(
  toEmail: string,
  kind: Parameters<typeof isFit>[1],
  roles: CaseRoles,
  task: TaskRecord,
  { config }: Deployment,
): Person {
  const person = config.people.find(({ email }) => sameAddress(email) === sameAddress(toEmail));
  const refuse = (detail: string) => inputRefused([{ pointer: '/toEmail', detail }]);
  if (person === undefined) throw refuse('Choose a colleague who is in the directory');
  if (person.personId === task.assignee.personId) throw refuse('The task is with this person already');
  if (!isFit(person, kind, roles, config)) throw refuse('This person may not take this task');
  return person;
}

/** The event by which the holder of a session passed a task on, if that is why the session is dead. */
export function passedOnBy(file: CaseFile, task: TaskRecord, session: SessionRecord): Reassigned | undefined {
  if (session.generation === task.generation) return undefined;
  const passed = file.events.filter(
    (event): event is Reassigned => event.type === 'task_reassigned' && event.taskId === task.taskId,
  );
  return passed[session.generation - 1];
}
