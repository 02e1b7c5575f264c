import * as z from 'zod/mini';
import { MailFailure } from './task-record.ts';
import { instant } from './text.ts';

/** A task link. Only the SHA-256 of its secret is kept, as the key; it dies with the task or its generation. */
export const LinkRecord = z.object({
  hash: z.string(),
  caseId: z.string(),
  taskId: z.string(),
  email: z.string(),
  generation: z.int(),
  /** When it was made; absent on links of earlier releases. */
  issuedAt: z.optional(instant),
  /** Whether its owner asked for it: opened, it ends those before it. A reminder's ends none. */
  askedFor: z.optional(z.boolean()),
  expiresAt: instant,
  wrongTries: z.int(),
  lockedUntil: z.optional(instant),
});
export type LinkRecord = z.infer<typeof LinkRecord>;

/** A proven visit to one task by the person it is with. */
export const SessionRecord = z.object({
  hash: z.string(),
  taskId: z.string(),
  email: z.string(),
  generation: z.int(),
  expiresAt: instant,
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** A further access token of an applicant: the tracker link in a mail, or the answer to a repeated submission. */
export const AccessRecord = z.object({
  hash: z.string(),
  expiresAt: instant,
  /** Of the address that it was mailed to; absent where it was not mailed. */
  generation: z.optional(z.int()),
});
export type AccessRecord = z.infer<typeof AccessRecord>;

/** A mail about an event of the case that has been sent; where it did not arrive, why, and who of the staff is told of it. */
export const SentRecord = z.object({
  sequence: z.int(),
  at: instant,
  mailFailed: z.optional(z.object({ at: instant, kind: MailFailure })),
  tell: z.optional(z.enum(['lead', 'service_address'])),
  /** Set while the mail to the staff is still to be sent. */
  unsettledSince: z.optional(instant),
});
export type SentRecord = z.infer<typeof SentRecord>;
