import type { CasesTable } from '#adapters/cases-table.ts';
import { caseRoles, isAway, isStillTheirs, nextFitPerson, replacementFor } from '#domain/assignment.ts';
import { ukDay } from '#domain/dates.ts';
import { assigneeFrom } from '#domain/opening.ts';
import { kindOf } from '#domain/slots.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { record, service } from '../record.ts';

/**
 * Gives a task whose person is away, or has left the directory, to whoever stands in for them, or to the next fit person who is there. Links and
 * sessions of the person who is away die in the same write, and both names are on the record. Being away is not saying
 * no: the task can come back to them.
 *
 * @returns `here` where its person is not away, `nobody` where nobody who is there may take it
 * @throws Refusal `Overtaken` when something else was recorded since the case was read
 */
export async function offerOn(
  table: CasesTable,
  file: CaseFile,
  task: TaskRecord,
  now: string,
  config: GrantsConfig,
): Promise<'here' | 'nobody' | 'offered'> {
  const kind = kindOf(task.slot);
  const day = ukDay(now);
  const { personId = '', name } = task.assignee;
  const holder = config.people.find((person) => person.personId === personId);
  const hasLeft = !isStillTheirs(task, config);
  const isHere = !hasLeft && (holder === undefined || !isAway(holder, day));
  if (kind === 'information' || isHere) return 'here';
  const roles = caseRoles(file);
  const to =
    hasLeft || holder === undefined
      ? nextFitPerson(kind, roles, task.declinedBy, config, day)
      : replacementFor(holder, kind, roles, task.declinedBy, config, day);
  if (to === undefined) return 'nobody';
  await record(
    table,
    file,
    {
      type: 'task_reassigned',
      taskId: task.taskId,
      slot: task.slot,
      from: { personId, name },
      to: { personId: to.personId, name: to.name },
      how: hasLeft ? 'left' : 'absent',
      reason: hasLeft ? `${name} is no longer in the directory for this` : `${name} is away`,
    },
    service,
    now,
    {
      ...task,
      assignee: assigneeFrom(to, kind),
      generation: task.generation + 1,
      reminders: 0,
      mailDue: 'reassigned',
      nextActionAt: now,
      unsettledSince: now,
    },
  );
  return 'offered';
}
