import type { Role } from '#schemas/roles.ts';
import type { TaskKind } from '#schemas/task-kind.ts';

/**
 * The mails to those who apply, and to those who work on a request. A subject holds the reference and nothing personal;
 * the first line says what it is about, and nothing of anybody's health. A mail asks for one thing.
 */
export const mails = {
  subject: (title: string, reference: string) => `${title} (${reference})`,
  dear: (name: string) => `Dear ${name}`,
  hello: 'Hello',
  colleague: 'Dear colleague',
  reference: (reference: string) => `Your reference is ${reference}.`,
  telephone: (number: string) => `Telephone ${number}`,
  real: 'Not sure that this is from us? Then do not use the link. Go to our website yourself and ask for a new link there, or call us on a number that you know. We never ask for a password or for bank details by email.',
  track: 'See where your request stands',
  private: 'The link is only for you: whoever has it can see the request.',
  /** To whoever acts for the applicant. */
  actingFor:
    'You get this email because you act for the person who applied. They get one as well, with a link to see more.',

  received: {
    title: 'We have your request',
    thanks: 'Thank you. We have received your request.',
    next: 'Next, we check whether anything is missing. Then an occupational therapist is asked to assess what you need.',
    wait: 'Please do not start any works, and do not buy anything, before you have our decision. That can mean that you get no grant.',
    keep: 'Keep this email.',
  },

  /** A stage that the request has reached for the first time: who has it, and what they do. */
  reached: {
    assessing: {
      title: 'Your request has gone to be assessed',
      next: 'They find out what is difficult for you and what would help. They will contact you to agree on a day. You do not need to do anything before that.',
    },
    planning_works: {
      title: 'The works are being planned',
      next: 'They plan the works and find out what they cost. They may need to see your home, and will contact you first. Please do not start any works yet.',
    },
    deciding: {
      title: 'Your request has gone to be decided',
      next: 'They read everything and decide. A person decides, not a computer. We send you the decision in writing, with the reasons. You do not need to do anything.',
    },
  },

  /** A stage that the request has gone back to. */
  wentBack: {
    assessing: {
      title: 'Your request has gone back to be assessed',
      next: 'The person who decides has asked for another look at what you need. This does not mean that the answer is no. You may be asked more questions.',
    },
    planning_works: {
      title: 'The plan for the works is looked at again',
      next: 'The person who decides has asked for another look at the works. This does not mean that the answer is no.',
    },
  },

  /** Where a request stands, in a mail about a stage. */
  standing: {
    /** The stage as the tracker names it. */
    stage: (name: string) => `On your tracker, this stage is called “${name}”.`,
    isWith: (name: string, role: string) => `It is with ${name}, ${role}.`,
    expected: (day: string) => `We expect this to be done by ${day}.`,
    lawSays: (day: string) => `The law says that we must decide by ${day}.`,
    roles: {
      occupational_therapist: 'an occupational therapist',
      trusted_assessor: 'a trusted assessor',
      technical_officer: 'a technical officer',
      decision_maker: 'a decision-maker',
      lead: 'a service lead',
    } satisfies Record<Role, string>,
  },

  decision: {
    title: 'The decision on your request',
    approved: (award: string) => `Your request has been approved. The award is ${award}.`,
    part_approved: (award: string) => `Your request has been approved in part. The award is ${award}.`,
    refused: 'We are sorry: your request has been refused.',
    person: 'A person made this decision. The letter is below.',
    letter: 'Read or print your letter',
  },

  ended: {
    title: 'Your request has ended',
    withdrawn: 'You withdrew your request, so we have stopped work on it. Nobody decided anything.',
    lapsed:
      'We asked you for information and did not hear from you, so we have stopped work on your request. Nobody decided anything.',
    again: 'You can apply again at any time. If this is a mistake, please call us.',
  },

  task: {
    asks: {
      information: {
        title: 'We need something from you',
        ask: 'We cannot go on with your request until we have an answer from you. The link shows what we need, and why.',
      },
      needs_assessment: {
        title: 'A needs assessment to carry out',
        ask: 'Please assess what the person needs and write down what you find. The link shows the request.',
      },
      ot_sign_off: {
        title: 'An assessment to sign off',
        ask: 'Please read the assessment and say whether the works or equipment are necessary and appropriate.',
      },
      scheme_of_works: {
        title: 'Works to plan',
        ask: 'Please plan the works, get the estimates and say whether they are reasonable and practicable.',
      },
      decision: {
        title: 'A case to decide',
        ask: 'Please read the case and decide. The link shows the recommendation, the works and the figures.',
      },
    } satisfies Record<TaskKind, { title: string; ask: string }>,
    reminder: (title: string) => `Reminder: ${title}`,
    waiting: 'This is still waiting for you.',
    answerBy: (day: string) => `Please answer by ${day}.`,
    open: 'Open it here',
    address:
      'The page asks for this email address before it shows anything. You do not need an account or a password.',
    worksUntil: (day: string) =>
      `The link works until ${day}. If it stops working, the page sends you a new one.`,
    cannotGive: 'If you cannot give us something, say so there.',
    notMine: 'If this is not for you, say so there and it goes to somebody else.',
  },

  /** A task that ended with its request, to the professional who had it. */
  closed: {
    title: 'No longer needed',
    withdrawn: (reference: string) =>
      `The applicant has withdrawn request ${reference}, so there is nothing left for you to do on it.`,
    lapsed: (reference: string) =>
      `Request ${reference} has ended, because the applicant did not answer us. There is nothing left for you to do on it.`,
    visit: 'If you have arranged a visit, please cancel it. The link in our earlier email no longer works.',
  },

  /** How a task came to whoever has it now. */
  handover: {
    passedOn: 'A colleague has passed this to you.',
    itWas: (name: string) => `It was ${name}.`,
    notKnown: (name: string) => `${name} passed this to you and does not know yet whether you take it.`,
    ask: 'Please say on the page whether you take it, or hand it back. If you answer it, you take it.',
    handedBack: (name: string) => `${name} has handed this back to you. The page says why.`,
    notAccepted: (from: string, to: string) =>
      `${from} passed it to ${to}, who has not said yet whether they take it.`,
  },

  /** How those who apply are reached, and that it was changed. */
  contact: {
    code: {
      title: 'Your code to confirm this email address',
      asked:
        'Somebody asked us to use this email address. To confirm it, type this code on the page where you asked:',
      until: (moment: string) =>
        `The code works until ${moment}. If you ask again, only the newest code works.`,
      notYou:
        'If it was not you, you do not need to do anything. Nobody can see anything with this code alone.',
    },
    newAddress: {
      title: 'We write to this address from now on',
      confirmed: 'Thank you. This email address is confirmed, and we use it from now on.',
      links:
        'Links in our emails to the old address no longer work. If we are waiting for something from you, a new link to it comes in an email of its own.',
    },
    oldAddress: {
      title: 'We no longer write to this address',
      changed: (moment: string, reference: string) =>
        `On ${moment} the email address for ${reference} was changed. We do not write to this address any more. The links in our earlier emails to it no longer work.`,
      notYou: (telephone: string) => `If you did not ask for that, call us at once on ${telephone}.`,
    },
    details: {
      title: 'Your contact details were changed',
      changed: (moment: string) =>
        `On ${moment} your telephone number or the address for letters was changed on your tracker.`,
      notYou: (telephone: string) => `If you did not ask for that, call us on ${telephone}.`,
    },
  },

  /** A task that is stuck, to a lead or to the service address. */
  stuck: {
    subject: (stuck: string, task: string, reference: string) => `${stuck}: ${task} (${reference})`,
    applicant: 'the applicant, or whoever acts for them',
    fromApplicant: 'something from the applicant',
    failed: {
      title: 'An email did not arrive',
      what: (holder: string) => `Our email about it did not reach ${holder}.`,
      ask: 'Please telephone them, tell them what is waiting, and make sure that we have an address that works.',
    },
    late: {
      title: 'Overdue',
      what: 'They have been reminded again.',
      ask: 'Please make sure that somebody can answer: they can pass it to a colleague from their link.',
    },
    /** A question that the applicant has not answered: nobody else can open it. */
    lateApplicant: {
      title: 'Overdue',
      what: 'They have been reminded again, by email.',
      ask: 'Please telephone them and find out what would help. They can also tell us that they cannot give it.',
    },
    away: {
      title: 'Nobody is there',
      what: (holder: string) => `${holder} is away, and nobody else who may take it is there.`,
      ask: 'Please find out whether it can wait, or who can be asked.',
    },
    since: (reference: string, holder: string, day: string) =>
      `Case ${reference} has waited for ${holder} since ${day}.`,
    wasDue: (day: string) => `It was due on ${day}.`,
    isDue: (day: string) => `It is due on ${day}.`,
    page: 'The page of the task, for whoever it is with',
  },

  /** A mail about a request that did not reach its applicant. */
  unreached: {
    title: 'An email did not arrive',
    what: (reference: string) =>
      `Our email to the applicant of case ${reference}, or to whoever acts for them, did not arrive.`,
    ask: 'Please telephone them, tell them where the request stands, and ask for an address that works.',
  },

  freshLinks: {
    one: 'Your new link',
    several: 'Your new links',
    why: 'Somebody asked for a new link for this address. If it was not you, you do not need to do anything.',
    request: 'Where your request stands',
    draft: 'Go on with your application',
    tasks: {
      information: 'What we need from you',
      needs_assessment: 'Needs assessment',
      ot_sign_off: 'Sign-off',
      scheme_of_works: 'Scheme of works',
      decision: 'Decision',
    } satisfies Record<TaskKind, string>,
    label: (what: string, reference: string) => `${what}, ${reference}`,
  },

  /** To somebody who has begun an application and not sent it. */
  draft: {
    link: {
      subject: 'Your link to go on with your application',
      text: 'Here is the private link to the application that you have begun. It has not been sent yet.',
    },
    warning: {
      subject: 'Your application will be deleted soon',
      text: 'You have begun an application with us and have not sent it.',
    },
    deletedOn: (day: string) => `We delete it on ${day}, unless you save an answer before then.`,
    action: 'Go on with your application',
    after: 'The link is only for you: whoever has it can read your answers.',
    notYou: 'If you did not begin an application, you do not need to do anything.',
  },
};
