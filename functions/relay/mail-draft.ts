import { draftMailed, readDraft } from '#adapters/drafts.ts';
import { addressFor, isOver, warningOf } from '#domain/draft/draft-life.ts';
import { draftMail } from '#views/emails/draft-mails.ts';
import { log } from '../log.ts';
import { newDraftLink } from './new-draft-link.ts';
import type { RelayContext } from './relay-context.ts';

/**
 * Sends the mail that a draft owes, with a link of its own: of earlier links only hashes are kept. A draft that was
 * sent or is over meanwhile owes none.
 */
export async function mailDraft(draftId: string, context: RelayContext): Promise<void> {
  const { table, config } = context;
  const draft = await readDraft(table, draftId);
  if (draft?.mailDue === undefined) return;
  const to = addressFor(draft);
  const url =
    to === undefined || isOver(draft, new Date().toISOString())
      ? undefined
      : await newDraftLink(draftId, context);
  if (to !== undefined && url !== undefined) {
    await context.send(draftMail(draft.mailDue, to, url, draft.expiresAt, config));
  }
  await draftMailed(table, draft, warningOf(draft, config.waits));
  log('info', 'draft_mailed', { mail: draft.mailDue });
}
