import * as z from 'zod/mini';
import { Programme } from './application.ts';
import { DecisionLetter } from './decision-letter.ts';
import { Missing } from './missing.ts';
import { Party } from './roles.ts';
import { Stage, Status } from './status.ts';
import { day, instant } from './text.ts';

/** What an applicant sees of their case (contract section 3). */
export const ApplicationView = z.object({
  reference: z.string(),
  programme: Programme,
  status: Status,
  stage: Stage,
  receivedAt: instant,
  validApplicationDate: z.optional(day),
  decisionDueBy: z.optional(day),
  waitingOn: z.array(z.object({ party: Party, since: instant, what: z.string(), dueBy: instant })),
  nextStep: z.string(),
  missing: z.array(Missing),
  timeline: z.array(z.object({ at: instant, what: z.string() })),
  decision: z.optional(DecisionLetter),
});
export type ApplicationView = z.infer<typeof ApplicationView>;
