import { readCase } from '#adapters/read-case.ts';
import { hashOf, isSameHash, isSecret } from '#adapters/secrets.ts';
import { partyOf } from '#domain/slots.ts';
import type { Actor } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { SessionRecord } from '#schemas/link-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import type { Deployment } from '../deployment.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { caseIdOfTask, unknownTask } from './task-id.ts';

/** A visit by somebody who has proven who they are. */
export type Visit = { file: CaseFile; task: TaskRecord; session: SessionRecord };

/**
 * The visit that a session opens: one read brings the case, the task and the session. A session is for one task.
 *
 * @throws HttpRefusal 401 without a session, Refusal `NotFound` for a wrong one
 */
export async function visit(
  taskId: string,
  secret: string | undefined,
  { table }: Pick<Deployment, 'table'>,
): Promise<Visit> {
  const caseId = caseIdOfTask(taskId);
  if (secret === undefined) {
    throw new HttpRefusal(401, 'Prove who you are first, at /identity', { 'www-authenticate': 'Bearer' });
  }
  if (!isSecret(secret)) throw unknownTask();
  const file = await readCase(table, caseId);
  const task = file?.tasks.find((one) => one.taskId === taskId);
  const hash = hashOf(secret);
  const now = new Date().toISOString();
  const session = file?.sessions.find(
    (one) => one.taskId === taskId && isSameHash(one.hash, hash) && one.expiresAt > now,
  );
  if (file === undefined || task === undefined || session === undefined) throw unknownTask();
  return { file, task, session };
}

/** Who acted, as the record names them. */
export const actorOf = ({ task, session }: Pick<Visit, 'task' | 'session'>): Actor => {
  const { alsoWith, assignee } = task;
  const { name, personId, registration } = alsoWith?.email === session.email ? alsoWith : assignee;
  return {
    party: partyOf(task.kind),
    name,
    ...(personId && { personId }),
    ...(registration && { registration }),
  };
};
