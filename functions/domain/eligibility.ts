import type { Application } from '#schemas/application.ts';
import type { Nation } from '#schemas/means-test.ts';
import type { GroundCode } from '#schemas/outcomes/decision.ts';
import { ageOn } from './dates.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import { officerQuestions } from './eligibility-questions.ts';
import { gradeOf } from './finding.ts';
import { lawOfGround } from './refusal-grounds.ts';

/** A ground that a decision-maker should look at. `question` is what they have to settle before relying on it. */
export type ProposedGround = { code: GroundCode; why: string; law: string; question?: string };

export type Eligibility = {
  /** Proposed, never applied: a person decides. */
  grounds: ProposedGround[];
  /** What an officer has to find out or judge, whether or not a ground is proposed. */
  questions: string[];
};

/**
 * Who may apply, the bars and the two tests, as far as the facts of a case speak to them (sections 3, 19 to 24, 29, 31
 * and 100). It refuses nobody: a ground is proposed only on something that was said or found, and what the law leaves
 * to judgement, or the sources leave unsure, becomes a question.
 */
export function eligibilityOf(facts: EligibilityFacts): Eligibility {
  const { application } = facts;
  const { nation } = application.home;
  if (application.programme === 'charity') {
    return {
      grounds: notSupported(facts, 'the professional assessment that the fund relies on'),
      questions: [],
    };
  }
  // Northern Ireland has its own legislation, so nothing of the Act is proposed; an OT must recommend the works there.
  const grounds =
    nation === 'northern_ireland'
      ? notSupported(facts, lawOfGround('not_necessary_and_appropriate', nation))
      : [
          ...mayNotApply(facts),
          ...certificateNotGiven(facts),
          ...purposeNotListed(facts),
          ...notSupported(facts, lawOfGround('not_necessary_and_appropriate', nation)),
          ...notPracticable(facts, nation),
          ...barredByWorks(facts),
        ];
  return { grounds, questions: officerQuestions(facts) };
}

/** What can be known before anybody has looked at the need: who applies, for which home, and whether works have begun. */
export type FirstFacts = Pick<EligibilityFacts, 'receivedOn' | 'officer'> & {
  application: { applicant: Pick<Application['applicant'], 'dateOfBirth'> } & {
    home: Pick<Application['home'], 'applicantInterest' | 'kind' | 'worksBegun'>;
  };
};

/** The grounds that show from those facts alone. Like every ground they are proposed to a person, and bar nobody. */
export const groundsAtFirstSight = (facts: FirstFacts): ProposedGround[] => [
  ...mayNotApply(facts),
  ...barredByWorks(facts),
];

/** An application that rests on an owner's interest, a landlord's among them (sections 19(1)(a) and 24(2)). */
export const isOwnersApplication = ({
  applicantInterest,
}: Pick<Application['home'], 'applicantInterest'>): boolean =>
  applicantInterest === 'owner' || applicantInterest === 'landlord';

function mayNotApply({ application, receivedOn, officer }: FirstFacts): ProposedGround[] {
  const { applicant, home } = application;
  const code = 'applicant_not_eligible' as const;
  const onHouse = home.applicantInterest === 'occupier' && (home.kind === 'house' || home.kind === 'flat');
  return [
    ...(ageOn(applicant.dateOfBirth, receivedOn) < 18
      ? [
          {
            code,
            why: 'The applicant was under 18 on the day of the application.',
            law: 'section 3(1)',
            question:
              'Is there an adult who can apply, or who applies jointly? The works can still be for a child.',
          },
        ]
      : []),
    ...(officer?.isExcludedBody
      ? [{ code, why: 'The applicant is a body that cannot apply.', law: 'section 3(2)' }]
      : []),
    ...(officer?.isPersonFromAbroad
      ? [{ code, why: 'The applicant is a person from abroad.', law: 'regulation 3, SI 1996/2890' }]
      : []),
    ...(onHouse && !officer?.isMadeByOrForCharity
      ? [
          {
            code,
            why: 'An occupier’s application is for a houseboat or a caravan, and this is a house or a flat.',
            law: 'section 19(1)(c)',
            question: 'Is the applicant a tenant or a licensee? Then it is a tenant’s application.',
          },
        ]
      : []),
    ...(officer?.interestAcquired === false && isOwnersApplication(home) && !officer.isMadeByOrForCharity
      ? [
          {
            code: 'interest_not_acquired' as const,
            why: 'The applicant proposes to acquire the owner’s interest and has not done so yet.',
            law: 'section 24(2)',
            question: 'When will it be acquired? The application can wait for that.',
          },
        ]
      : []),
  ];
}

const certificateLaw: Readonly<Record<string, string>> = {
  owners_certificate: 'section 21',
  tenants_certificate: 'section 22(2)',
  landlords_certificate: 'section 22(3)',
  occupiers_certificate: 'section 22A(2)',
  consent_certificate: 'section 22A(3)',
};

function certificateNotGiven({ cannotProvide, officer }: EligibilityFacts): ProposedGround[] {
  const missing = [...cannotProvide.codes].filter((code) => certificateLaw[code] !== undefined);
  if (missing.length === 0 || officer?.isMadeByOrForCharity) return [];
  const fromSomebodyElse = missing.some(
    (code) => code === 'landlords_certificate' || code === 'consent_certificate',
  );
  return [
    {
      code: 'certificate_not_given',
      why: 'A certificate that has to come with the application cannot be given.',
      law: missing.map((code) => certificateLaw[code]).join(' and '),
      ...(fromSomebodyElse && {
        question: 'Is it unreasonable to require it from a landlord or another owner? Then it is not needed.',
      }),
    },
  ];
}

function purposeNotListed({ scheme, assessment }: EligibilityFacts): ProposedGround[] {
  const items = scheme?.works ?? assessment?.needs ?? [];
  if (items.length === 0 || items.some(({ purposeCodes }) => purposeCodes.some((code) => code !== 'none')))
    return [];
  return [
    {
      code: 'purpose_not_in_section_23',
      why: 'Nothing that is asked for has been linked to a purpose that this grant can pay for.',
      law: 'section 23(1)',
      question: 'Does none of the purposes cover it? Which other route can pay?',
    },
  ];
}

function notSupported({ signOff }: EligibilityFacts, law: string): ProposedGround[] {
  if (signOff?.outcome.outcome !== 'not_supported') return [];
  return [
    {
      code: 'not_necessary_and_appropriate',
      why: 'The occupational therapist does not support what is asked for. That is not itself a refusal.',
      law,
      question: 'Has the person had the reasons, and the chance of a second assessment?',
    },
  ];
}

function notPracticable({ scheme }: EligibilityFacts, nation: Nation): ProposedGround[] {
  if (scheme === undefined || gradeOf(scheme.reasonableAndPracticable) !== 'no') return [];
  return [
    {
      code: 'not_reasonable_and_practicable',
      why: 'The technical officer finds the works not reasonable and practicable.',
      law: lawOfGround('not_reasonable_and_practicable', nation),
      question: 'Is there another way to meet the need in this home, or another home?',
    },
  ];
}

function barredByWorks({ application, officer }: FirstFacts): ProposedGround[] {
  if (officer?.worksComplete) {
    return [{ code: 'works_complete', why: 'The works are complete.', law: 'section 29(4)' }];
  }
  return application.home.worksBegun
    ? [
        {
          code: 'works_begun',
          why: 'The works have begun.',
          law: 'section 29(1) to (3)',
          question:
            'Are they unfinished, and were there good reasons for beginning? Then they can be approved. Would the applicant leave the finished parts out?',
        },
      ]
    : [];
}
