import type { CaseFacts } from './record-of-case.ts';

/** What the application has no place for and an officer may know. Absent means not known, never a no. */
export type OfficerKnowledge = {
  worksComplete?: boolean;
  /** The owner's interest in every parcel of land has been acquired (sections 19(1)(a) and 24(2)). */
  interestAcquired?: boolean;
  /** A body of section 3(2): a local authority, an NHS body and the others listed there. */
  isExcludedBody?: boolean;
  /** A person from abroad of regulation 3, SI 1996/2890. */
  isPersonFromAbroad?: boolean;
  /** Made by or for a charity: sections 19 and 21 to 22A do not apply (section 95(1)(b)). */
  isMadeByOrForCharity?: boolean;
};

export type EligibilityFacts = Pick<
  CaseFacts,
  'application' | 'assessment' | 'signOff' | 'scheme' | 'cannotProvide'
> & {
  /** The day the application came in, `YYYY-MM-DD`: the applicant's age is taken on it. */
  receivedOn: string;
  officer?: OfficerKnowledge;
};
