import * as z from 'zod/mini';
import { Party } from './roles.ts';

export const MissingCode = z.enum([
  'works_particulars',
  'two_estimates',
  'preliminary_charges',
  'owners_certificate',
  'tenants_certificate',
  'landlords_certificate',
  'occupiers_certificate',
  'consent_certificate',
  'landlord_consent',
  'national_insurance_number',
  'income_and_capital',
  'benefit_evidence',
  'quote',
  'statutory_funding_tried',
  'answer_to_question',
]);
export type MissingCode = z.infer<typeof MissingCode>;

/** Something that the case lacks: what it is, why it is needed, and who owes it. */
export const Missing = z.object({ code: MissingCode, what: z.string(), why: z.string(), owedBy: Party });
export type Missing = z.infer<typeof Missing>;
