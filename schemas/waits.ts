import * as z from 'zod/mini';

const seconds = z.int().check(z.minimum(1), z.maximum(31_536_000));

const everyWait = z.strictObject({
  reminderSeconds: z.optional(seconds),
  escalationSeconds: z.optional(seconds),
  linkSeconds: seconds,
  sessionSeconds: seconds,
  backstopSeconds: seconds,
  sweepSeconds: seconds,
  lapseSeconds: seconds,
  /** A draft that nobody goes on with is deleted this long after its last change. */
  draftSeconds: seconds,
  /** How long before that whoever began it is told, if we have an address. */
  draftWarningSeconds: seconds,
  reminderWorkingDays: z.strictObject({ urgent: z.int(), non_urgent: z.int() }),
  escalationWorkingDays: z.strictObject({ urgent: z.int(), non_urgent: z.int() }),
});

/**
 * How long the service waits, in seconds. With `reminderSeconds` set, reminders ignore quiet days
 * (a shortened run); otherwise `reminderWorkingDays` counts working days by urgency.
 */
export const Waits = z.extend(everyWait, {
  // Younger than the rest: a configuration from before them goes on working.
  draftSeconds: z._default(seconds, 30 * 86_400),
  draftWarningSeconds: z._default(seconds, 5 * 86_400),
});
export type Waits = z.infer<typeof Waits>;

/** What `WAITS` may override: any of the above. */
export const WaitsOverride = z.partial(everyWait);
