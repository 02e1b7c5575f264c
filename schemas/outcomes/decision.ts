import * as z from 'zod/mini';
import { day, line, pence, prose } from '../text.ts';
import { digest, NeedsInformation, NotMine } from './common.ts';

export const GroundCode = z.enum([
  'applicant_not_eligible',
  'occupant_not_disabled',
  'purpose_not_in_section_23',
  'not_necessary_and_appropriate',
  'not_reasonable_and_practicable',
  'works_begun',
  'works_complete',
  'interest_not_acquired',
  'certificate_not_given',
  'fund_rules_not_met',
  'other',
]);
export type GroundCode = z.infer<typeof GroundCode>;

/** Why a line of the scheme of works is not accepted as it stands. */
export const LineCode = z.enum([
  'purpose_not_in_section_23',
  'not_necessary_and_appropriate',
  'not_reasonable_and_practicable',
  'more_or_less_than_needed',
  'finished_before_approval',
  'other',
]);
export type LineCode = z.infer<typeof LineCode>;

/** What only an officer can say of an application (sections 3(2), 24(2), 29(4) and 95; regulation 3, SI 1996/2890). */
const OfficerAnswers = z.strictObject({
  worksComplete: z.optional(z.boolean()),
  interestAcquired: z.optional(z.boolean()),
  isExcludedBody: z.optional(z.boolean()),
  isPersonFromAbroad: z.optional(z.boolean()),
  isMadeByOrForCharity: z.optional(z.boolean()),
});
export type OfficerAnswers = z.infer<typeof OfficerAnswers>;

/** Who looked at the register again where the registration behind the sign-off needs a second person, and what they found. */
const SecondLook = z.strictObject({ by: line(120), on: day, finding: prose(1000) });

const foundByOfficer = {
  officerAnswers: z.optional(OfficerAnswers),
  secondLook: z.optional(SecondLook),
};

const award = {
  awardPence: pence,
  reasons: z.array(prose()).check(z.maxLength(20)),
  conditions: z.array(prose()).check(z.maxLength(20)),
  ...foundByOfficer,
};

const Approval = z.strictObject({ outcome: z.literal('approve'), ...award, digest });
/** Lines of the scheme of works that are not accepted, from 0, each with the reason. Without them, only the sum is less. */
const PartApproval = z.strictObject({
  outcome: z.literal('part_approve'),
  ...award,
  refusedLines: z.optional(
    z
      .array(
        z.strictObject({ line: z.int().check(z.minimum(0), z.maximum(59)), code: LineCode, facts: prose() }),
      )
      .check(z.minLength(1), z.maxLength(60)),
  ),
  /** The day on which the applicant agreed to works that are varied (section 23(3)). */
  consentedOn: z.optional(day),
  digest,
});

/** A refusal needs a ground and the facts it rests on: reasons are given with the refusal (section 34(4)). */
const Refusal = z.strictObject({
  outcome: z.literal('refuse'),
  grounds: z
    .array(z.strictObject({ code: GroundCode, facts: prose() }))
    .check(z.minLength(1, 'Give at least one ground'), z.maxLength(11)),
  ...foundByOfficer,
  digest,
});

const Return = z.strictObject({
  outcome: z.literal('return'),
  to: z.enum(['needs_assessment', 'scheme_of_works']),
  reason: prose(),
  digest,
});

/** What a decision-maker may do. A person makes every decision. */
export const DecisionOutcome = z.discriminatedUnion('outcome', [
  Approval,
  PartApproval,
  Refusal,
  Return,
  NeedsInformation,
  NotMine,
]);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;
