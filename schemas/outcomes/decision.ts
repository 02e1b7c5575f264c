import * as z from 'zod/mini';
import { pence, prose } from '../text.ts';
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

const award = {
  awardPence: pence,
  reasons: z.array(prose()).check(z.maxLength(20)),
  conditions: z.array(prose()).check(z.maxLength(20)),
};

const Approval = z.strictObject({ outcome: z.literal('approve'), ...award, digest });
const PartApproval = z.strictObject({ outcome: z.literal('part_approve'), ...award, digest });

/** A refusal needs a ground and the facts it rests on: reasons are given with the refusal (section 34(4)). */
const Refusal = z.strictObject({
  outcome: z.literal('refuse'),
  grounds: z
    .array(z.strictObject({ code: GroundCode, facts: prose() }))
    .check(z.minLength(1, 'Give at least one ground'), z.maxLength(11)),
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
