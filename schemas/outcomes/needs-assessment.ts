import * as z from 'zod/mini';
import { PurposeCode, TaskCode } from '../occupation.ts';
import { day, line, pence, prose } from '../text.ts';
import { digest, Finding, NeedsInformation, NotMine } from './common.ts';

const notes = z.optional(z.union([prose(), z.array(prose(1000)).check(z.maxLength(40))]));

/** One everyday task, how the person manages it and what prevents it (ot-assessment 3c). */
const Occupation = z.strictObject({
  taskCode: TaskCode,
  ability: z.enum([
    'independent',
    'independent_with_difficulty',
    'with_equipment',
    'supervision',
    'help_of_one',
    'help_of_two',
    'cannot',
  ]),
  howAssessed: z.enum(['observed', 'reported', 'standardised_measure']),
  problem: prose(),
  frequency: z.optional(line()),
  risk: z.optional(
    z.strictObject({
      kind: line(),
      likelihood: z.int().check(z.minimum(1), z.maximum(5)),
      harm: z.int().check(z.minimum(1), z.maximum(5)),
    }),
  ),
  variation: z.optional(prose()),
});

/** One need and what would meet it (ot-assessment 3d). A need is not a product. */
const AssessedNeed = z.strictObject({
  needId: z.optional(line(40)),
  needStatement: prose(1000),
  taskCodes: z.array(TaskCode).check(z.minLength(1), z.maxLength(40)),
  purposeCodes: z.array(PurposeCode).check(z.minLength(1), z.maxLength(14)),
  recommendedAdaptation: prose(1000),
  specification: z.optional(prose()),
  reasoning: prose(),
  alternativesConsidered: z
    .array(
      z.strictObject({
        option: prose(500),
        finding: z.enum(['rejected', 'preferred', 'fallback']),
        reason: prose(1000),
      }),
    )
    .check(z.minLength(1, 'Give at least one alternative, including doing nothing'), z.maxLength(20)),
  necessary: Finding,
  appropriate: Finding,
  outcomesExpected: notes,
  longTermSuitability: notes,
  interimMeasures: notes,
  equipmentLink: notes,
  quantityOrScope: notes,
  estimatePence: z.optional(pence),
});
export type AssessedNeed = z.infer<typeof AssessedNeed>;

/** Equipment is never recommended before the posture is assessed; a child is offered a powered option. */
const Equipment = z.strictObject({
  item: line(),
  kind: z.optional(z.enum(['wheelchair', 'seating', 'mobility', 'other'])),
  postureAssessed: z.boolean(),
  poweredOptionConsidered: z.optional(z.union([z.boolean(), prose(1000)])),
  reason: prose(),
});
export type Equipment = z.infer<typeof Equipment>;

const Referral = z.strictObject({
  to: z.enum([
    'speech_and_language_therapy',
    'employment_advice',
    'access_to_work',
    'wheelchair_service',
    'physiotherapy',
    'school',
    'welfare_rights',
    'other',
  ]),
  reason: prose(1000),
});

/** A finished needs assessment, by the data dictionary of ot-assessment sections 3 to 5. */
export const NeedsAssessment = z.strictObject({
  outcome: z.literal('assessed'),
  assessedOn: day,
  mode: z.enum(['home_visit', 'video', 'telephone', 'hospital', 'paper']),
  prognosis: z.enum(['improving', 'stable', 'fluctuating', 'progressive', 'end_of_life', 'unknown']),
  occupations: z.array(Occupation).check(z.minLength(1), z.maxLength(40)),
  needs: z.array(AssessedNeed).check(z.minLength(1), z.maxLength(30)),
  equipment: z.array(Equipment).check(z.maxLength(30)),
  referrals: z.array(Referral).check(z.maxLength(20)),
  urgency: z.enum(['urgent', 'non_urgent']),
  urgencyReasons: z.array(prose(500)).check(z.maxLength(20)),
  complexity: z.enum(['simple', 'complex']),
  complexityReasons: z.array(prose(500)).check(z.maxLength(20)),
  personAgrees: Finding,
  personConsent: notes,
  capacityAndAdvocate: notes,
  informants: notes,
  interpreterOrCommunicationNeeds: notes,
  diagnoses: notes,
  impairments: notes,
  aidsInUse: notes,
  household: notes,
  dwelling: notes,
  previousAdaptations: notes,
  careAndSupport: notes,
  goals: notes,
  statement: notes,
  conflictOfInterest: notes,
  reviewDue: z.optional(day),
  digest,
});
export type NeedsAssessment = z.infer<typeof NeedsAssessment>;

export const NeedsAssessmentOutcome = z.discriminatedUnion('outcome', [
  NeedsAssessment,
  NeedsInformation,
  NotMine,
]);
export type NeedsAssessmentOutcome = z.infer<typeof NeedsAssessmentOutcome>;
