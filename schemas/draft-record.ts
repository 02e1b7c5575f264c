import * as z from 'zod/mini';
import { instant } from './text.ts';

/** A mail that a draft owes: the private link that its owner asked for, or the warning before it is deleted. */
export const DraftMail = z.enum(['link', 'warning']);
export type DraftMail = z.infer<typeof DraftMail>;

/**
 * An application that somebody is filling in. Only hashes of the secrets that open it are kept. When it has been sent
 * its answers are gone from here: it only says what became of it.
 */
export const DraftRecord = z.object({
  draftId: z.string(),
  /** Goes up with each change: a write that was made from an older reading is refused. */
  version: z.int(),
  hashes: z.array(z.string()),
  answers: z.record(z.string(), z.unknown()),
  begunAt: instant,
  expiresAt: instant,
  /** Where its owner asked for the link, which is not always an address of the application. */
  sendTo: z.optional(z.string()),
  mailDue: z.optional(DraftMail),
  /** Set while a mail is still to be sent. */
  unsettledSince: z.optional(instant),
  /** The reference of the case that it became. */
  sentAs: z.optional(z.string()),
  sentAt: z.optional(instant),
});
export type DraftRecord = z.infer<typeof DraftRecord>;
