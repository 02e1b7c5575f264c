import { hashOf, newSecret } from '#adapters/secrets.ts';
import { addAccess } from '#adapters/settle-case.ts';
import { endsAt } from '#domain/chasing.ts';
import { trackerUrl } from '#domain/tracker-secret.ts';
import type { RelayContext } from './relay-context.ts';

/** An applicant's link lives for two years: longer than any case should. */
const lifeSeconds = 2 * 365 * 86_400;

/** A new link to the tracker of a case, known to the table only by its hash. */
export async function newTrackerLink(
  caseId: string,
  email: string,
  { table, publicUrl }: Pick<RelayContext, 'table' | 'publicUrl'>,
): Promise<string> {
  const secret = newSecret();
  await addAccess(table, caseId, hashOf(secret), email, endsAt(new Date().toISOString(), lifeSeconds));
  return trackerUrl(publicUrl, caseId, secret);
}
