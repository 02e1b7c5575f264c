import * as z from 'zod/mini';
import { line, prose } from '../text.ts';

/** A digest of the case as it was shown; an outcome on an older reading is refused. */
export const digest = line(100);

/** A finding in three grades. `true` and `false` are taken for `yes` and `no`. */
export const Finding = z.union([
  z.enum(['yes', 'no', 'partly']),
  z.boolean(),
  z.strictObject({ finding: z.enum(['yes', 'no', 'partly']), reason: prose() }),
]);
export type Finding = z.infer<typeof Finding>;

/** The applicant is asked, then the task opens again. */
export const NeedsInformation = z.strictObject({
  outcome: z.literal('needs_information'),
  questions: z.array(prose(1000)).check(z.minLength(1, 'Write at least one question'), z.maxLength(20)),
  digest,
});

/** The task goes to the next fit person. */
export const NotMine = z.strictObject({ outcome: z.literal('not_mine'), reason: prose(1000), digest });
