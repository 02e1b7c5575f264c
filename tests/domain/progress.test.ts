import { describe, expect, it } from 'vitest';
import { progressOf } from '#domain/progress.ts';
import type { Application } from '#schemas/application.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { type Act, aCase, at, does, opens, receivedAt } from '#tests/support/a-case.ts';
import { people } from '#tests/support/a-config.ts';
import {
  anAward,
  aRefusal,
  needsInformation,
  notSupported,
  returned,
  sentBack,
  signed,
} from '#tests/support/an-outcome.ts';
import { notified, passedOn } from './a-history.ts';
import { aCharityRequest, anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const assessed: Act[] = [opens('needs_assessment'), does('needs_assessment', anAssessment(), people.amara)];
const signedOff: Act[] = [...assessed, opens('ot_sign_off'), does('ot_sign_off', signed(), people.rhys)];
const planned: Act[] = [
  ...signedOff,
  opens('scheme_of_works'),
  does('scheme_of_works', aScheme(), people.colin),
];
const decided: Act[] = [...planned, opens('decision'), does('decision', anAward(100), people.helen)];

const progressAfter = (acts: Act[], application?: Application) =>
  progressOf(aCase(acts, application && { application }));
/** The stages as one word each, for a table: `done`, `now`, `to_come` or `not_needed`. */
const statesAfter = (acts: Act[], application?: Application) =>
  progressAfter(acts, application)
    .map(({ state }) => state)
    .join(' ');
const nowAfter = (acts: Act[]) => progressAfter(acts).find(({ state }) => state === 'now');
const asksIn = (slot: Slot) => does(slot, needsInformation('Which floor?'), people.amara);

describe('the stages of a request', () => {
  it.each<[string, Act[], string]>([
    ['has just come in', [], 'done now to_come to_come to_come to_come to_come'],
    [
      'has to be completed',
      [opens('information:request')],
      'done now to_come to_come to_come to_come to_come',
    ],
    ['is being assessed', [opens('needs_assessment')], 'done done now to_come to_come to_come to_come'],
    ['is assessed', assessed, 'done done done now to_come to_come to_come'],
    ['is to be signed', [...assessed, opens('ot_sign_off')], 'done done done now to_come to_come to_come'],
    ['is signed', signedOff, 'done done done done now to_come to_come'],
    [
      'went back to the assessor',
      [...assessed, opens('ot_sign_off'), does('ot_sign_off', returned())],
      'done done now to_come to_come to_come to_come',
    ],
    ['has its works planned', planned, 'done done done done done now to_come'],
    [
      'is asked for what is missing before the decision',
      [...planned, opens('information:validity')],
      'done done done done now to_come to_come',
    ],
    ['is with a decision-maker', [...planned, opens('decision')], 'done done done done done now to_come'],
    [
      'went back to the works',
      [...planned, opens('decision'), does('decision', sentBack('scheme_of_works'))],
      'done done done done now to_come to_come',
    ],
    ['is decided', decided, 'done done done done done done now'],
    ['has its letter', [...decided, notified], 'done done done done done done done'],
    [
      'is not supported, and with a decision-maker',
      [...assessed, opens('ot_sign_off'), does('ot_sign_off', notSupported), opens('decision')],
      'done done done done not_needed now to_come',
    ],
    [
      'is refused because it is not supported',
      [
        ...assessed,
        opens('ot_sign_off'),
        does('ot_sign_off', notSupported),
        opens('decision'),
        does('decision', aRefusal()),
        notified,
      ],
      'done done done done not_needed done done',
    ],
    [
      'is withdrawn while it is planned',
      [...signedOff, opens('scheme_of_works'), { type: 'withdrawn' }],
      'done done done done to_come to_come to_come',
    ],
    [
      'lapsed',
      [opens('information:request'), { type: 'lapsed' }],
      'done to_come to_come to_come to_come to_come to_come',
    ],
  ])('of a case that %s', (_, acts, states) => {
    expect(statesAfter(acts)).toBe(states);
  });

  it('of a charity request are six: no works are planned', () => {
    const application = aCharityRequest([['bed', 100_00]]);

    expect(progressAfter([], application).map(({ stage }) => stage)).not.toContain('works');
    expect(statesAfter(signedOff, application)).toBe('done done done done now to_come');
  });

  it('have the days on which each was done', () => {
    expect(progressAfter([...decided, notified]).map((one) => one.at)).toStrictEqual([
      receivedAt,
      ...[2, 3, 5, 7, 9, 10].map(at),
    ]);
  });
});

describe('the stage that is under way', () => {
  const dueBy = '2027-01-06T09:00:00.000Z';

  it('names who has it, since when and until when', () => {
    expect(nowAfter([opens('needs_assessment')])).toStrictEqual({
      stage: 'assessment',
      state: 'now',
      since: at(2),
      dueBy,
      with: { party: 'occupational_therapist', name: 'Amara Okafor' },
    });
  });

  it('names whom it was passed to, from that day', () => {
    const passed = { ...passedOn('needs_assessment'), taskId: 'DFG-7K3M-9QXA-HA.needs_assessment.1' } as Act;

    expect(nowAfter([opens('needs_assessment'), passed])).toMatchObject({
      since: at(3),
      with: { name: 'Rhys Pritchard' },
    });
  });

  it.each<[string, Act[], string]>([
    ['with us between two tasks', assessed, 'us'],
    ['with the applicant while they owe what the request needs', [opens('information:request')], 'applicant'],
    [
      'with the applicant while a professional waits for an answer',
      [opens('needs_assessment'), asksIn('needs_assessment'), opens('information:needs_assessment')],
      'applicant',
    ],
    [
      'with the applicant while they owe what belongs to the works',
      [...planned, opens('information:validity')],
      'applicant',
    ],
    ['with us before the question goes out', [opens('needs_assessment'), asksIn('needs_assessment')], 'us'],
  ])('is %s', (_, acts, party) => {
    expect(nowAfter(acts)?.with?.party).toBe(party);
  });

  it('is always one, or two, in an open case', () => {
    for (const acts of [[], assessed, signedOff, planned, decided]) {
      expect(progressAfter(acts).filter(({ state }) => state === 'now')).toHaveLength(1);
    }
  });
});
