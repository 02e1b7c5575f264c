import type { CasesTable } from '#adapters/cases-table.ts';
import { markMailFailed, tellServiceAddress } from '#adapters/mail-failures.ts';
import { readCase } from '#adapters/read-case.ts';
import { isNews, serviceAddress } from '#domain/chasing.ts';
import { type MailSubject, subjectFrom } from '#domain/mail-tags.ts';
import { onePersonsAddress, sameAddress } from '#domain/people.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { MailEvent } from '#schemas/mail-event.ts';
import type { MailFailure, TaskRecord } from '#schemas/task-record.ts';
import { log } from '../log.ts';
import { passUp } from '../pass-up.ts';
import { untilWritten } from '../until-written.ts';

/** What an event came to: somebody of the staff is told, nobody can be told any more by mail, or it changes nothing. */
export type Effect = 'staff_told' | 'staff_unreachable' | 'ignored';

export type MailEventsContext = { table: CasesTable; config: GrantsConfig; now: string };

type Failure = { kind: MailFailure; to: string; context: MailEventsContext };

/**
 * Marks what a mail was about, once, and has the staff told of it: a task's holder cannot answer what they never read.
 * SES may deliver an event late, twice, or about something that has moved on. The mail to the staff is the relay's, so
 * that it goes out even where this function ends in the middle.
 */
export async function noteFailure(detail: MailEvent['detail'], context: MailEventsContext): Promise<Effect> {
  const subject = subjectFrom(detail.mail.tags);
  const failure = {
    kind: kindOf(detail),
    to: sameAddress(detail.mail.destination[0] ?? ''),
    context,
  };
  const effect = subject === undefined ? 'ignored' : await untilWritten(() => note(subject, failure));
  const { caseId, taskId } = subject ?? {};
  log(effect === 'staff_unreachable' ? 'error' : 'info', `mail_failed`, {
    ...(caseId && { caseId }),
    ...(taskId && { taskId }),
    mail: failure.kind,
    verdict: effect,
  });
  return effect;
}

function kindOf({ eventType, bounce }: MailEvent['detail']): MailFailure {
  switch (eventType) {
    case 'Bounce':
      // SES tries a full mailbox for hours before it says so; the next mail may well arrive.
      return bounce?.bounceType === 'Transient' ? 'soft_bounce' : 'bounce';
    case 'Complaint':
      return 'complaint';
    case 'Reject':
      return 'reject';
    case 'Rendering Failure':
      return 'rendering_failure';
  }
}

async function note({ caseId, taskId, sequence }: MailSubject, failure: Failure): Promise<Effect> {
  const file = await readCase(failure.context.table, caseId);
  if (file === undefined) return 'ignored';
  if (sequence !== undefined) return noteEvent(file, sequence, failure);
  const task = file.tasks.find((one) => one.taskId === taskId);
  const standing = task && file.record.slots[task.slot];
  if (task === undefined || standing?.taskId !== taskId || standing?.state !== 'open') return 'ignored';
  return noteTask(file, task, failure);
}

async function noteTask(file: CaseFile, task: TaskRecord, failure: Failure): Promise<Effect> {
  const { kind, to, context } = failure;
  const { table, config, now } = context;
  const tell = async (changes: Partial<TaskRecord>): Promise<Effect> => {
    await passUp(table, file, { ...task, ...changes }, 'mail_failed', now, config);
    return 'staff_told';
  };
  const mark = { at: now, kind, generation: task.generation };
  if (to === sameAddress(task.assignee.email))
    return isNews(task, 'assignee', kind) ? tell({ mailFailed: mark }) : 'ignored';
  if (task.alsoWith !== undefined && to === sameAddress(task.alsoWith.email))
    return isNews(task, 'alsoWith', kind) ? tell({ alsoWithMailFailed: mark }) : 'ignored';
  if (to === sameAddress(config.organisation.serviceAddress)) return 'staff_unreachable';
  // The lead who was told did not hear of it. Anybody else has nothing to do with the task any more.
  const lead = config.people.find(({ personId }) => personId === task.passedUpTo);
  return lead !== undefined && to === sameAddress(lead.email) && task.passedUpTo !== serviceAddress
    ? tell({})
    : 'ignored';
}

async function noteEvent(file: CaseFile, sequence: number, { kind, to, context }: Failure): Promise<Effect> {
  const { table, config, now } = context;
  const { caseId } = file.record;
  const { application, addresses } = factsOf(file.events);
  if (!file.events.some((event) => event.sequence === sequence)) return 'ignored';
  const inUse = [application.applicant, application.representative].map((one) =>
    sameAddress(one?.email ?? ''),
  );
  if (inUse.includes(to))
    return (await markMailFailed(table, caseId, sequence, kind, now)) ? 'staff_told' : 'ignored';
  // An address that they had before: that it no longer works may be why they changed it.
  if (addresses.has(onePersonsAddress(to))) return 'ignored';
  if (to === sameAddress(config.organisation.serviceAddress)) return 'staff_unreachable';
  return (await tellServiceAddress(table, caseId, sequence, now)) ? 'staff_told' : 'ignored';
}
