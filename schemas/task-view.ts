import * as z from 'zod/mini';
import { TaskKind } from './task-kind.ts';
import { instant } from './text.ts';

/** What somebody who has proven who they are sees of a task (contract section 4). */
export const TaskView = z.object({
  taskId: z.string(),
  kind: TaskKind,
  reference: z.string(),
  openedAt: instant,
  dueBy: instant,
  assignee: z.object({
    name: z.string(),
    role: z.optional(z.string()),
    registration: z.optional(z.string()),
  }),
  /** How the task came to this person, if somebody else had it before. A delegation is open until it is accepted. */
  handover: z.optional(
    z.object({ from: z.string(), how: z.string(), reason: z.string(), accepted: z.boolean() }),
  ),
  case: z.record(z.string(), z.unknown()),
  digest: z.string(),
  form: z.record(z.string(), z.unknown()),
});
export type TaskView = z.infer<typeof TaskView>;
