import * as z from 'zod/mini';
import { Missing } from './missing.ts';
import { Role } from './roles.ts';
import { Slot, TaskKind } from './task-kind.ts';
import { instant } from './text.ts';

/** Who a task is with. The applicant's own tasks have no `personId`. */
export const Assignee = z.object({
  name: z.string(),
  email: z.string(),
  personId: z.optional(z.string()),
  role: z.optional(Role),
  registration: z.optional(z.string()),
});
export type Assignee = z.infer<typeof Assignee>;

/** A mail that a task owes its assignee. */
export const MailDue = z.enum(['opened', 'reminder', 'reassigned', 'escalated']);
export type MailDue = z.infer<typeof MailDue>;

/** One human task: who has it, what was asked, how it is being chased, and the workflow's token for it. */
export const TaskRecord = z.object({
  taskId: z.string(),
  caseId: z.string(),
  kind: TaskKind,
  slot: Slot,
  assignee: Assignee,
  /** A representative who gets the same task by a link of their own. */
  alsoWith: z.optional(Assignee),
  openedAt: instant,
  dueBy: instant,
  /** Links and sessions of an earlier generation are dead: the task has gone to somebody else. */
  generation: z.int(),
  declinedBy: z.array(z.string()),
  asked: z.array(Missing),
  urgency: z.enum(['urgent', 'non_urgent']),
  reminders: z.int(),
  nextActionAt: z.optional(instant),
  escalatedAt: z.optional(instant),
  mailDue: z.optional(MailDue),
  token: z.optional(z.string()),
  /** An answer for the workflow where nothing had to be asked of anybody. */
  verdict: z.optional(z.string()),
  unsettledSince: z.optional(instant),
});
export type TaskRecord = z.infer<typeof TaskRecord>;
