import type { CasesTable } from '#adapters/cases-table.ts';
import { caseRoles, leadFor } from '#domain/assignment.ts';
import { serviceAddress } from '#domain/chasing.ts';
import { ukDay } from '#domain/dates.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { record, service } from './record.ts';

/**
 * Records that a task is stuck and puts the mail about it on its way: first to a lead, after that to the service
 * address, which is also who hears of it where no lead is there. It decides nothing, and the task stays where it is.
 *
 * @throws Refusal `Overtaken` when something else was recorded since the case was read
 */
export async function passUp(
  table: CasesTable,
  file: CaseFile,
  task: TaskRecord,
  why: 'overdue' | 'absent' | 'mail_failed',
  now: string,
  config: GrantsConfig,
): Promise<void> {
  const lead =
    task.escalatedAt === undefined
      ? leadFor(task.kind, caseRoles(file), task.assignee.personId, config, ukDay(now))
      : undefined;
  await record(
    table,
    file,
    {
      type: 'task_escalated',
      taskId: task.taskId,
      slot: task.slot,
      to: lead?.name ?? config.organisation.name,
      why,
    },
    service,
    now,
    {
      ...task,
      escalatedAt: now,
      passedUpTo: lead?.personId ?? serviceAddress,
      mailDue: why === 'mail_failed' ? 'unreached' : 'escalated',
      unsettledSince: now,
      nextActionAt: now,
    },
  );
}
