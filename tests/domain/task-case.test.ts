import { describe, expect, it } from 'vitest';
import { caseAsShown } from '#domain/task-case.ts';
import type { Application } from '#schemas/application.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { type Act, aCase, asks, does, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';
import {
  answered,
  cannotProvide,
  needsInformation,
  returned,
  sentBack,
  signed,
} from '#tests/support/an-outcome.ts';
import { aCharityRequest, aNeed, anAssessment, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const config = aConfig();
const slots = [
  'information:means',
  'needs_assessment',
  'ot_sign_off',
  'scheme_of_works',
  'decision',
] as const;
const shownTo = (slot: Slot, file: CaseFile) =>
  caseAsShown(file, aTask(slot, { asked: [asks('income_and_capital')] }), config);
const textFor = (slot: Slot, file: CaseFile) => JSON.stringify(shownTo(slot, file));

const base = aRequest();
/** An application in which every part can be told from every other. */
const application: Application = {
  ...base,
  applicant: {
    ...base.applicant,
    phone: '07700 900123',
    nationalInsuranceNumber: 'QQ123456C',
  },
  need: {
    ...base.need,
    condition: 'Truncal dystonia',
    difficulties: [{ activity: 'stairs', detail: 'Falls on the stairs.' }],
  },
  finance: { benefits: ['housing_benefit'], relevantPersons: [{ capitalPence: 7_654_321 }] },
};

const acts: Act[] = [
  opens('needs_assessment'),
  does(
    'needs_assessment',
    anAssessment({
      diagnoses: 'Confirmed by Dr Achebe',
      needs: [
        aNeed({
          recommendedAdaptation: 'Wet room',
          reasoning: 'Cannot be lifted.',
          specification: 'A drop seat',
        }),
      ],
    }),
    people.amara,
  ),
  opens('ot_sign_off'),
  does('ot_sign_off', signed('I recommend it.'), people.rhys),
  opens('scheme_of_works'),
  does('scheme_of_works', aScheme({ reasons: 'The joists are sound.' }), people.colin),
  {
    type: 'decision_proposed',
    proposal: {
      awardPence: 1_234_567,
      contributionPence: 98_765,
      steps: ['Tariff income 55.00'],
      possibleGrounds: [],
      toCheck: ['Check the award letter.'],
    } as unknown as Proposal,
  },
];
const file = aCase(acts, { application });

describe('what is shown of a case', () => {
  it.each<{ what: string; text: string; to: (typeof slots)[number][] }>([
    { what: 'the National Insurance number', text: 'QQ123456C', to: ['information:means'] },
    { what: 'the savings', text: '7654321', to: ['information:means'] },
    { what: 'the email address of the applicant', text: 'dele@example.org', to: ['information:means'] },
    { what: 'the benefits', text: 'housing_benefit', to: ['information:means'] },
    {
      what: 'the condition',
      text: 'Truncal dystonia',
      to: ['information:means', 'needs_assessment', 'ot_sign_off'],
    },
    { what: 'the diagnosis', text: 'Dr Achebe', to: ['needs_assessment', 'ot_sign_off'] },
    {
      what: 'the reasoning of the assessor',
      text: 'Cannot be lifted.',
      to: ['needs_assessment', 'ot_sign_off'],
    },
    {
      what: 'what is difficult',
      text: 'Falls on the stairs.',
      to: ['information:means', 'needs_assessment', 'ot_sign_off', 'decision'],
    },
    {
      what: 'the date of birth',
      text: '1994-08-08',
      to: ['information:means', 'needs_assessment', 'ot_sign_off'],
    },
    { what: 'where to go', text: 'The Old Forge', to: [...slots] },
    { what: 'whom to call', text: '07700 900123', to: [...slots] },
    { what: 'the home', text: 'intendsToLiveThereFiveYears', to: [...slots] },
    {
      what: 'the recommendation',
      text: 'Wet room',
      to: ['needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'],
    },
    { what: 'the word of the therapist', text: 'I recommend it.', to: ['scheme_of_works', 'decision'] },
    { what: 'the scheme of works', text: 'The joists are sound.', to: ['scheme_of_works', 'decision'] },
    { what: 'the contribution', text: '98765', to: ['decision'] },
    { what: 'the proposed award', text: '1234567', to: ['decision'] },
    { what: 'how the means were tested', text: 'Tariff income 55.00', to: ['decision'] },
    { what: 'what to check', text: 'Check the award letter.', to: ['decision'] },
    { what: 'a digest of an earlier reading', text: 'digest', to: [] },
  ])('has $what for $to alone', ({ text, to }) => {
    expect(slots.filter((slot) => textFor(slot, file).includes(text))).toStrictEqual(to);
  });

  it.each(slots.slice(1))('has no money and no number for %s but what the decision needs', (slot) => {
    const shown = shownTo(slot, file);

    expect(shown).not.toHaveProperty('application');
    expect(shown).not.toHaveProperty('finance');
    expect(textFor(slot, file)).not.toMatch(/nationalInsuranceNumber|capitalPence/);
  });
});

describe('where letters go', () => {
  const postalAddress = { line1: '7 Bell Court', postcode: 'SY8 2BB' };
  const moved: Act = {
    type: 'contact_changed',
    who: 'applicant',
    contact: { email: 'dele@example.org', address: postalAddress },
    emailBefore: 'dele@example.org',
  };

  it.each(slots.slice(1))('is shown to whoever has the %s, where it is not the home', (slot) => {
    expect(shownTo(slot, aCase([...acts, moved], { application })).postalAddress).toStrictEqual(
      postalAddress,
    );
    expect(shownTo(slot, file)).not.toHaveProperty('postalAddress');
  });
});

describe('the applicant', () => {
  it('sees their own answers and what is asked, and nothing else', () => {
    expect(shownTo('information:means', file)).toStrictEqual({
      application,
      asked: [asks('income_and_capital')],
    });
  });
});

describe('the assessor', () => {
  it('sees why the case came back', () => {
    const back = aCase([...acts.slice(0, 3), does('ot_sign_off', returned('Say more of the stairs.'))], {
      application,
    });

    expect(shownTo('needs_assessment', back).returnedBecause).toBe('Say more of the stairs.');
    expect(shownTo('needs_assessment', file)).not.toHaveProperty('returnedBecause');
  });

  it('sees the items of a charity request without what they cost', () => {
    const asking = aCase([], { application: aCharityRequest([['bed', 4_321_00]]) });

    expect(shownTo('needs_assessment', asking).items).toStrictEqual([
      { kind: 'bed', description: 'As quoted.' },
    ]);
    expect(textFor('ot_sign_off', asking)).not.toContain('432100');
  });

  it('sees the disabled occupant’s date of birth where that is somebody else', () => {
    const disabledOccupant = { name: 'Ife', dateOfBirth: '2018-01-01', relationshipToApplicant: 'daughter' };
    const forChild = aCase([], { application: aRequest({ disabledOccupant }) });

    expect(shownTo('needs_assessment', forChild).dateOfBirth).toBe('2018-01-01');
  });
});

describe('the person who signs', () => {
  it('sees what keeps the assessment from being signed, and what to consider', () => {
    const unlinked = anAssessment({ needs: [aNeed({ taskCodes: ['stairs'] })] });
    const shown = shownTo('ot_sign_off', aCase([does('needs_assessment', unlinked, people.amara)]));

    expect(shown.cannotBeSignedBecause).toStrictEqual([expect.stringMatching(/^Link the need/)]);
    expect(shown.assessedBy).toBe('Amara Okafor');
  });

  it('sees the checks for a child only where the person was one when the request came in', () => {
    const disabledOccupant = (dateOfBirth: string) => ({
      name: 'Ife',
      dateOfBirth,
      relationshipToApplicant: 'daughter',
    });
    const consider = (dateOfBirth: string) =>
      shownTo(
        'ot_sign_off',
        aCase([does('needs_assessment', anAssessment())], {
          application: aRequest({ disabledOccupant: disabledOccupant(dateOfBirth) }),
        }),
      ).toConsider;

    expect(consider('2008-11-21')).toContainEqual(expect.stringMatching(/growth/));
    expect(consider('2008-11-20')).not.toContainEqual(expect.stringMatching(/growth/));
  });

  it.each([
    { openedAt: '2027-05-10T23:59:59.999Z', old: false },
    { openedAt: '2027-05-11T00:00:00.000Z', old: true },
  ])(
    'sees, at $openedAt, that an assessment of 10 November is over six months old: $old',
    ({ openedAt, old }) => {
      const assessed = aCase([does('needs_assessment', anAssessment({ assessedOn: '2026-11-10' }))]);
      const { toConsider } = caseAsShown(assessed, aTask('ot_sign_off', { openedAt }), config);

      expect(JSON.stringify(toConsider).includes('over 6 months old')).toBe(old);
    },
  );

  it('sees no checks before there is an assessment', () => {
    expect(shownTo('ot_sign_off', aCase())).not.toHaveProperty('toConsider');
  });
});

describe('why a task came back', () => {
  const assessing = [opens('needs_assessment'), does('needs_assessment', anAssessment(), people.amara)];
  const signing = [opens('ot_sign_off'), does('ot_sign_off', signed(), people.rhys)];
  const planning = [opens('scheme_of_works'), does('scheme_of_works', aScheme(), people.colin)];
  const turnedDown = [opens('ot_sign_off'), does('ot_sign_off', returned('The stairs?'), people.rhys)];
  const decides = (...sent: Parameters<typeof sentBack>): Act[] => [
    opens('decision'),
    does('decision', sentBack(...sent), people.helen),
  ];
  const planned = [...assessing, ...signing, ...planning];
  const becauseOf = (kind: Slot, acts: Act[]) => shownTo(kind, aCase(acts)).returnedBecause;

  it.each<{ what: string; acts: Act[]; assessor?: string; officer?: string }>([
    { what: 'nothing came back', acts: planned },
    { what: 'the therapist sent it back', acts: [...assessing, ...turnedDown], assessor: 'The stairs?' },
    {
      what: 'the therapist sent it back, and the assessor asks the applicant first',
      acts: [...assessing, ...turnedDown, does('needs_assessment', needsInformation('How steep?'))],
      assessor: 'The stairs?',
    },
    { what: 'what came back was assessed again', acts: [...assessing, ...turnedDown, ...assessing] },
    {
      what: 'what came back was assessed and signed',
      acts: [...assessing, ...turnedDown, ...assessing, ...signing],
    },
    {
      what: 'the works went back',
      acts: [...planned, ...decides('scheme_of_works', 'Cheaper ramp?')],
      officer: 'Cheaper ramp?',
    },
    {
      what: 'the assessment went back',
      acts: [...planned, ...decides('needs_assessment', 'Which hand?')],
      assessor: 'Which hand?',
    },
    {
      what: 'the assessment went back after the works did',
      acts: [
        ...planned,
        ...decides('scheme_of_works', 'Cheaper ramp?'),
        ...planning,
        ...decides('needs_assessment', 'Which hand?'),
      ],
      assessor: 'Which hand?',
    },
    {
      what: 'the therapist sends back what the decision-maker had sent back',
      acts: [
        ...planned,
        ...decides('needs_assessment', 'Which hand?'),
        ...assessing,
        opens('ot_sign_off'),
        does('ot_sign_off', returned('Which rail?'), people.rhys),
      ],
      assessor: 'Which rail?',
    },
  ])('is shown to those whose work it is, until they answer: $what', ({ acts, assessor, officer }) => {
    expect(becauseOf('needs_assessment', acts)).toBe(assessor);
    expect(becauseOf('scheme_of_works', acts)).toBe(officer);
  });
});

describe('the technical officer', () => {
  it('sees why the decision-maker sent the works back', () => {
    const back = aCase(
      [...acts, opens('decision'), does('decision', sentBack('scheme_of_works', 'Cheaper ramp?'))],
      {
        application,
      },
    );

    expect(shownTo('scheme_of_works', back).returnedBecause).toBe('Cheaper ramp?');
  });

  it('sees nothing of a recommendation that nobody has made', () => {
    const shown = shownTo('scheme_of_works', aCase());

    expect(shown).toMatchObject({
      recommendation: undefined,
      statement: undefined,
      earlierScheme: undefined,
    });
  });
});

describe('the decision-maker', () => {
  it('sees who signed, with their registration and when', () => {
    expect(shownTo('decision', file).statement).toMatchObject({
      by: 'Rhys Pritchard',
      registration: 'OT87120',
    });
  });

  it('sees no figures before there are any', () => {
    expect(shownTo('decision', aCase())).toMatchObject({
      meansTest: { contributionPence: undefined },
      possibleGrounds: [],
      toCheck: [],
    });
  });

  it('sees a charity request with its fund', () => {
    const asking = aCase([], { application: aCharityRequest([['bed', 100]]) });

    expect(shownTo('decision', asking)).toMatchObject({
      charity: { items: [{ costPence: 100 }] },
      fund: { name: 'Dystonia Equipment Fund' },
    });
    expect(shownTo('decision', file)).not.toHaveProperty('fund');
  });

  it('sees why the applicant cannot provide something', () => {
    const stuck = aCase([does('information:validity', cannotProvide('He does not write back.'))]);

    expect(shownTo('decision', stuck).cannotProvide).toStrictEqual(['He does not write back.']);
  });

  it('sees other ways to what the grant does not cover', () => {
    expect(shownTo('decision', file)).toMatchObject({
      fundingRoutes: expect.any(Array),
      referrals: expect.any(Array),
    });
  });
});

describe('an answer to a question', () => {
  const asked = (
    kind: 'needs_assessment' | 'ot_sign_off' | 'scheme_of_works' | 'decision',
    question: string,
  ): Act[] => [
    does(kind, needsInformation(question)),
    opens(`information:${kind}`, asks('answer_to_question', question)),
    does(`information:${kind}`, answered({ code: 'answer_to_question', value: `Answer to ${question}` })),
  ];
  const questioned = aCase([
    ...asked('needs_assessment', 'Which arm?'),
    ...asked('ot_sign_off', 'Which brace?'),
    ...asked('scheme_of_works', 'Which wall?'),
    ...asked('decision', 'Which savings?'),
  ]);

  it.each<{ question: string; to: (typeof slots)[number][] }>([
    { question: 'Which arm?', to: ['needs_assessment', 'ot_sign_off', 'decision'] },
    { question: 'Which brace?', to: ['needs_assessment', 'ot_sign_off', 'decision'] },
    { question: 'Which wall?', to: ['scheme_of_works', 'decision'] },
    { question: 'Which savings?', to: ['decision'] },
  ])('to “$question” is for $to: money stays with whoever asked for it', ({ question, to }) => {
    expect(slots.filter((slot) => textFor(slot, questioned).includes(question))).toStrictEqual(to);
  });

  it('may be that there is none, with the reason, or may not be there yet', () => {
    const kind = 'information:needs_assessment';
    const two = [asks('answer_to_question', 'Which arm?'), asks('answer_to_question', 'Which leg?')];
    const shownAfter = (...acts: Act[]) =>
      shownTo('needs_assessment', aCase([opens(kind, ...two), ...acts])).questionsAndAnswers;
    const unanswered = { question: 'Which leg?' };

    expect(shownAfter()).toStrictEqual([{ question: 'Which arm?' }, unanswered]);
    expect(
      shownAfter(does(kind, answered({ code: 'answer_to_question', value: 'The left.' }))),
    ).toStrictEqual([{ question: 'Which arm?', answer: 'The left.' }, unanswered]);
    expect(shownAfter(does(kind, cannotProvide('I cannot tell.')))).toStrictEqual([
      { question: 'Which arm?', cannotAnswerBecause: 'I cannot tell.' },
      { question: 'Which leg?', cannotAnswerBecause: 'I cannot tell.' },
    ]);
  });

  it('stands beside its question', () => {
    expect(shownTo('needs_assessment', questioned).questionsAndAnswers).toStrictEqual([
      { question: 'Which arm?', answer: 'Answer to Which arm?' },
      { question: 'Which brace?', answer: 'Answer to Which brace?' },
    ]);
    expect(shownTo('needs_assessment', file)).not.toHaveProperty('questionsAndAnswers');
  });
});
