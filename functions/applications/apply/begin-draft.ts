import { randomBytes } from 'node:crypto';
import { beginDraft } from '#adapters/drafts.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { draftLife } from '#domain/draft/draft-life.ts';
import type { DraftSecret } from '#domain/draft/draft-secret.ts';
import type { Deployment } from '../../deployment.ts';

/**
 * Begins a draft. One write.
 *
 * @returns the only copy of what opens it
 * @throws Refusal `TooManyTries` where a source has begun as many as it may
 */
export async function newDraft(source: string, { table, config }: Deployment): Promise<DraftSecret> {
  const begunAt = new Date().toISOString();
  const secret = { draftId: randomBytes(9).toString('base64url'), secret: newSecret() };
  await beginDraft(
    table,
    {
      draftId: secret.draftId,
      version: 1,
      hashes: [hashOf(secret.secret)],
      answers: {},
      begunAt,
      expiresAt: draftLife(begunAt, config.waits).expiresAt,
    },
    { what: 'drafts', source, most: config.limits.draftsAnHour, windowSeconds: 3600 },
  );
  return secret;
}
