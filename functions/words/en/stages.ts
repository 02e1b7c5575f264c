import type { TaskKind } from '#schemas/task-kind.ts';

/** Where a request stands, in the words that the tracker, the mails and the case view share. */
export const stages = {
  /** The stages of a request. */
  named: {
    received: 'We get your request',
    checked: 'We check that nothing is missing',
    assessment: 'Your needs are assessed',
    sign_off: 'An occupational therapist signs the assessment',
    works: 'The works are planned and priced',
    decision: 'A person decides',
    notified: 'You get the decision in writing',
  },

  /** Whom a request waits for, and what for. */
  waitingFor: {
    information: 'You to send us what we have asked for',
    needs_assessment: 'An occupational therapist to assess what you need',
    ot_sign_off: 'A registered occupational therapist to sign off the assessment',
    scheme_of_works: 'A technical officer to plan the works and get estimates',
    decision: 'A decision-maker to decide',
  } satisfies Record<TaskKind, string>,
  waitingForUs: 'Us to pass your case on to the next person',

  /** What happens next, while a task is open. */
  next: {
    information: 'Use the link in the email we sent you to answer. Your place is kept.',
    needs_assessment: 'An occupational therapist will contact you to arrange an assessment.',
    ot_sign_off: 'A registered occupational therapist checks the assessment and signs it.',
    scheme_of_works: 'A technical officer plans the works and works out what they cost.',
    decision: 'A person decides, and we write to you with the reasons.',
  } satisfies Record<TaskKind, string>,
  nextBetweenTasks: 'We are passing your case on to the next person.',

  /** What happens next, once a request has ended. */
  afterEnd: {
    approved:
      'We will contact you about starting the works or the payment. Do not start works before you hear from us.',
    part_approved:
      'We will contact you about starting the works or the payment. Do not start works before you hear from us.',
    refused: 'Read the reasons. The decision says where you can go if you disagree.',
    withdrawn: 'You withdrew this request. You can apply again at any time.',
    lapsed: 'This request ended because we did not hear from you. You can apply again at any time.',
  },
};
