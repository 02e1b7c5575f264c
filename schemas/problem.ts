import * as z from 'zod/mini';

/** An error as RFC 9457 has it. `pointer` is a JSON Pointer into the body; no part repeats a value that was sent. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;
