import * as z from 'zod/mini';

/** How far an open case has come. */
export const Stage = z.enum(['received', 'assessing', 'planning_works', 'deciding']);
export type Stage = z.infer<typeof Stage>;

/** Where a case stands, as contract section 3 has it. */
export const Status = z.enum([
  'received',
  'awaiting_information',
  'assessing',
  'planning_works',
  'deciding',
  'approved',
  'part_approved',
  'refused',
  'withdrawn',
  'lapsed',
]);
export type Status = z.infer<typeof Status>;
