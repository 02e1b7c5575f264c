import * as z from 'zod/mini';
import type { Application } from './application.ts';
import { type Contact, Contacted } from './contact.ts';
import type { DecisionLetter } from './decision-letter.ts';
import { Missing } from './missing.ts';
import type { Outcome } from './outcomes/outcome.ts';
import type { Proposal } from './proposal.ts';
import { Party, Role } from './roles.ts';
import { Slot, type TaskKind } from './task-kind.ts';
import { day, instant } from './text.ts';

/** Somebody who acted on a case, as the record names them. */
export const Actor = z.object({
  party: Party,
  personId: z.optional(z.string()),
  name: z.optional(z.string()),
  registration: z.optional(z.string()),
});
export type Actor = z.infer<typeof Actor>;

const base = { sequence: z.int(), at: instant, by: Actor };
const task = { taskId: z.string(), slot: Slot };
const colleague = z.object({ personId: z.string(), name: z.string() });

/**
 * What somebody said, or what we worked out from it. It was checked when it came in and an event never changes, so that
 * reading it back checks the envelope only: parsing every text again would be most of the cost of a read.
 */
const said = <Said>() => z.custom<Said>((value) => typeof value === 'object' && value !== null);

const done = <Kind extends TaskKind>(kind: Kind) =>
  z.object({
    ...base,
    ...task,
    type: z.literal('task_done'),
    kind: z.literal(kind),
    outcome: said<Outcome<Kind>>(),
  });

export const TaskDone = z.discriminatedUnion('kind', [
  done('information'),
  done('needs_assessment'),
  done('ot_sign_off'),
  done('scheme_of_works'),
  done('decision'),
]);
export type TaskDone = z.infer<typeof TaskDone>;

/** Everything that can happen to a case. Events are written once, numbered without gaps, and never changed. */
export const CaseEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('application_received'), application: said<Application>() }),
  z.object({
    ...base,
    ...task,
    type: z.literal('task_opened'),
    assignee: z.object({ name: z.string(), personId: z.optional(z.string()), role: z.optional(Role) }),
    dueBy: instant,
    asked: z.array(Missing),
  }),
  TaskDone,
  z.object({
    ...base,
    ...task,
    type: z.literal('task_reassigned'),
    from: colleague,
    to: colleague,
    how: z.enum(['not_mine', 'delegated', 'handed_back', 'absent', 'left']),
    reason: z.string(),
  }),
  z.object({ ...base, ...task, type: z.literal('task_accepted') }),
  z.object({
    ...base,
    ...task,
    type: z.literal('task_escalated'),
    to: z.string(),
    why: z.optional(z.enum(['overdue', 'absent', 'mail_failed'])),
  }),
  z.object({
    ...base,
    type: z.literal('application_valid'),
    validApplicationDate: day,
    decisionDueBy: day,
  }),
  z.object({ ...base, type: z.literal('decision_proposed'), proposal: said<Proposal>() }),
  z.object({ ...base, type: z.literal('decision_notified'), letter: said<DecisionLetter>() }),
  /** How somebody is reached from now on, in full, and the address that they had until then. */
  z.object({
    ...base,
    type: z.literal('contact_changed'),
    who: Contacted,
    contact: said<Contact>(),
    emailBefore: z.string(),
  }),
  z.object({ ...base, type: z.literal('withdrawn') }),
  z.object({ ...base, type: z.literal('lapsed') }),
  z.object({ ...base, type: z.literal('workflow_restarted'), round: z.int(), why: z.string() }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

type WithoutBase<Event> = Event extends unknown ? Omit<Event, 'sequence' | 'at' | 'by'> : never;

/** An event before it has a number, a time and an actor. */
export type Happening = WithoutBase<CaseEvent>;
