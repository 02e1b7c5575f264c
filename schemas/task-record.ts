import * as z from 'zod/mini';
import type { Nation } from './means-test.ts';
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

/** A mail that a task owes: to whoever has it, with word to the staff when it is passed up, and to the staff alone when a mail about it failed. */
export const MailDue = z.enum(['opened', 'reminder', 'reassigned', 'escalated', 'unreached']);
export type MailDue = z.infer<typeof MailDue>;

/** Why a mail did not reach somebody, in the words of the mail service's events. */
export const MailFailure = z.enum(['bounce', 'soft_bounce', 'complaint', 'reject', 'rendering_failure']);
export type MailFailure = z.infer<typeof MailFailure>;

/** That a mail about a task did not arrive, and with which holder: a mark of an earlier generation is about somebody else. */
export const FailedMail = z.object({ at: instant, kind: MailFailure, generation: z.int() });
export type FailedMail = z.infer<typeof FailedMail>;

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
  /** Links made before then are dead, those of the assignee and of the representative: a fresh one was opened. */
  linksFrom: z.optional(instant),
  alsoWithLinksFrom: z.optional(instant),
  declinedBy: z.array(z.string()),
  asked: z.array(Missing),
  urgency: z.enum(['urgent', 'non_urgent']),
  /** Whose bank holidays are quiet days. Checked when the application came in; England's where an older task has none. */
  nation: z.optional(z.custom<Nation>((value) => typeof value === 'string')),
  reminders: z.int(),
  nextActionAt: z.optional(instant),
  /** When it was last passed up, and to whom: a lead by `personId`, or `service_address`, which is as far as it goes. */
  escalatedAt: z.optional(instant),
  passedUpTo: z.optional(z.string()),
  /** The last mail to the assignee that did not arrive, and to the representative. */
  mailFailed: z.optional(FailedMail),
  alsoWithMailFailed: z.optional(FailedMail),
  mailDue: z.optional(MailDue),
  /** The workflow's token for the wait, and the round that waits: a later round brings a token of its own. */
  token: z.optional(z.string()),
  tokenRound: z.optional(z.int()),
  /** An answer for the workflow where nothing had to be asked of anybody. */
  verdict: z.optional(z.string()),
  unsettledSince: z.optional(instant),
});
export type TaskRecord = z.infer<typeof TaskRecord>;
