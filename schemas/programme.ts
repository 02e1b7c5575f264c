import * as z from 'zod/mini';

/** Which money a request asks for: a Disabled Facilities Grant, or a charity's fund. */
export const Programme = z.enum(['dfg', 'charity']);
export type Programme = z.infer<typeof Programme>;
