import type { OfficerAnswers } from '#schemas/outcomes/decision.ts';
import type { CaseFacts } from './record-of-case.ts';

export type EligibilityFacts = Pick<
  CaseFacts,
  'application' | 'assessment' | 'signOff' | 'scheme' | 'cannotProvide'
> & {
  /** The day the application came in, `YYYY-MM-DD`: the applicant's age is taken on it. */
  receivedOn: string;
  /** What the application has no place for and an officer may know. Absent means not known, never a no. */
  officer?: OfficerAnswers | undefined;
};
