import { addDraftLink } from '#adapters/drafts.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { draftUrl } from '#domain/draft/draft-secret.ts';
import type { RelayContext } from './relay-context.ts';

/** A new private link to a draft, known to the table only by its hash. Undefined where there is nothing to go on with. */
export async function newDraftLink(
  draftId: string,
  { table, publicUrl }: Pick<RelayContext, 'table' | 'publicUrl'>,
): Promise<string | undefined> {
  const secret = newSecret();
  const isThere = await addDraftLink(table, draftId, hashOf(secret));
  return isThere ? draftUrl(publicUrl, { draftId, secret }) : undefined;
}
