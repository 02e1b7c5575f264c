/** The accessibility statement and the privacy notice. What differs by organisation comes from its configuration. */
export const about = {
  accessibility: {
    title: 'Accessibility statement',
    intro: (organisation: string) =>
      `${organisation} runs this service. We want as many people as possible to be able to use it.`,
    can: 'You should be able to:',
    abilities: [
      'use every page without a mouse, with a keyboard or a switch',
      'use every page with a screen reader',
      'make the text four times as large without losing any of it',
      'use your own colours and contrast',
      'use it on a phone, and with JavaScript switched off',
    ],
    plain: 'We have also made the text as simple as we can.',
    standard: {
      heading: 'How accessible this service is',
      text: 'It is built to meet level AA of the Web Content Accessibility Guidelines, version 2.2. Not every page has been tested against them yet.',
      noReview: 'Nobody from outside has tested this service yet. If you find a problem, please tell us.',
    },
    help: {
      heading: 'If you cannot use part of it',
      text: 'Tell us what you need: large print, easy read, braille, an audio recording or a person who helps you on the telephone. How to reach us is at the end of each page.',
    },
    complain: {
      heading: 'If you are not happy with our answer',
      text: 'Contact the Equality Advisory and Support Service (EASS). In Northern Ireland, contact the Equality Commission for Northern Ireland.',
    },
    law: 'The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for this statement.',
  },
  privacy: {
    title: 'Privacy notice',
    intro: (organisation: string) => `${organisation} keeps what you tell us in this service.`,
    what: {
      heading: 'What we keep',
      items: [
        'who you are, where you live and how to reach you',
        'what is difficult for you and what an occupational therapist finds: this is information about health',
        'for some grants, the income and savings of the household',
        'what was decided, by whom and why',
      ],
    },
    why: {
      heading: 'Why, and who sees it',
      text: 'We use it to assess what you need and to decide your request. Only the people who work on your request see it, and each sees only what they need. We share it with other funders only if you agree.',
      basis: 'The legal basis',
    },
    long: { heading: 'How long we keep it' },
    rights: {
      heading: 'Your rights',
      text: 'You can ask for a copy of what we keep. You can ask us to correct it, to delete it or to stop using it. You can take back what you agreed to. A person makes every decision: no computer decides about you.',
      complain:
        'If you are not happy with how we use it, tell us. You can also complain to the Information Commissioner’s Office.',
    },
    cookies: {
      heading: 'Cookies',
      text: 'A cookie remembers, for some hours, that a link from our email was opened in this browser. We use no other cookies, and nobody is tracked.',
    },
  },
};
