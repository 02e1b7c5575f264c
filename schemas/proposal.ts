import * as z from 'zod/mini';
import { MeansResult } from './means-test.ts';
import { GroundCode } from './outcomes/decision.ts';

/** What the rules come to. A proposal: a person decides. `null` means that it could not be worked out. */
export const Proposal = z.object({
  eligibleExpensePence: z.int(),
  capPence: z.int(),
  contributionPence: z.nullable(z.int()),
  awardPence: z.nullable(z.int()),
  shortfallPence: z.nullable(z.int()),
  meansResult: z.optional(MeansResult),
  steps: z.array(z.string()),
  /** Grounds that a decision-maker should look at, never applied by the system. */
  possibleGrounds: z.array(
    z.object({ code: GroundCode, why: z.string(), law: z.string(), question: z.optional(z.string()) }),
  ),
  /** What an officer has to look at before deciding. */
  toCheck: z.array(z.string()),
});
export type Proposal = z.infer<typeof Proposal>;
