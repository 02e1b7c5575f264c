import { markMailed } from '#adapters/write-task.ts';
import { nextReminder } from '#domain/chasing.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { escalationMail, taskMail } from '#views/emails/task-mails.ts';
import { log } from '../log.ts';
import { newTaskLink } from './new-task-link.ts';
import type { RelayContext } from './relay-context.ts';

/**
 * Sends the mail that a task owes: each recipient gets a link of their own, of which only the hash is kept. A link
 * given earlier to the same person keeps working until the task is done, passed on or the link expires.
 */
export async function mailTask(task: TaskRecord, context: RelayContext): Promise<void> {
  const { table, send, config } = context;
  const now = new Date().toISOString();
  if (task.mailDue === 'escalated') {
    const leads = config.people.filter(({ roles }) => roles.includes('lead'));
    const addresses =
      leads.length > 0 ? leads.map(({ email }) => email) : [config.organisation.serviceAddress];
    for (const to of addresses) await send(escalationMail(task, to, config));
  }
  await sendLink(task, task.assignee, context, now);
  if (task.alsoWith !== undefined) await sendLink(task, task.alsoWith, context, now);
  await markMailed(table, task, nextReminder(now, task.urgency, config.waits));
  log('info', 'task_mailed', { taskId: task.taskId, mail: task.mailDue ?? '' });
}

async function sendLink(task: TaskRecord, to: Assignee, context: RelayContext, now: string) {
  const { url, expiresAt } = await newTaskLink(task, to, context, now);
  await context.send(taskMail(task, to, url, expiresAt, context.config));
}
