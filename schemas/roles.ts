import * as z from 'zod/mini';

/** What a person in the directory may do. A lead is told when a task is overdue. */
export const Role = z.enum([
  'occupational_therapist',
  'trusted_assessor',
  'technical_officer',
  'decision_maker',
  'lead',
]);
export type Role = z.infer<typeof Role>;

/** Who a case waits on. */
export const Party = z.enum([
  'us',
  'applicant',
  'occupational_therapist',
  'technical_officer',
  'decision_maker',
]);
export type Party = z.infer<typeof Party>;
