import { countWrongTry, putSession } from '#adapters/links.ts';
import { hashOf, hashPrefix, newSecret } from '#adapters/secrets.ts';
import { endLinksBefore } from '#adapters/write-task.ts';
import { endsAt } from '#domain/chasing.ts';
import { isTypedAs } from '#domain/people.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Deployment } from '../deployment.ts';
import { log } from '../log.ts';
import { linksFrom, type OpenLink } from './open-link.ts';

const mostTries = 5;
const lockSeconds = 15 * 60;

/**
 * Proves that a visitor is the person a link was sent to: they type the address it went to. A wrong one never burns
 * the link, but five of them lock it for a quarter of an hour. A link that its owner asked for ends those before it now:
 * asking for one ends nothing, as anybody can ask.
 *
 * @returns a session for this one task
 * @throws Refusal `IdentityRefused` or `TooManyTries`
 */
export async function proveIdentity(
  { link, task }: OpenLink,
  typedEmail: string,
  { table, config }: Pick<Deployment, 'table' | 'config'>,
): Promise<string> {
  const now = new Date().toISOString();
  const { lockedUntil, wrongTries } = link;
  if (wrongTries >= mostTries && lockedUntil !== undefined && lockedUntil > now)
    throw tooMany(lockedUntil, now);
  if (!isTypedAs(link.email, typedEmail)) {
    const until = endsAt(now, lockSeconds);
    if (!(await countWrongTry(table, link, mostTries, until, now))) throw tooMany(until, now);
    log('warn', 'identity_refused', { taskId: task.taskId, link: hashPrefix(link.hash) });
    throw new Refusal('IdentityRefused', 'That is not the address that this link was sent to');
  }
  if (link.askedFor && link.issuedAt !== undefined) {
    await endLinksBefore(table, task, linksFrom(link, task), link.issuedAt);
  }
  const session = newSecret();
  await putSession(table, task.caseId, {
    hash: hashOf(session),
    taskId: task.taskId,
    email: link.email,
    generation: link.generation,
    expiresAt: endsAt(now, config.waits.sessionSeconds),
  });
  return session;
}

function tooMany(lockedUntil: string, now: string): Refusal {
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / 1000));
  return new Refusal(
    'TooManyTries',
    'Too many wrong addresses. Wait a quarter of an hour, or have a new link sent to you',
    {
      retryAfterSeconds,
    },
  );
}
