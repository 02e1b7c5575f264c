import * as z from 'zod/mini';
import { emailAddress } from './text.ts';

/** How mail goes out, where that is not simply as fast as it comes and to whom it is for. */
export const MailSettings = z.strictObject({
  /**
   * Demonstration: every mail goes to this address and names in its body whom it was for. The address is verified in
   * SES, so that a whole case can be walked in an account that is still in the sandbox.
   */
  demoRecipient: z.optional(emailAddress),
  /** At most so many mails a second: 1 while the account is in the SES sandbox. No limit of ours without it. */
  perSecond: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
});
export type MailSettings = z.infer<typeof MailSettings>;
