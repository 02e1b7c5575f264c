import type { Application } from '#schemas/application.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import { gradeOf } from './finding.ts';
import { isChild } from './people.ts';

/** What an officer has to settle on a grant application, in plain words with the law. Nothing here is a ground. */
export function officerQuestions(facts: EligibilityFacts): string[] {
  const { application, officer } = facts;
  if (application.home.nation === 'northern_ireland') {
    return [
      'Northern Ireland has its own legislation, administered by the Housing Executive: refer the applicant there. An occupational therapist must recommend the works.',
    ];
  }
  return [
    ...(officer?.isMadeByOrForCharity
      ? [
          'An application by or for a charity is free of the rules on interest and certificates; a registered social landlord is not a charity for this (section 95).',
        ]
      : [...aboutInterest(facts), ...aboutResidence(application)]),
    aboutOccupant(facts),
    ...aboutTests(facts),
  ];
}

function aboutInterest({ application, officer }: EligibilityFacts): string[] {
  const { applicantInterest, kind } = application.home;
  const afloatOrMobile = kind === 'houseboat' || kind === 'caravan';
  const owned =
    officer?.interestAcquired === undefined
      ? [
          'Does the applicant have the owner’s interest in every parcel of land where works are done, or only propose to acquire it (sections 19(1)(a) and 24(2))?',
        ]
      : [];
  const byInterest: Record<typeof applicantInterest, string[]> = {
    owner: owned,
    landlord: [
      ...owned,
      'A landlord’s application is not means-tested: the amount is for you to set, having regard to the gain in rent (section 31).',
    ],
    tenant: [
      'What kind of tenancy is it, and does the tenant have no owner’s interest (section 19(1)(b) and (5))? Whether a licensee may apply turns on an order that is not settled here: decide that yourself.',
    ],
    occupier: [],
  };
  return [
    ...byInterest[applicantInterest],
    ...(afloatOrMobile && applicantInterest !== 'occupier'
      ? [
          'For a houseboat or a caravan it is the occupier who applies (section 19(1)(c)): is this the right kind of application?',
        ]
      : []),
    ...(kind === 'houseboat'
      ? [
          'Is its only or main mooring in your area, is it moored by right, and is it a dwelling for council tax (section 58)?',
        ]
      : []),
    ...(kind === 'caravan'
      ? ['Was the caravan stationed in your area when the application was made (section 19(1)(c))?']
      : []),
    ...(kind === 'flat'
      ? [
          'If any works are to the common parts, does the applicant have the power or the duty to do them (section 24(5))?',
        ]
      : []),
  ];
}

function aboutResidence({ home }: Application): string[] {
  return [
    ...(home.onlyOrMainResidence
      ? []
      : [
          'The home is not said to be the only or main residence: what will the certificate say (sections 21 to 22A)?',
        ]),
    ...(home.intendsToLiveThereFiveYears
      ? []
      : [
          'Five years there are not intended. The certificate may be for a shorter time that health and other relevant circumstances permit (sections 21 to 22A): is that so?',
        ]),
  ];
}

/** Always a question: the wording of the register since 2015 has not been read, so nobody is refused by it. */
function aboutOccupant({ application, receivedOn }: EligibilityFacts): string {
  return isChild(application, receivedOn)
    ? 'Is the child disabled for this grant: registered as a disabled child, disabled in the opinion of the social services authority, or impaired as section 100 describes?'
    : 'Is the person disabled for this grant: registered, or able to be in the opinion of the social services authority, or impaired as section 100 describes?';
}

function aboutTests({ assessment, scheme }: EligibilityFacts): string[] {
  const doubted = (assessment?.needs ?? []).flatMap(({ necessary, appropriate }, index) =>
    gradeOf(necessary) === 'yes' && gradeOf(appropriate) === 'yes' ? [] : [index + 1],
  );
  const items = scheme?.works ?? assessment?.needs ?? [];
  const unlisted = items.flatMap(({ purposeCodes }, index) =>
    purposeCodes.includes('none') ? [index + 1] : [],
  );
  return [
    ...(doubted.length > 0
      ? [
          `The assessment does not answer a plain yes to necessary and appropriate for need ${doubted.join(', ')}: which part do you accept (section 24(3)(a))?`,
        ]
      : []),
    ...(scheme !== undefined && gradeOf(scheme.reasonableAndPracticable) === 'partly'
      ? ['The works are reasonable and practicable in part only: which part (section 24(3)(b))?']
      : []),
    ...(unlisted.length > 0 && unlisted.length < items.length
      ? [
          `No listed purpose is given for ${scheme === undefined ? 'need' : 'line'} ${unlisted.join(', ')}: leave it out, or find another route (section 23(1))?`,
        ]
      : []),
  ];
}
