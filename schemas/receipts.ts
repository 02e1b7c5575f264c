import * as z from 'zod/mini';
import { TaskKind } from './task-kind.ts';
import { instant } from './text.ts';

/** What an applicant gets for a submission. `links.tracker` is the link that is also mailed. */
export const Submitted = z.object({
  reference: z.string(),
  status: z.literal('received'),
  receivedAt: instant,
  /** 256 random bits, base64url. Only its hash is kept: it cannot be had again. */
  accessToken: z.string(),
  links: z.object({ self: z.string(), tracker: z.string() }),
});
export type Submitted = z.infer<typeof Submitted>;

/** That a request is withdrawn. */
export const Withdrawn = z.object({ reference: z.string(), status: z.literal('withdrawn') });
export type Withdrawn = z.infer<typeof Withdrawn>;

/** What a task link is for, with nothing personal. */
export const LinkView = z.object({
  taskId: z.string(),
  kind: TaskKind,
  reference: z.string(),
  dueBy: instant,
  proof: z.literal('email'),
});
export type LinkView = z.infer<typeof LinkView>;

/** What a person gets back for an outcome: proof of what was recorded and when. */
export const Receipt = z.object({
  taskId: z.string(),
  reference: z.string(),
  outcome: z.string(),
  recordedAt: instant,
});
export type Receipt = z.infer<typeof Receipt>;
