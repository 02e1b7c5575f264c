import { markMailed } from '#adapters/write-task.ts';
import { isUnreachable, nextReminder } from '#domain/chasing.ts';
import { type Handover, handoverOf } from '#domain/handover.ts';
import { receivedEvent } from '#domain/record-of-case.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import type { Reading } from '#views/emails/mail.ts';
import { taskMail } from '#views/emails/task-mails.ts';
import { log } from '../log.ts';
import { mailWhoItWasPassedUpTo } from './mail-staff.ts';
import { newTaskLink } from './new-task-link.ts';
import { readingOf } from './reading-of.ts';
import type { RelayContext } from './relay-context.ts';

/**
 * Sends the mail that a task owes: each recipient gets a link of their own, of which only the hash is kept. A link
 * given earlier to the same person keeps working until the task is done, passed on or the link expires. Nothing goes to
 * an address that is known to be dead.
 */
export async function mailTask(task: TaskRecord, file: CaseFile, context: RelayContext): Promise<void> {
  const { table, config } = context;
  const now = new Date().toISOString();
  const handover = handoverOf(file.events, task.taskId);
  if (task.mailDue === 'escalated' || task.mailDue === 'unreached') {
    await mailWhoItWasPassedUpTo(task, handover, context);
  }
  if (task.mailDue !== 'unreached') {
    const reading = task.kind === 'information' ? readingOf(receivedEvent(file.events).application) : {};
    if (!isUnreachable(task, 'assignee'))
      await sendLink(task, task.assignee, handover, reading, context, now);
    if (task.alsoWith !== undefined && !isUnreachable(task, 'alsoWith'))
      await sendLink(task, task.alsoWith, handover, reading, context, now);
  }
  await markMailed(table, task, nextReminder(now, task, config.waits));
  log('info', 'task_mailed', { taskId: task.taskId, mail: task.mailDue ?? '' });
}

async function sendLink(
  task: TaskRecord,
  to: Assignee,
  handover: Handover | undefined,
  reading: Reading,
  context: RelayContext,
  now: string,
) {
  const { url, expiresAt } = await newTaskLink(task, to, context, now);
  await context.send(taskMail(task, to, url, expiresAt, handover, context.config, reading));
}
