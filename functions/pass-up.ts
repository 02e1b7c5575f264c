import type { CasesTable } from '#adapters/cases-table.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { record, service } from './record.ts';

/** Records that a task is overdue and puts the mail to the service lead on its way. It decides nothing. */
export async function passUp(
  table: CasesTable,
  file: CaseFile,
  task: TaskRecord,
  now: string,
  config: GrantsConfig,
): Promise<void> {
  const lead = config.people.find(({ roles }) => roles.includes('lead'));
  await record(
    table,
    file,
    {
      type: 'task_escalated',
      taskId: task.taskId,
      slot: task.slot,
      to: lead?.name ?? config.organisation.name,
    },
    service,
    now,
    { ...task, escalatedAt: now, mailDue: 'escalated', unsettledSince: now, nextActionAt: now },
  );
}
