import { markStaffTold } from '#adapters/mail-failures.ts';
import { caseRoles, leadFor } from '#domain/assignment.ts';
import { ukDay } from '#domain/dates.ts';
import type { Handover } from '#domain/handover.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { SentRecord } from '#schemas/link-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { escalationMail, unreachedMail } from '#views/emails/task-mails.ts';
import { log } from '../log.ts';
import type { RelayContext } from './relay-context.ts';

/** Tells whoever a task was passed up to that it is stuck. */
export async function mailWhoItWasPassedUpTo(
  task: TaskRecord,
  handover: Handover | undefined,
  context: RelayContext,
): Promise<void> {
  const { config, send, publicUrl } = context;
  const lead = config.people.find(({ personId }) => personId === task.passedUpTo);
  const to = lead?.email ?? config.organisation.serviceAddress;
  await send(escalationMail(task, to, `${publicUrl}/tasks/${task.taskId}`, handover, config));
}

/** Has the staff telephone an applicant whom the mail about an event did not reach. */
export async function mailStaffAboutApplicant(
  { sequence, tell }: SentRecord,
  file: CaseFile,
  { table, config, send }: RelayContext,
): Promise<void> {
  const { caseId } = file.record;
  const lead =
    tell === 'lead'
      ? leadFor('information', caseRoles(file), undefined, config, ukDay(new Date().toISOString()))
      : undefined;
  await send(unreachedMail(caseId, sequence, lead?.email ?? config.organisation.serviceAddress, config));
  await markStaffTold(table, caseId, sequence, tell);
  log('info', 'staff_mailed', { caseId, mail: 'applicant_unreached' });
}
