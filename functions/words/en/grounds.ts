import type { GroundCode } from '#schemas/outcomes/decision.ts';

/** What a ground of refusal rests on. */
export type RefusalGround = {
  /** Where the ground comes from; sections are of the Housing Grants, Construction and Regeneration Act 1996. */
  law: string;
  /** The ground in plain words, one sentence without its full stop. */
  text: string;
  /** What the decision-maker has to state with it: reasons are given with the refusal (section 34(4)). */
  factsNeeded: [string, ...string[]];
};

export const grounds = {
  byCode: {
    applicant_not_eligible: {
      law: 'sections 3 and 19, and regulation 3 of SI 1996/2890',
      text: 'The applicant cannot apply for this grant',
      factsNeeded: [
        'The interest, tenancy or occupation that the applicant has, or the rule that excludes them',
        'How that was established, and what the applicant says about it',
      ],
    },
    occupant_not_disabled: {
      law: 'section 100',
      text: 'The person the works are for does not count as disabled for this grant',
      factsNeeded: [
        'What is known of sight, hearing, speech, mental disorder, illness, injury and impairment',
        'Whether the person is registered, or could be in the opinion of the social services authority',
      ],
    },
    purpose_not_in_section_23: {
      law: 'section 23(1)',
      text: 'The works are not for one of the purposes that this grant can pay for',
      factsNeeded: ['Which works, what they are for, and why none of the listed purposes covers that'],
    },
    not_necessary_and_appropriate: {
      law: 'section 24(3)(a)',
      text: 'The works are not necessary and appropriate to meet the needs of the disabled person',
      factsNeeded: [
        'The need, and why these works are not necessary or not appropriate to meet it',
        'What the occupational therapist and the social services authority said',
      ],
    },
    not_reasonable_and_practicable: {
      law: 'section 24(3)(b)',
      text: 'It is not reasonable and practicable to carry out the works in this home',
      factsNeeded: ['The age and condition of the home or building, and what in it stands in the way'],
    },
    works_begun: {
      law: 'section 29(1) to (3)',
      text: 'The works were begun before the grant was approved',
      factsNeeded: [
        'What was begun, when, and what is unfinished',
        'The reasons for beginning, and why they are not good reasons',
        'Whether the applicant was asked to leave the finished parts out',
      ],
    },
    works_complete: {
      law: 'section 29(4)',
      text: 'The works were complete before the application was decided',
      factsNeeded: ['When the works were completed, and how that is known'],
    },
    interest_not_acquired: {
      law: 'section 24(2)',
      text: 'The applicant does not have the owner’s interest in the home yet',
      factsNeeded: ['Which interest is still to be acquired, and how that is known'],
    },
    certificate_not_given: {
      law: 'sections 21, 22 and 22A',
      text: 'A certificate that has to come with the application was not given',
      factsNeeded: [
        'Which certificate, when it was asked for, and the answer',
        'For a certificate from a landlord or another owner: why it is reasonable to require it',
      ],
    },
    fund_rules_not_met: {
      law: 'the rules of the fund',
      text: 'The request does not meet the rules of the fund',
      factsNeeded: ['The rule of the fund, and the fact that does not meet it'],
    },
    other: {
      law: 'the rule named with it',
      text: 'There is another reason',
      factsNeeded: ['The rule that the reason comes from', 'The facts that the reason rests on'],
    },
  } as Record<GroundCode, RefusalGround>,

  /** Northern Ireland has legislation of its own, and nothing of the Act of 1996 is cited there. */
  lawOfNorthernIreland: 'the law of Northern Ireland, which the Housing Executive applies',
};
