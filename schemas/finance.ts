import * as z from 'zod/mini';
import { EarlierApplication, Passport, RelevantPersonAsGiven } from './means-test.ts';

/**
 * What the applicant says about money: the benefits they receive and, as far as they know it, each relevant person.
 * `['none']` and `[]` both say that no passporting benefit is received.
 */
export const Finance = z.strictObject({
  benefits: z.union([z.array(Passport).check(z.maxLength(6)), z.tuple([z.literal('none')])]),
  relevantPersons: z.optional(z.array(RelevantPersonAsGiven).check(z.maxLength(6))),
  earlierApplications: z.optional(z.array(EarlierApplication).check(z.maxLength(10))),
});
export type Finance = z.infer<typeof Finance>;
