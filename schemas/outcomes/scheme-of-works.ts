import * as z from 'zod/mini';
import { PurposeCode } from '../occupation.ts';
import { day, line, pence, prose } from '../text.ts';
import { digest, Finding, NeedsInformation, NotMine } from './common.ts';

/** The scheme of works, its cost, and whether it is reasonable and practicable (section 24(3)(b)). */
export const SchemeOfWorks = z.strictObject({
  outcome: z.literal('planned'),
  reasonableAndPracticable: Finding,
  reasons: z.union([prose(), z.array(prose(1000)).check(z.maxLength(20))]),
  works: z
    .array(
      z.strictObject({
        description: prose(1000),
        purposeCodes: z.array(PurposeCode).check(z.minLength(1), z.maxLength(14)),
        costPence: pence,
        /** The needs of the assessment that it is for, from 0. */
        forNeeds: z.optional(z.array(z.int().check(z.minimum(0), z.maximum(29))).check(z.maxLength(30))),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
  estimates: z
    .array(z.strictObject({ contractor: line(), totalPence: pence, date: day }))
    .check(z.maxLength(10)),
  feesPence: pence,
  digest,
});
export type SchemeOfWorks = z.infer<typeof SchemeOfWorks>;

export const SchemeOfWorksOutcome = z.discriminatedUnion('outcome', [
  SchemeOfWorks,
  NeedsInformation,
  NotMine,
]);
export type SchemeOfWorksOutcome = z.infer<typeof SchemeOfWorksOutcome>;
