/** What opens a draft: its id, by which it is found, and one of its secrets. */
export type DraftSecret = { draftId: string; secret: string };

/** Both as one word, for a cookie and a link. */
export const draftKeyOf = ({ draftId, secret }: DraftSecret): string => `${draftId}${secret}`;

/** The private link to a draft. */
export const draftUrl = (publicUrl: string, secret: DraftSecret): string =>
  `${publicUrl}/resume/${draftKeyOf(secret)}`;

/** The id and the secret in such a word, or undefined for what we never gave out. */
export function readDraftKey(key: string): DraftSecret | undefined {
  return /^[A-Za-z0-9_-]{55}$/.test(key) ? { draftId: key.slice(0, 12), secret: key.slice(12) } : undefined;
}
