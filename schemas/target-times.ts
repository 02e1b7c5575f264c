import * as z from 'zod/mini';
import { day, prose } from './text.ts';

export const Urgency = z.enum(['urgent', 'non_urgent']);
export type Urgency = z.infer<typeof Urgency>;

export const Complexity = z.enum(['simple', 'complex']);
export type Complexity = z.infer<typeof Complexity>;

const workingDays = z.int().check(z.minimum(1), z.maximum(2_000));
const byComplexity = z.strictObject({ simple: workingDays, complex: workingDays });

/**
 * Target times in working days from first contact, by urgency and complexity. They are guidance, not law: an
 * organisation states its own, and says `verified` only with the day on which somebody read them at the source.
 */
export const TargetTimes = z
  .strictObject({
    source: prose(500),
    verified: z.boolean(),
    checkedOn: z.optional(day),
    /** What the time runs to. A case here is timed to its decision, so it is then only part of the way. */
    runsTo: z.enum(['decision', 'completion_of_works']),
    workingDays: z.strictObject({ urgent: byComplexity, non_urgent: byComplexity }),
  })
  .check(
    z.refine(({ verified, checkedOn }) => !verified || checkedOn !== undefined, {
      error: 'Say on which day the target times were checked',
      path: ['checkedOn'],
    }),
  );
export type TargetTimes = z.infer<typeof TargetTimes>;
