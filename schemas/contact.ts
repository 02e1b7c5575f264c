import * as z from 'zod/mini';
import { Address } from './application.ts';
import { emailAddress, instant, telephone } from './text.ts';

/** Who of those who apply is meant. */
export const Contacted = z.enum(['applicant', 'representative']);
export type Contacted = z.infer<typeof Contacted>;

/** How somebody is reached. `address` is where letters go if not to the home; the home itself is the application's. */
export const Contact = z.strictObject({
  email: emailAddress,
  phone: z.optional(telephone),
  address: z.optional(Address),
});
export type Contact = z.infer<typeof Contact>;

/**
 * A new address that nobody has shown to be theirs yet: it becomes the contact when the code that we mailed to it is
 * typed in on the tracker. One at a time; a later one takes its place.
 */
export const PendingContact = z.object({
  who: Contacted,
  email: z.string(),
  askedAt: instant,
  expiresAt: instant,
  /** Set when the code is mailed. */
  codeHash: z.optional(z.string()),
  wrongTries: z.int(),
  /** Set while the code is still to be mailed. */
  unsettledSince: z.optional(instant),
  confirmedAt: z.optional(instant),
});
export type PendingContact = z.infer<typeof PendingContact>;
