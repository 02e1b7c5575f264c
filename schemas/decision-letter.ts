import * as z from 'zod/mini';
import { Language } from './language.ts';
import { day } from './text.ts';

/** One part of a letter: what it says, then amounts that add up, then things to do or to know one by one. */
export const LetterSection = z.object({
  heading: z.string(),
  paragraphs: z.array(z.string()),
  /** Amounts by what they are for; the last row is what they come to. */
  table: z.optional(
    z.object({
      columns: z.tuple([z.string(), z.string()]),
      rows: z.array(z.object({ what: z.string(), amount: z.string() })),
    }),
  ),
  list: z.optional(z.array(z.string())),
  /** What was done one after the other, numbered. */
  steps: z.optional(z.array(z.string())),
  /** Standard text, which is read after the signature. */
  standard: z.optional(z.boolean()),
});
export type LetterSection = z.infer<typeof LetterSection>;

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
  /** The one heading of the letter, which states the outcome. */
  title: z.optional(z.string()),
  /** The person who decided, by name. */
  decidedBy: z.optional(z.string()),
  /** What the letter was written in. */
  language: z.optional(Language),
  /** The letter as it is read, heading by heading. */
  sections: z.optional(z.array(LetterSection)),
});
export type DecisionLetter = z.infer<typeof DecisionLetter>;
