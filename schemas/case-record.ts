import * as z from 'zod/mini';
import { MissingCode } from './missing.ts';
import { Programme } from './programme.ts';
import { Stage, Status } from './status.ts';
import { Slot, TaskKind } from './task-kind.ts';
import { day, instant } from './text.ts';

/** The task that stands in a slot, and what became of it. */
export const SlotState = z.object({
  taskId: z.string(),
  state: z.enum(['open', 'done']),
  verdict: z.optional(z.string()),
  since: instant,
  dueBy: instant,
});
export type SlotState = z.infer<typeof SlotState>;

/** The moving part of a case: small, rewritten by every event. What people said is in the events. */
export const CaseRecord = z.object({
  caseId: z.string(),
  programme: Programme,
  status: Status,
  stage: Stage,
  /** Which run of the workflow carries the case: execution `case-{caseId}-r{round}`. */
  round: z.int(),
  /** The number of the last event; every write is conditional on it. */
  sequence: z.int(),
  /** The hash of the last event, which the next one is tied to. */
  lastHash: z.optional(z.string()),
  receivedAt: instant,
  changedAt: instant,
  accessHash: z.string(),
  /** Counts the addresses that the applicant has had: links that were mailed to an earlier one are dead. 1 where absent. */
  accessGeneration: z.optional(z.int()),
  slots: z.partialRecord(Slot, SlotState),
  taskCounts: z.partialRecord(TaskKind, z.int()),
  urgency: z.optional(z.enum(['urgent', 'non_urgent'])),
  assessedBy: z.optional(z.string()),
  signedOffBy: z.optional(z.string()),
  cannotProvide: z.optional(z.array(MissingCode)),
  validApplicationDate: z.optional(day),
  decisionDueBy: z.optional(day),
  /** Set by a write that the relay has to act on, cleared once the workflow and the mail have caught up. */
  unsettledSince: z.optional(instant),
  stalledSince: z.optional(instant),
});
export type CaseRecord = z.infer<typeof CaseRecord>;
