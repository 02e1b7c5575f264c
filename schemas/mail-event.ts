import * as z from 'zod/mini';

/**
 * An event of SES about a mail that did not arrive, as EventBridge delivers it: what we read of it. `tags` are those that
 * the mail was sent with, and SES's own.
 */
export const MailEvent = z.object({
  detail: z.object({
    eventType: z.enum(['Bounce', 'Complaint', 'Reject', 'Rendering Failure']),
    mail: z.object({
      destination: z.array(z.string()),
      tags: z.record(z.string(), z.array(z.string())),
    }),
    bounce: z.optional(z.object({ bounceType: z.string() })),
  }),
});
export type MailEvent = z.infer<typeof MailEvent>;
