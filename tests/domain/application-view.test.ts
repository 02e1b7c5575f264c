import { describe, expect, it } from 'vitest';
import { applicationView, inPlainWords, waitingOn } from '#domain/application-view.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { Slot } from '#schemas/task-kind.ts';
import {
  type Act,
  aCase,
  asks,
  at,
  caseId,
  does,
  eventOf,
  opens,
  receivedAt,
  taskIdIn,
} from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';
import {
  anAward,
  answered,
  aRefusal,
  cannotProvide,
  needsInformation,
  notMine,
  notSupported,
  returned,
  sentBack,
  signed,
  signedWithChanges,
} from '#tests/support/an-outcome.ts';
import { notified, passedOn } from './a-history.ts';
import { anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const config = aConfig();
const anHourAfter = (instant: string) => new Date(Date.parse(instant) + 3_600_000).toISOString();
/** Read two days and an hour after the request came in. */
const now = '2026-11-22T10:00:00.000Z';
const viewOf = (file: CaseFile) => applicationView(file, now, config);
const viewAfter = (...acts: Act[]) => viewOf(aCase(acts));
const dueBy = '2027-01-06T09:00:00.000Z';

const assessed = [opens('needs_assessment'), does('needs_assessment', anAssessment(), people.amara)];
const planned = [...assessed, opens('scheme_of_works'), does('scheme_of_works', aScheme(), people.colin)];
const proposal = {
  eligibleExpensePence: 51_00,
  capPence: 30_000_00,
  contributionPence: 50_00,
  awardPence: 100,
  steps: ['Grant = 1.00'],
} as Proposal;
const deciding: Act[] = [...planned, { type: 'decision_proposed', proposal }, opens('decision')];
const approved = [...deciding, does('decision', anAward(100), people.helen)];

describe('the applicant’s view of a case', () => {
  it('that has just come in waits on us', () => {
    expect(viewAfter()).toStrictEqual({
      reference: caseId,
      programme: 'dfg',
      status: 'received',
      stage: 'received',
      receivedAt,
      waitingOn: [
        {
          party: 'us',
          since: receivedAt,
          what: 'Us to pass your case on to the next person',
          dueBy: anHourAfter(receivedAt),
        },
      ],
      progress: expect.arrayContaining([{ stage: 'received', state: 'done', at: receivedAt }]),
      clocks: { statutory: { state: 'not_started' }, lived: { calendarDays: 2, workingDays: 0 } },
      daysWaitedFor: {
        us: 2,
        applicant: 0,
        occupational_therapist: 0,
        technical_officer: 0,
        decision_maker: 0,
      },
      nextStep: 'We are passing your case on to the next person.',
      missing: [],
      timeline: [{ at: receivedAt, what: 'We received your request.' }],
    });
  });

  it.each<{ slot: Slot; party: string; what: RegExp; nextStep: RegExp }>([
    { slot: 'information:means', party: 'applicant', what: /^You to send/, nextStep: /^Use the link/ },
    {
      slot: 'needs_assessment',
      party: 'occupational_therapist',
      what: /^An occupational therapist/,
      nextStep: /contact you/,
    },
    { slot: 'ot_sign_off', party: 'occupational_therapist', what: /^A registered/, nextStep: /signs it/ },
    { slot: 'scheme_of_works', party: 'technical_officer', what: /^A technical/, nextStep: /what they cost/ },
    { slot: 'decision', party: 'decision_maker', what: /^A decision-maker/, nextStep: /^A person decides/ },
  ])('with $slot open waits on the $party, since it was opened, until it is due', (row) => {
    const view = viewAfter(...assessed, opens(row.slot));

    expect(view.waitingOn).toStrictEqual([
      { party: row.party, since: at(4), what: expect.stringMatching(row.what), dueBy },
    ]);
    expect(view.nextStep).toMatch(row.nextStep);
  });

  it('waits on several at once, and what the applicant can do comes first', () => {
    const view = viewAfter(opens('needs_assessment'), opens('information:means'));

    expect(view.waitingOn.map(({ party }) => party)).toStrictEqual(['occupational_therapist', 'applicant']);
    expect(view.status).toBe('awaiting_information');
    expect(view.nextStep).toMatch(/^Use the link/);
  });

  it('between two tasks waits on us, since the last event, for an hour: after that it is flagged as stalled', () => {
    const view = viewAfter(opens('needs_assessment'), does('needs_assessment', anAssessment()));

    expect(view.waitingOn).toMatchObject([{ party: 'us', since: at(3), dueBy: anHourAfter(at(3)) }]);
  });

  it('says what is missing: all that the open tasks ask', () => {
    const asked = [asks('two_estimates'), asks('landlords_certificate')];
    const file = aCase([...assessed, opens('scheme_of_works'), opens('information:validity', ...asked)]);
    const tasks = [
      aTask('information:means', { taskId: 'another', asked: [asks('quote')] }),
      aTask('information:validity', { taskId: taskIdIn('information:validity'), asked }),
    ];

    expect(viewOf({ ...file, tasks }).missing).toStrictEqual(asked);
    expect(viewOf(file).missing).toStrictEqual([]);
  });

  it('names the day on which the application was valid, and when the answer is due', () => {
    const valid: Act = {
      type: 'application_valid',
      validApplicationDate: '2026-12-01',
      decisionDueBy: '2027-06-01',
    };

    expect(viewAfter(valid)).toMatchObject({
      validApplicationDate: '2026-12-01',
      decisionDueBy: '2027-06-01',
    });
  });
});

describe('the applicant’s view of a closed case', () => {
  it.each<{ status: string; acts: Act[]; nextStep: RegExp }>([
    { status: 'approved', acts: approved, nextStep: /Do not start works before/ },
    {
      status: 'part_approved',
      acts: [...deciding, does('decision', anAward(100, 'part_approve'))],
      nextStep: /Do not start works before/,
    },
    { status: 'refused', acts: [...deciding, does('decision', aRefusal())], nextStep: /^Read the reasons/ },
    { status: 'withdrawn', acts: [{ type: 'withdrawn' }], nextStep: /^You withdrew/ },
    { status: 'lapsed', acts: [{ type: 'lapsed' }], nextStep: /did not hear from you/ },
  ])('that is $status waits on nobody and says what can be done', ({ status, acts, nextStep }) => {
    const view = viewAfter(...acts);

    expect(view).toMatchObject({ status, waitingOn: [] });
    expect(view.nextStep).toMatch(nextStep);
    expect(waitingOn(aCase(acts).record)).toStrictEqual([]);
  });

  it.each<Act>([{ type: 'withdrawn' }, { type: 'lapsed' }])('that is $type has no decision', (act) => {
    expect(viewAfter(act)).not.toHaveProperty('decision');
  });

  it('has the decision before the letter has gone, as the rules last worked it out', () => {
    expect(viewAfter(...approved).decision).toMatchObject({
      outcome: 'approved',
      awardPence: 100,
      contributionPence: 50_00,
      calculation: expect.arrayContaining(['So the grant is £1.00.']),
      appeal: 'The English Ombudsman.',
      decidedOn: '2026-11-20',
    });
  });

  it('has the decision to refuse where nothing was ever worked out', () => {
    const refused = [...planned, opens('decision'), does('decision', aRefusal(), people.helen)];

    expect(viewAfter(...refused).decision).toMatchObject({ outcome: 'refused', calculation: [] });
  });

  it('that is decided and holds no decision is a fault, never an empty letter', () => {
    const file = aCase(approved);

    expect(() => viewOf({ ...file, events: file.events.slice(0, -1) })).toThrow('A letter needs a decision');
  });

  it('has the decision in the words of the letter once that has gone', () => {
    const letter: DecisionLetter = {
      outcome: 'approved',
      awardPence: 100,
      reasons: ['As the letter says.'],
      conditions: [],
      calculation: [],
      appeal: 'As the letter says.',
      decidedOn: '2026-11-21',
    };

    expect(viewAfter(...approved, { type: 'decision_notified', letter }).decision).toStrictEqual(letter);
  });
});

describe('the timeline', () => {
  const told = (act: Act) => inPlainWords(eventOf(act, 2));

  it.each<{ act: Act; what: string }>([
    { act: opens('information:means'), what: 'We asked you for more information.' },
    { act: opens('needs_assessment'), what: 'Amara Okafor was asked to assess what you need.' },
    { act: opens('ot_sign_off'), what: 'Amara Okafor was asked to check and sign the assessment.' },
    { act: opens('scheme_of_works'), what: 'Amara Okafor was asked to plan the works.' },
    { act: opens('decision'), what: 'Your case went to a decision-maker.' },
    { act: passedOn('decision'), what: 'Amara Okafor passed your case to Rhys Pritchard.' },
    {
      act: { type: 'task_escalated', taskId: 'any', slot: 'decision', to: 'Helen Marsh' },
      what: 'This is taking too long. We have told the service lead.',
    },
    {
      act: { type: 'task_escalated', taskId: 'any', slot: 'decision', to: 'Helen Marsh', why: 'overdue' },
      what: 'This is taking too long. We have told the service lead.',
    },
    {
      act: { ...passedOn('decision'), how: 'handed_back' } as Act,
      what: 'Amara Okafor gave your case back to Rhys Pritchard.',
    },
    {
      act: { ...passedOn('decision'), how: 'left' } as Act,
      what: 'Amara Okafor no longer has your case. It has gone to Rhys Pritchard.',
    },
    {
      act: { ...passedOn('decision'), how: 'absent' } as Act,
      what: 'Amara Okafor is away. Your case has gone to Rhys Pritchard.',
    },
    {
      act: { type: 'application_valid', validApplicationDate: '2026-11-20', decisionDueBy: '2027-05-20' },
      what: 'Your application is complete. The law gives us six months to decide, until 20 May 2027.',
    },
    { act: notified, what: 'We sent you the decision in writing.' },
    { act: { type: 'withdrawn' }, what: 'You withdrew your request.' },
    { act: { type: 'lapsed' }, what: 'Your request ended because we did not hear from you.' },
  ])('says of “$act.type”: $what', ({ act, what }) => {
    expect(told(act)).toBe(what);
  });

  it.each<{ slot: Slot; outcome: Outcome; what: RegExp }>([
    { slot: 'information:means', outcome: answered(), what: /^You answered/ },
    { slot: 'information:means', outcome: cannotProvide(), what: /^You answered/ },
    { slot: 'needs_assessment', outcome: anAssessment(), what: /were assessed/ },
    { slot: 'needs_assessment', outcome: needsInformation('Which?'), what: /has a question for you/ },
    { slot: 'ot_sign_off', outcome: signed(), what: /signed the assessment/ },
    { slot: 'ot_sign_off', outcome: signedWithChanges, what: /signed the assessment/ },
    { slot: 'ot_sign_off', outcome: returned(), what: /went back/ },
    { slot: 'ot_sign_off', outcome: notSupported, what: /A person will decide/ },
    { slot: 'scheme_of_works', outcome: aScheme(), what: /planned and costed/ },
    { slot: 'decision', outcome: anAward(1), what: /^A decision was made/ },
    { slot: 'decision', outcome: aRefusal(), what: /^A decision was made/ },
    { slot: 'decision', outcome: sentBack('needs_assessment'), what: /look at the assessment/ },
    { slot: 'decision', outcome: sentBack('scheme_of_works'), what: /look at the works/ },
  ])('says of “$outcome.outcome” in $slot what came of it, and no more', ({ slot, outcome, what }) => {
    expect(told(does(slot, outcome))).toMatch(what);
  });

  it('leaves out what only the service needs to know', () => {
    const view = viewAfter(
      { type: 'workflow_restarted', round: 2, why: 'redeployed' },
      { type: 'decision_proposed', proposal },
      opens('needs_assessment'),
    );

    expect(view.timeline.map(({ at: when }) => when)).toStrictEqual([at(1), at(4)]);
    expect(told(does('decision', notMine))).toBeUndefined();
  });

  it.each(['mail_failed', 'absent'] as const)('does not tell of what the staff were told (%s)', (why) => {
    expect(
      told({ type: 'task_escalated', taskId: 'any', slot: 'decision', to: 'Helen', why }),
    ).toBeUndefined();
  });

  it('never tells the reasons or the words of a professional', () => {
    expect(told(does('ot_sign_off', returned('A private note.')))).not.toContain('private');
    expect(told(does('decision', sentBack('needs_assessment', 'A private note.')))).not.toContain('private');
  });
});
