import type { LineCode } from '#schemas/outcomes/decision.ts';
import type { Programme } from '#schemas/programme.ts';

/** Reasons for an award that a decision-maker can pick. They go into the letter as they stand. */
export const approvalReasonTexts: Record<Programme, Record<string, string>> = {
  dfg: {
    recommended: 'An occupational therapist assessed your needs and recommends these works.',
    purpose: 'The works are for purposes that the law lists for this grant (section 23).',
    practicable: 'A technical officer found that the works can be done in your home.',
    no_other_way: 'The other ways to meet the need that were looked at would not do.',
    means: 'The amount follows from the test of your means.',
    no_means_test: 'Your means are not tested for this grant.',
    limit: 'The works cost more than the most that this grant can pay.',
  },
  charity: {
    recommended: 'An occupational therapist assessed your needs and recommends what you asked for.',
    rules: 'Your request meets the rules of the fund.',
    others_asked: 'The public services that come first were asked, and do not pay for this.',
    limit: 'It costs more than the most that the fund can pay.',
  },
};

/** Why a line of works is left out, as the decision-maker picks it. */
export const lineTexts: Record<LineCode, string> = {
  purpose_not_in_section_23: 'It is for no purpose that the grant can pay for (section 23(1))',
  not_necessary_and_appropriate: 'It is not necessary and appropriate (section 24(3)(a))',
  not_reasonable_and_practicable: 'It is not reasonable and practicable in this home (section 24(3)(b))',
  more_or_less_than_needed: 'It is more or less than the purpose needs (section 23(3))',
  finished_before_approval: 'It was finished before approval (section 29)',
  other: 'Another reason',
};

/** The questions about an application that only an officer can answer. */
export const officerQuestionTexts = {
  worksComplete: 'Are the works complete? Complete works are never approved (section 29(4))',
  interestAcquired:
    'Has the applicant the owner’s interest in all the land where works are done? Until then an owner’s application is not approved (section 24(2))',
  isExcludedBody:
    'Is the applicant a body that cannot apply, such as a council or an NHS body (section 3(2))?',
  isPersonFromAbroad: 'Is the applicant a person from abroad (regulation 3, SI 1996/2890)?',
  isMadeByOrForCharity:
    'Is the application made by or for a charity? Then the rules on interest and certificates do not apply (section 95)',
} as const;
