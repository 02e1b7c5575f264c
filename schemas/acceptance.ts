import * as z from 'zod/mini';
import { prose } from './text.ts';

/** What somebody says to a task that a colleague passed to them: that they take it, or why they hand it back. */
export const Acceptance = z.discriminatedUnion('accepts', [
  z.strictObject({ accepts: z.literal(true) }),
  z.strictObject({ accepts: z.literal(false), reason: prose(1000) }),
]);
export type Acceptance = z.infer<typeof Acceptance>;
