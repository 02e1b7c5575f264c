import { putLink } from '#adapters/links.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { endsAt } from '#domain/chasing.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import type { RelayContext } from './relay-context.ts';

/**
 * A new link to a task for one person, known to the table only by its hash.
 *
 * @param askedFor whether that person asked for it, in place of those that they have
 */
export async function newTaskLink(
  { caseId, taskId, generation, assignee }: TaskRecord,
  to: Pick<Assignee, 'email'>,
  { table, config, publicUrl }: RelayContext,
  now: string,
  askedFor = false,
): Promise<{ url: string; expiresAt: string }> {
  const secret = newSecret();
  const expiresAt = endsAt(now, config.waits.linkSeconds);
  const link = {
    hash: hashOf(secret),
    caseId,
    taskId,
    email: to.email,
    generation,
    issuedAt: now,
    askedFor,
    expiresAt,
    wrongTries: 0,
  };
  await putLink(table, link, to.email !== assignee.email);
  return { url: `${publicUrl}/t/${secret}`, expiresAt };
}
