import * as z from 'zod/mini';
import { DecisionLetter } from './decision-letter.ts';
import { Missing } from './missing.ts';
import { Programme } from './programme.ts';
import { Party } from './roles.ts';
import { Stage, Status } from './status.ts';
import { day, instant } from './text.ts';

/** The stages that a request goes through, as the tracker and the mails name them. */
export const ProgressStage = z.enum([
  'received',
  'checked',
  'assessment',
  'sign_off',
  'works',
  'decision',
  'notified',
]);
export type ProgressStage = z.infer<typeof ProgressStage>;

/** How one stage stands: done and when, under way with somebody since when and until when, or not reached. */
export const StageStanding = z.object({
  stage: ProgressStage,
  state: z.enum(['done', 'now', 'to_come', 'not_needed']),
  at: z.optional(instant),
  since: z.optional(instant),
  dueBy: z.optional(instant),
  with: z.optional(z.object({ party: Party, name: z.optional(z.string()) })),
});
export type StageStanding = z.infer<typeof StageStanding>;

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
  progress: z.array(StageStanding),
  /** The clock of the law and the clock that the person lives by, as they stand now (design D8). */
  clocks: z.object({
    statutory: z.object({
      state: z.enum(['does_not_apply', 'not_started', 'running', 'decided', 'ended_without_decision']),
      daysTaken: z.optional(z.int()),
      daysLeft: z.optional(z.int()),
    }),
    lived: z.object({ calendarDays: z.int(), workingDays: z.int() }),
  }),
  /** Days for which each party answers; whole days, rounded down. */
  daysWaitedFor: z.record(Party, z.int()),
  nextStep: z.string(),
  missing: z.array(Missing),
  timeline: z.array(z.object({ at: instant, what: z.string() })),
  decision: z.optional(DecisionLetter),
});
export type ApplicationView = z.infer<typeof ApplicationView>;
