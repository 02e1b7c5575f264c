import { putLink } from '#adapters/links.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { markMailed } from '#adapters/write-task.ts';
import { endsAt, nextReminder } from '#domain/chasing.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { escalationMail, taskMail } from '#views/emails/task-mails.ts';
import { log } from '../log.ts';
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

async function sendLink(
  task: TaskRecord,
  to: Assignee,
  { table, send, config, publicUrl }: RelayContext,
  now: string,
) {
  const secret = newSecret();
  const { caseId, taskId, generation } = task;
  const expiresAt = endsAt(now, config.waits.linkSeconds);
  const link = {
    hash: hashOf(secret),
    caseId,
    taskId,
    email: to.email,
    generation,
    expiresAt,
    wrongTries: 0,
  };
  await putLink(table, link, to !== task.assignee);
  await send(taskMail(task, to, `${publicUrl}/t/${secret}`, expiresAt, config));
}
