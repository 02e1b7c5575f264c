import { describe, expect, it } from 'vitest';
import { doneEvent, factsOf, lastProposal, receivedEvent, workCutShort } from '#domain/record-of-case.ts';
import type { Application } from '#schemas/application.ts';
import type { Proposal } from '#schemas/proposal.ts';
import { type Act, asks, at, does, historyOf, opens, taskIdIn } from '#tests/support/a-case.ts';
import { people } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';
import {
  anAward,
  answered,
  aRefusal,
  cannotProvide,
  needsInformation,
  notSupported,
  returned,
  sentBack,
  signed,
  signedWithChanges,
} from '#tests/support/an-outcome.ts';
import { aCharityRequest, anAssessment, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const factsAfter = (acts: Act[], application?: Application) => factsOf(historyOf(acts, application));
const answering = (code: Parameters<typeof asks>[0], value: unknown, application?: Application) =>
  factsAfter([does('information:means', answered({ code, value }))], application);

const landlord = { name: 'Quarry Homes', consentsToWorks: true };
const tenant = (more?: Application['home']['landlord']) =>
  aRequest({ home: { applicantInterest: 'tenant', ...(more && { landlord: more }) } });

describe('the facts of a case', () => {
  it('are the application alone before anything happens', () => {
    expect(factsAfter([])).toStrictEqual({
      application: aRequest(),
      receivedOn: '2026-11-20',
      addresses: new Set(['dele@example.org']),
      provided: new Set(),
      cannotProvide: { codes: new Set(), reasons: [] },
      questionsAndAnswers: [],
    });
  });

  it('need an application to begin with', () => {
    expect(() => receivedEvent([])).toThrow('A case does not begin with its application');
    expect(() => receivedEvent(historyOf([{ type: 'withdrawn' }]).slice(1))).toThrow(
      'A case does not begin with its application',
    );
  });

  it('leave the application in the record as it was sent', () => {
    const events = historyOf([
      does('information:means', answered({ code: 'landlord_consent', value: landlord })),
    ]);

    expect(factsOf(events).application.home.landlord).toStrictEqual(landlord);
    expect(receivedEvent(events).application).toStrictEqual(aRequest());
  });

  it('are the last outcome of each kind, with who gave it', () => {
    const last = anAssessment({ urgency: 'urgent' });
    const facts = factsAfter([
      does('needs_assessment', anAssessment(), people.gwen),
      does('ot_sign_off', returned(), people.rhys),
      does('needs_assessment', last, people.amara),
      does('ot_sign_off', signed(), people.rhys),
      does('scheme_of_works', aScheme({ feesPence: 1 }), people.colin),
      does('decision', sentBack('scheme_of_works'), people.helen),
      does('scheme_of_works', aScheme(), people.colin),
      does('decision', anAward(100), people.helen),
    ]);

    expect(facts).toMatchObject({
      assessment: last,
      assessedBy: 'Amara Okafor',
      signOff: { outcome: signed(), by: 'Rhys Pritchard', registration: 'OT87120', at: at(5) },
      scheme: aScheme(),
      schemeBy: 'Colin Baird',
      decision: { outcome: anAward(100), by: 'Helen Marsh', at: at(9) },
    });
  });

  it.each([signedWithChanges, notSupported])('take “$outcome” for the word of the therapist', (outcome) => {
    expect(factsAfter([does('ot_sign_off', outcome, people.rhys)]).signOff?.outcome).toStrictEqual(outcome);
  });

  it.each([anAward(1, 'part_approve'), aRefusal()])('take “$outcome” for the decision', (outcome) => {
    expect(factsAfter([does('decision', outcome, people.helen)]).decision?.outcome).toStrictEqual(outcome);
  });

  it('name nobody where the record names nobody', () => {
    const facts = factsAfter([
      does('needs_assessment', anAssessment()),
      does('ot_sign_off', signed()),
      does('scheme_of_works', aScheme()),
      does('decision', anAward(1)),
    ]);

    expect(facts).not.toHaveProperty('assessedBy');
    expect(facts).not.toHaveProperty('schemeBy');
    expect(facts.signOff).toStrictEqual({ outcome: signed(), by: '', at: at(3) });
    expect(facts.decision?.by).toBe('');
  });
});

describe('an answer', () => {
  it('of a document handed over is remembered by its code', () => {
    expect(answering('two_estimates', 'provided').provided).toStrictEqual(new Set(['two_estimates']));
  });

  it.each([
    { value: 'qq 12 34 56 c', number: 'QQ123456C' },
    { value: 'applied_for', number: undefined },
  ])('of the National Insurance number $value leaves $number in the application', ({ value, number }) => {
    const { application, provided } = answering('national_insurance_number', value);

    expect(application.applicant.nationalInsuranceNumber).toBe(number);
    expect(provided.has('national_insurance_number')).toBe(true);
  });

  it.each([
    { value: { benefits: ['housing_benefit'] }, benefits: ['housing_benefit'] },
    { value: 'provided', benefits: ['universal_credit'] },
  ])('about money replaces what was said before, if it is about money: $value', ({ value, benefits }) => {
    const before = aRequest({ finance: { benefits: ['universal_credit'] } });

    expect(answering('income_and_capital', value, before).application.finance?.benefits).toStrictEqual(
      benefits,
    );
  });

  it.each([
    { what: 'who the landlord is', value: landlord, before: undefined, after: landlord },
    {
      what: 'that the landlord refuses',
      value: false,
      before: landlord,
      after: { ...landlord, consentsToWorks: false },
    },
    { what: 'that the landlord agrees', value: true, before: landlord, after: landlord },
  ])('may say $what', ({ value, before, after }) => {
    expect(answering('landlord_consent', value, tenant(before)).application.home.landlord).toStrictEqual(
      after,
    );
  });

  it.each([
    { value: 'The wheelchair service said no.', tried: 'The wheelchair service said no.' },
    { value: 7, tried: undefined },
  ])('says which public services were asked, in words: $value', ({ value, tried }) => {
    const { application } = answering('statutory_funding_tried', value, aCharityRequest([['bed', 100]]));

    expect(application.charity?.statutoryFundingTried).toBe(tried);
  });

  it('about public services has no place in a grant', () => {
    expect(answering('statutory_funding_tried', 'None.').application).toStrictEqual(aRequest());
  });

  it('stands beside its question, in the order they were asked', () => {
    const { questionsAndAnswers } = factsAfter([
      does('needs_assessment', needsInformation('Which floor?', 'How many steps?')),
      opens(
        'information:needs_assessment',
        asks('answer_to_question', 'Which floor?'),
        asks('answer_to_question', 'How many steps?'),
        asks('landlord_consent'),
      ),
      does(
        'information:needs_assessment',
        answered(
          { code: 'answer_to_question', value: 'The first.' },
          { code: 'answer_to_question', value: 13 },
        ),
      ),
    ]);

    expect(questionsAndAnswers).toStrictEqual([
      expect.objectContaining({
        askedFor: 'needs_assessment',
        question: 'Which floor?',
        answer: 'The first.',
      }),
      expect.objectContaining({ askedFor: 'needs_assessment', question: 'How many steps?', answer: '13' }),
    ]);
  });

  it('stands beside the question that it is to, also where the one before is left empty', () => {
    const { questionsAndAnswers } = factsAfter([
      opens(
        'information:needs_assessment',
        asks('answer_to_question', 'Which floor?'),
        asks('answer_to_question', 'How many steps?'),
      ),
      does('information:needs_assessment', answered({ code: 'answer_to_question', value: '13', place: 1 })),
    ]);

    expect(questionsAndAnswers.map(({ question, answer }) => [question, answer])).toStrictEqual([
      ['Which floor?', undefined],
      ['How many steps?', '13'],
    ]);
  });

  it('never lands on the question of another task, which is for other eyes', () => {
    const { questionsAndAnswers, cannotProvide: lacking } = factsAfter([
      does('needs_assessment', needsInformation('Which floor?')),
      opens('information:needs_assessment', asks('answer_to_question', 'Which floor?')),
      opens('information:decision', asks('answer_to_question', 'What are the savings?')),
      does('information:needs_assessment', cannotProvide('I cannot tell.')),
      does('information:decision', answered({ code: 'answer_to_question', value: 'None.' })),
    ]);

    expect(
      questionsAndAnswers.map(({ question, answer, cannotAnswerBecause }) => [
        question,
        answer,
        cannotAnswerBecause,
      ]),
    ).toStrictEqual([
      ['Which floor?', undefined, 'I cannot tell.'],
      ['What are the savings?', 'None.', undefined],
    ]);
    expect(lacking.codes).toStrictEqual(new Set());
  });

  it('to a question that nobody asked is left out', () => {
    expect(answering('answer_to_question', 'Upstairs.').questionsAndAnswers).toStrictEqual([]);
    expect(
      factsAfter([opens('decision', asks('answer_to_question', 'Which floor?'))]).questionsAndAnswers,
    ).toStrictEqual([]);
  });
});

describe('what the applicant cannot provide', () => {
  it('is everything that the task asked, with their reason', () => {
    const { cannotProvide: cannot } = factsAfter([
      opens('information:validity', asks('landlords_certificate'), asks('two_estimates')),
      does('information:validity', cannotProvide('He does not write back.')),
    ]);

    expect(cannot).toStrictEqual({
      codes: new Set(['landlords_certificate', 'two_estimates']),
      reasons: ['He does not write back.'],
    });
  });

  it('is a reason alone where the record does not say what was asked', () => {
    expect(factsAfter([does('information:validity', cannotProvide('No.'))]).cannotProvide).toStrictEqual({
      codes: new Set(),
      reasons: ['No.'],
    });
  });
});

describe('looking back over a case', () => {
  const proposal = (awardPence: number): Act => ({
    type: 'decision_proposed',
    proposal: { awardPence } as Proposal,
  });

  it('finds the last proposal, if there is one', () => {
    expect(lastProposal(historyOf([proposal(1), proposal(2), opens('decision')]))).toStrictEqual({
      awardPence: 2,
    });
    expect(lastProposal(historyOf([opens('decision')]))).toBeUndefined();
  });

  it('finds the outcome of a task, if it is done', () => {
    const events = historyOf([
      opens('needs_assessment'),
      does('needs_assessment', anAssessment()),
      opens('ot_sign_off'),
    ]);

    expect(doneEvent(events, taskIdIn('needs_assessment'))?.sequence).toBe(3);
    expect(doneEvent(events, taskIdIn('ot_sign_off'))).toBeUndefined();
  });
});

describe('work that a case ends in the middle of', () => {
  const signOff = aTask('ot_sign_off');
  const events = historyOf([
    does('needs_assessment', { outcome: 'not_mine', reason: 'On leave.', digest: 'digest' }),
    { type: 'withdrawn' },
  ]);
  const cutShort = (...tasks: Parameters<typeof workCutShort>[0]['tasks']) =>
    workCutShort({ events, tasks }).map(({ taskId }) => taskId);

  it('is what a professional was given and has not answered', () => {
    expect(cutShort(aTask('needs_assessment', { taskId: taskIdIn('needs_assessment') }), signOff)).toEqual([
      signOff.taskId,
    ]);
    expect(cutShort({ ...signOff, mailDue: 'reminder' })).toEqual([signOff.taskId]);
  });

  it('is nothing of the applicant’s, of the workflow’s own, or that its holder has not heard of', () => {
    expect(
      cutShort(
        aTask('information:request'),
        { ...signOff, verdict: 'signed' },
        { ...signOff, mailDue: 'opened' },
        { ...signOff, mailDue: 'reassigned' },
      ),
    ).toEqual([]);
  });
});
