/** What has happened to a request, as the applicant reads it. */
export const timeline = {
  received: 'We received your request.',
  opened: {
    information: (_: string) => 'We asked you for more information.',
    needs_assessment: (name: string) => `${name} was asked to assess what you need.`,
    ot_sign_off: (name: string) => `${name} was asked to check and sign the assessment.`,
    scheme_of_works: (name: string) => `${name} was asked to plan the works.`,
    decision: (_: string) => 'Your case went to a decision-maker.',
  },
  /** By the verdict of the outcome. */
  done: {
    answered: 'You answered our questions.',
    assessed: 'Your needs were assessed.',
    signed: 'A registered occupational therapist signed the assessment.',
    returned: 'The assessment went back for more work.',
    not_supported:
      'The occupational therapist did not support the request. A person will decide what happens next.',
    planned: 'The works were planned and costed.',
    needs_information: 'The person working on your case has a question for you.',
    decided: 'A decision was made.',
    return_to_needs_assessment: 'The decision-maker asked for another look at the assessment.',
    return_to_scheme_of_works: 'The decision-maker asked for another look at the works.',
  } as Record<string, string>,
  passedOn: {
    absent: (from: string, to: string) => `${from} is away. Your case has gone to ${to}.`,
    left: (from: string, to: string) => `${from} no longer has your case. It has gone to ${to}.`,
    handed_back: (from: string, to: string) => `${from} gave your case back to ${to}.`,
    not_mine: (from: string, to: string) => `${from} passed your case to ${to}.`,
    delegated: (from: string, to: string) => `${from} passed your case to ${to}.`,
  },
  overdue: 'This is taking too long. We have told the service lead.',
  valid: (dueBy: string) =>
    `Your application is complete. The law gives us six months to decide, until ${dueBy}.`,
  contactChanged: {
    applicant: 'Your contact details were changed.',
    representative: 'The contact details of the person who acts for you were changed.',
  },
  notified: 'We sent you the decision in writing.',
  withdrawn: 'You withdrew your request.',
  lapsed: 'Your request ended because we did not hear from you.',
};
