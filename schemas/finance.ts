import * as z from 'zod/mini';
import { Household } from './household.ts';
import { EarlierApplication, Passport, RelevantPersonAsGiven } from './means-test.ts';

/**
 * What the applicant says about money: the benefits they receive and, as far as they know it, each relevant person.
 * `['none']` and `[]` both say that no passporting benefit is received.
 */
export const Finance = z.strictObject({
  benefits: z.union([z.array(Passport).check(z.maxLength(6)), z.tuple([z.literal('none')])]),
  relevantPersons: z.optional(z.array(RelevantPersonAsGiven).check(z.maxLength(6))),
  /** What a person says of who lives with them and of money; used where no relevant person is given. */
  household: z.optional(Household),
  earlierApplications: z.optional(z.array(EarlierApplication).check(z.maxLength(10))),
});
export type Finance = z.infer<typeof Finance>;
