import * as z from 'zod/mini';

const count = z.int().check(z.minimum(1), z.maximum(10_000_000));

const everyLimit = z.strictObject({
  submissionsAnHour: count,
  draftsAnHour: count,
  freshLinkRequestsAnHour: count,
  missesInTenMinutes: count,
});

/**
 * How much one source (an address on the internet, which a whole office can share) may do before it is asked to wait.
 * Only what is refused anyway counts as a miss: a secret that opens nothing, an address that does not match.
 */
export const Limits = z.extend(everyLimit, {
  // Younger than the rest: a configuration from before it goes on working.
  draftsAnHour: z._default(count, 200),
});
export type Limits = z.infer<typeof Limits>;

/** What `LIMITS` may override: any of the above. */
export const LimitsOverride = z.partial(everyLimit);
