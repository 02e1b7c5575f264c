import * as z from 'zod/mini';
import { day } from './text.ts';

/** What the applicant is told of a decision. Reasons are given with it (section 34(4)); the route is the nation's. */
export const DecisionLetter = z.object({
  outcome: z.enum(['approved', 'part_approved', 'refused']),
  awardPence: z.optional(z.int()),
  contributionPence: z.optional(z.int()),
  reasons: z.array(z.string()),
  conditions: z.array(z.string()),
  calculation: z.array(z.string()),
  appeal: z.string(),
  decidedOn: day,
  /** The letter as it is read, heading by heading. */
  sections: z.optional(z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) }))),
});
export type DecisionLetter = z.infer<typeof DecisionLetter>;
