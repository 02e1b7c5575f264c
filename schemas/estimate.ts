import * as z from 'zod/mini';
import { Finance } from './finance.ts';
import { Home } from './home.ts';
import { day, line, pence } from './text.ts';

/** What an estimate may be made from: any part of an application, and nothing else. */
export const EstimateRequest = z.lazy(() =>
  z.strictObject({
    finance: z.optional(z.partial(Finance)),
    home: z.optional(z.partial(Home)),
    disabledOccupant: z.optional(
      z.partial(
        z.strictObject({
          name: line(120),
          dateOfBirth: day,
          relationshipToApplicant: line(80),
          qualifyingYoungPerson: z.boolean(),
        }),
      ),
    ),
    eligibleExpensePence: z.optional(pence),
  }),
);
export type EstimateRequest = z.infer<typeof EstimateRequest>;

/** An indication of what a person would contribute. Nothing is stored and nothing is promised. */
export const Estimate = z.lazy(() =>
  z.object({
    contributionPence: z.int(),
    grantPence: z.int(),
    capPence: z.int(),
    steps: z.array(z.string()),
    couldChange: z.array(z.object({ what: z.string(), effect: z.string() })),
    basis: z.string(),
  }),
);
export type Estimate = z.infer<typeof Estimate>;
