import { hashOf, newSecret } from '#adapters/secrets.ts';
import { addAccess } from '#adapters/settle-case.ts';
import { accessGenerationOf } from '#domain/case-history.ts';
import { endsAt } from '#domain/chasing.ts';
import { trackerUrl } from '#domain/tracker-secret.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { RelayContext } from './relay-context.ts';

/** An applicant's link lives for two years: longer than any case should. */
const lifeSeconds = 2 * 365 * 86_400;

/** A new link to the tracker of a case, known to the table only by its hash. It dies when the applicant's address changes. */
export async function newTrackerLink(
  record: Pick<CaseRecord, 'caseId' | 'accessGeneration'>,
  email: string,
  { table, publicUrl }: Pick<RelayContext, 'table' | 'publicUrl'>,
): Promise<string> {
  const secret = newSecret();
  const access = {
    hash: hashOf(secret),
    expiresAt: endsAt(new Date().toISOString(), lifeSeconds),
    generation: accessGenerationOf(record),
  };
  await addAccess(table, record.caseId, access, email);
  return trackerUrl(publicUrl, record.caseId, secret);
}
