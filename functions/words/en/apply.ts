import { fieldWords, groupWords, listWords, type Speaking } from './apply-questions.ts';

const disabledPersons = (speaking: Speaking) =>
  ({ you: 'your', child: 'your child’s', they: 'the disabled person’s' })[speaking.disabledPerson];

/** The journey of an application: from the start page to the confirmation. */
export const apply = {
  fields: fieldWords,
  groups: groupWords,
  lists: listWords,

  start: {
    title: 'Apply for help to adapt a home or to buy equipment',
    intro: 'Use this service to apply for:',
    uses: [
      'a Disabled Facilities Grant, which pays for changes to the home of a disabled adult or child',
      'money from a charity, for example for a powered chair',
    ],
    people:
      'An occupational therapist looks at what is needed. A person makes every decision, never a computer.',
    stop: 'Do not start any works, and do not buy anything, before you have a decision. You could lose the grant.',
    time: 'It takes about 20 minutes. You can stop at any time and come back later, on any phone or computer.',
    haveReady: 'What to have ready',
    ready: [
      'the date of birth of the disabled person and of the person who applies',
      'the National Insurance number of the person who applies, if you have it',
      'the name of the landlord, if the home is rented',
      'letters about benefits, if it is a grant for an adult',
    ],
    notReady: 'You can leave out what you do not know. We ask for it later.',
    before: 'Not sure if you can get a grant?',
    check: 'Check what the rules say',
    checkTakes: 'It takes one minute. You can apply whatever it says.',
    startNow: 'Start now',
    resumeHeading: 'If you have started already',
    resume: 'Use the private link that you kept or that we sent you.',
    resumeHere: 'Go on with the application that you began in this browser',
    lost: 'Have the link sent to you again',
    sentHeading: 'If you have sent your application',
    sent: 'Get a new link to see where it stands',
    otherHeading: 'Other ways to apply',
    other: (telephone: string) =>
      `Call us on ${telephone}. We can fill in the form with you, or send you one on paper.`,
    help: 'Somebody else can fill it in for you: a friend, a relative or an adviser.',
  },

  check: {
    title: 'Check what the rules of the grant say',
    intro:
      'This is about the Disabled Facilities Grant. It cannot turn you away: a person decides. We keep nothing of what you answer here.',
    nation: {
      label: 'Where is the home?',
      missing: 'Select where the home is',
      choices: {
        england: 'England',
        wales: 'Wales',
        northern_ireland: 'Northern Ireland',
        scotland: 'Scotland',
        elsewhere: 'Somewhere else',
      },
    },
    isAdult: {
      label: 'Is the person who applies 18 or over?',
      hint: 'An adult can apply for a child.',
      missing: 'Select yes if the person who applies is 18 or over',
      choices: { true: 'Yes', false: 'No' },
    },
    kind: {
      label: 'What kind of home is it?',
      missing: 'Select what kind of home it is',
      choices: { house: 'House', flat: 'Flat', houseboat: 'Houseboat', caravan: 'Caravan or park home' },
    },
    interest: {
      label: 'Does the person who applies own the home, or rent it?',
      missing: 'Select whether the person who applies owns or rents the home',
      choices: {
        owner: 'Owns it',
        tenant: 'Rents it, from anybody',
        occupier: 'Lives there and does neither',
        landlord: 'Is the landlord',
      },
    },
    isMainHome: {
      label: 'Is it the main home of the disabled person, and do they mean to stay?',
      hint: 'For five years, or for as long as their health allows.',
      missing: 'Select yes if it is the main home of the disabled person and they mean to stay',
      choices: { true: 'Yes', false: 'No' },
    },
    works: {
      label: 'Have the works started?',
      missing: 'Select whether the works have started',
      choices: {
        not_begun: 'No',
        begun: 'Yes, and they are not finished',
        finished: 'Yes, they are finished',
      },
    },
    see: 'See what the rules say',
    resultMet: 'From what you told us, you can apply for the grant',
    resultAsk: 'A person needs to look at something, and you can still apply',
    resultNation: 'This grant works differently where the home is',
    findings: {
      age: {
        met: 'The person who applies is 18 or over.',
        ask: 'The person who applies must be 18 or over. Ask an adult to apply: the grant can still be for somebody younger.',
      },
      interest: {
        met: 'Owners, tenants, landlords, and people who live on a houseboat or in a caravan can apply.',
        ask: 'Somebody who neither owns nor rents a house or flat usually cannot apply. Some people who live there by agreement can. We ask you about it.',
      },
      main_home: {
        met: 'It is the main home of the disabled person, and they mean to stay.',
        ask: 'The grant is for the main home of the disabled person. They have to mean to live there for five years, or for as long as their health allows. We ask you about it.',
      },
      works_begun: {
        met: 'The works have not started. Please do not start them before you have a decision.',
        ask: 'The grant is not for works that were started before the decision, unless there was a good reason. Please stop, and tell us why they were started.',
      },
      works_complete: {
        met: '',
        ask: 'The grant cannot pay for works that are finished. It may still pay for other works.',
      },
      nation: {
        met: '',
        ask: 'This grant is for England and Wales. Northern Ireland has its own grant from the Housing Executive. Scotland has other help through the council. We can tell you where to ask.',
      },
    },
    asksHeading: 'What a person looks at',
    metHeading: 'What fits the rules',
    source: (law: string) => `Where the rule is: ${law}.`,
    charity: 'A charity has rules of its own. Some of them help where the grant does not.',
    decides: 'This is not a decision. A person looks at every application, whatever stands here.',
    again: 'Answer again',
  },

  tasks: {
    title: 'Your application',
    done: (done: number, all: number) => `You have completed ${done} of ${all} sections.`,
    anyOrder: 'You can do them in any order.',
    saved: (until: string) =>
      `Each answer is saved when you press Continue. We keep your answers until ${until}, and longer each time you save one.`,
    completed: 'Completed',
    incomplete: 'Incomplete',
    cannotStart: 'Cannot start yet',
    prepare: 'Your answers',
    sending: 'Check and send',
    check: 'Check your answers and send the application',
    later: 'Come back later',
    laterText: 'Keep a private link, or have it sent to you',
    sections: {
      request: () => 'What you are applying for',
      representative: () => 'About you',
      applicant: ({ applicant }: Speaking) =>
        applicant === 'you' ? 'Your details' : 'The applicant’s details',
      'disabled-person': ({ disabledPerson }: Speaking) =>
        disabledPerson === 'child' ? 'About your child' : 'About the disabled person',
      home: () => 'The home',
      need: () => 'What is difficult',
      funding: () => 'What you need money for',
      money: (speaking: Speaking) =>
        `${disabledPersons(speaking).replace(/^./, (first) => first.toUpperCase())} money`,
    } as Record<string, (speaking: Speaking) => string>,
    moneyHint: 'Needed for a grant to an adult. You can leave the figures for later.',
    moneyCannotStart: 'First tell us who it is for, and whether the home is owned or rented.',
  },

  question: {
    continue: 'Continue',
    saveLater: 'Save this and come back later',
    tooLong: (short: string, most: number) => `${short} must be ${most} characters or fewer`,
    inFuture: (short: string) => `${short} must be in the past`,
    under18: 'The person who applies must be 18 or over. An adult can apply for somebody younger',
    staff: 'Use a personal address: this one belongs to somebody who handles applications',
    tooMuch: 'Your answers are too long together. Shorten this one, or another one',
    invalid: (short: string) => `${short} is not in the right format`,
    remove: 'Remove',
    change: 'Change',
    listFull: (most: number) => `You have reached the most that we can take here, which is ${most}.`,
    chooseAnother: 'Select yes if there is more to add',
    changedElsewhere: {
      title: 'This answer was changed in another window',
      text: 'What you typed here is below. It is not saved yet. Press Continue to keep it instead of the other answer.',
      other: 'The other answer',
    },
  },

  answers: {
    title: 'Check your answers before you send them',
    sectionTitle: (section: string) => `Check your answers: ${section}`,
    change: 'Change',
    notProvided: 'Not provided',
    notAnswered: 'Not answered yet',
    answer: 'Answer',
    next: 'Continue to the declaration',
    back: 'Go back to the list',
    incomplete: 'Some questions still need an answer before you can send the application.',
    goToQuestion: (short: string) => `Answer “${short}”`,
    refused: 'Something has to be changed before we can take the application.',
    changed: 'Your answers were changed after you opened the declaration. Check them again, then go on.',
  },

  declaration: {
    title: 'Declaration',
    intro: 'Please read this before you send the application.',
    legend: 'What you agree to',
    onBehalf: 'You agree to this for the applicant, as far as you are allowed to.',
    informationIsTrue: 'What I have written is true, as far as I know.',
    shareWithOccupationalTherapist: 'You may share it with an occupational therapist.',
    healthData: 'You may use what I tell you about health to handle this application.',
    shareWithFunders: 'You may share it with other funders who could help (optional).',
    missing: {
      informationIsTrue: 'Tick the box to say that what you have written is true',
      shareWithOccupationalTherapist:
        'Tick the box to say that we may share it with an occupational therapist',
      healthData: 'Tick the box to say that we may use what you tell us about health',
    },
    email: 'Your email address once more',
    emailHint: 'The one that you gave as your own. It shows that a person sends this, and not a program.',
    wrongEmail: 'Type the email address that you gave as your own',
    privacy: 'How we use what you tell us',
    stop: 'Do not start any works, and do not buy anything, before you have our decision.',
    send: 'Send my application',
  },

  sent: {
    title: 'Application sent',
    reference: 'Your reference number',
    mailed: 'We have sent you an email with this reference and a link to see where your application stands.',
    nextHeading: 'What happens next',
    next: [
      'Today or tomorrow: we check whether anything is missing, and ask you for it by email.',
      'Then an occupational therapist gets in touch to find out what is needed.',
    ],
    nextGrant: [
      'A technical officer plans the works and gets prices for them.',
      'A person decides. By law that is within 6 months of the day on which we have all that a full application needs.',
    ],
    nextCharity: ['A person decides, by the rules of the fund, and writes to you with the reasons.'],
    stop: 'Do not start any works, and do not buy anything, before you have our decision.',
    track: 'See where your application stands',
    contactHeading: 'If something changes or you have a question',
    contact: (telephone: string, email: string) =>
      `Call ${telephone}, or write to ${email}. Give your reference number.`,
    keep: 'You can print this page, or save its address: it works in this browser for some weeks.',
  },

  estimate: {
    title: 'An estimate of what you might pay',
    nothing: 'You would probably pay nothing towards the works.',
    pays: (amount: string) => `You might have to pay about ${amount} towards the works.`,
    grant: (cap: string) => `The grant can be up to ${cap}.`,
    indication:
      'This is only an indication from what you told us. It is not a decision. A person checks everything and decides.',
    notYet: 'We cannot show an estimate yet. First answer the questions about money.',
    later: 'You asked us to come back to income and savings later, so this assumes that there are none.',
    stepsHeading: 'How we worked it out',
    couldChangeHeading: 'What could change it',
    see: 'See the estimate',
    back: 'Go back to the list',
  },

  save: {
    title: 'Come back later',
    keep: (until: string) => `We keep your answers until ${until}, and longer each time you save one.`,
    linkHeading: 'Your private link',
    link: 'Copy this link, or save it as a bookmark. It opens your application on any phone or computer. Whoever has it can read your answers, so keep it to yourself.',
    mailHeading: 'Have the link sent to you',
    email: 'Email address',
    emailHint: 'We use it only for this link, and to warn you before we delete your answers.',
    missing: 'Enter an email address',
    invalid: 'Enter an email address in the right format, like name@example.org',
    send: 'Send me the link',
    sentTitle: 'The link is on its way',
    sent: (email: string) => `We have sent the private link to ${email}. It can take a few minutes.`,
    wrong: 'Is the address not right? Go back and change it. The link in the mail works until then.',
    goOn: 'Go on with the application',
  },

  trouble: {
    lost: {
      title: 'We cannot find your application in this browser',
      why: 'The browser has lost hold of it, or it has been deleted. What you saved before is not lost with the browser.',
      what: [
        'Use the private link that you kept or that we sent you.',
        'If you gave us an email address, have a new link sent to it.',
        'If you have sent the application already, that link shows where it stands.',
      ],
    },
    expired: {
      title: 'Your application has been deleted',
      why: (days: number) =>
        `Nobody saved an answer for ${days} days, so we deleted what was there. We do this to protect what you told us.`,
      what: 'You can start a new application. If that is difficult, call us and we help you.',
    },
    unknownLink: 'We do not know this link. It may be cut off, or the application has been deleted',
    otherDraft: {
      title: 'Another application is open in this browser',
      why: 'You have opened a second application since this page was shown. Nothing was saved to either of them.',
      what: 'Open the private link of the one that you want to go on with.',
    },
    notAsked: {
      title: 'This question does not apply any more',
      why: 'Another answer has changed, so we do not need this one. Nothing was saved.',
    },
    goToTasks: 'Go to your application',
    newLink: 'Have a new link sent to you',
    startAgain: 'Start a new application',
    call: (telephone: string) => `Or call us on ${telephone}.`,
  },
};
