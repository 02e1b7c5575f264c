import * as z from 'zod/mini';
import { prose } from '../text.ts';
import { digest, NeedsInformation, NotMine } from './common.ts';

const statement = {
  necessaryAndAppropriate: z.literal(true),
  statement: prose(),
  declaration: z.literal(true, 'Confirm the declaration'),
};

/** A registered occupational therapist's recommendation under section 24(3)(a). The OT recommends; the OT does not decide. */
export const OtSignOffOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('signed'), ...statement, digest }),
  z.strictObject({ outcome: z.literal('signed_with_changes'), ...statement, changes: prose(), digest }),
  z.strictObject({ outcome: z.literal('returned'), reason: prose(), digest }),
  z.strictObject({
    outcome: z.literal('not_supported'),
    necessaryAndAppropriate: z.literal(false),
    reason: prose(),
    digest,
  }),
  NeedsInformation,
  NotMine,
]);
export type OtSignOffOutcome = z.infer<typeof OtSignOffOutcome>;
