import { describe, expect, it } from 'vitest';
import { apply, beginCase } from '#domain/case-history.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
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
import { people } from '#tests/support/a-config.ts';
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
import { aHistory, notified } from './a-history.ts';
import { aCharityRequest, anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const assessed = [opens('needs_assessment'), does('needs_assessment', anAssessment(), people.amara)];
const signedOff = [...assessed, opens('ot_sign_off'), does('ot_sign_off', signed(), people.rhys)];
const planned = [...signedOff, opens('scheme_of_works'), does('scheme_of_works', aScheme(), people.colin)];
const atDecision = [...planned, opens('decision')];
const approved = [...atDecision, does('decision', anAward(100), people.helen)];

const caseAfter = (...acts: Act[]): CaseRecord => aCase(acts).record;
const slotsOf = (record: CaseRecord) => Object.keys(record.slots) as Slot[];
/** The case after one more act, on a record that a test has changed. */
const then = (record: CaseRecord, act: Act): CaseRecord => apply(record, eventOf(act, record.sequence + 1));
const settled = (record: CaseRecord): CaseRecord => {
  const { unsettledSince, ...rest } = record;
  return rest;
};

describe('a case', () => {
  it.each([
    { programme: 'dfg', application: undefined },
    { programme: 'charity', application: aCharityRequest([['bed', 100]]) },
  ] as const)(
    'of programme $programme begins as received, with nothing open',
    ({ programme, application }) => {
      const [event] = aHistory(receivedAt, [], application);
      if (event?.type !== 'application_received') throw new Error('A history begins with its application');

      expect(beginCase(caseId, 'hash', event)).toStrictEqual({
        caseId,
        programme,
        status: 'received',
        stage: 'received',
        round: 1,
        sequence: 1,
        receivedAt,
        changedAt: receivedAt,
        accessHash: 'hash',
        slots: {},
        taskCounts: {},
        unsettledSince: receivedAt,
      });
    },
  );

  it('has the number and the time of its last event', () => {
    expect(caseAfter(opens('needs_assessment'))).toMatchObject({ sequence: 2, changedAt: at(2), receivedAt });
  });

  it('holds an opened task in its slot, and counts it by kind', () => {
    const record = caseAfter(
      opens('information:request'),
      opens('information:means'),
      opens('needs_assessment'),
    );

    expect(record.slots.needs_assessment).toStrictEqual({
      taskId: taskIdIn('needs_assessment'),
      state: 'open',
      since: at(4),
      dueBy: '2027-01-06T09:00:00.000Z',
    });
    expect(record.taskCounts).toStrictEqual({ information: 2, needs_assessment: 1 });
  });

  it.each([
    { slot: 'needs_assessment', before: [], status: 'assessing' },
    { slot: 'ot_sign_off', before: assessed, status: 'assessing' },
    { slot: 'scheme_of_works', before: signedOff, status: 'planning_works' },
    { slot: 'decision', before: planned, status: 'deciding' },
  ] as const)('is $status once $slot is open', ({ slot, before, status }) => {
    expect(caseAfter(...before, opens(slot))).toMatchObject({ status, stage: status });
  });

  it('awaits information while the applicant owes any, and keeps its stage', () => {
    const record = caseAfter(opens('needs_assessment'), opens('information:means'));

    expect(record).toMatchObject({ status: 'awaiting_information', stage: 'assessing' });
    expect(then(record, does('information:means', answered()))).toMatchObject({
      status: 'assessing',
      stage: 'assessing',
    });
  });

  it('awaits information until every request is answered', () => {
    const record = caseAfter(
      opens('information:means'),
      opens('information:needs_assessment'),
      does('information:means', answered()),
    );

    expect(record.status).toBe('awaiting_information');
  });

  it.each<{ outcome: Outcome; slot: Slot; before: Act[]; verdict: string }>([
    { outcome: anAssessment(), slot: 'needs_assessment', before: [], verdict: 'assessed' },
    { outcome: signedWithChanges, slot: 'ot_sign_off', before: assessed, verdict: 'signed' },
    { outcome: notSupported, slot: 'ot_sign_off', before: assessed, verdict: 'not_supported' },
    { outcome: aScheme(), slot: 'scheme_of_works', before: signedOff, verdict: 'planned' },
    {
      outcome: needsInformation('Which floor?'),
      slot: 'scheme_of_works',
      before: signedOff,
      verdict: 'needs_information',
    },
  ])('keeps the verdict “$verdict” in the slot of $slot', ({ outcome, slot, before, verdict }) => {
    const opened = caseAfter(...before, opens(slot));

    expect(then(opened, does(slot, outcome)).slots[slot]).toStrictEqual({
      ...opened.slots[slot],
      state: 'done',
      verdict,
    });
  });

  it('lists an outcome whose task it never saw open, from the outcome itself', () => {
    expect(caseAfter(does('needs_assessment', anAssessment())).slots.needs_assessment).toStrictEqual({
      taskId: taskIdIn('needs_assessment'),
      state: 'done',
      verdict: 'assessed',
      since: at(2),
      dueBy: at(2),
    });
  });
});

describe('a request for information that is answered', () => {
  const asked = [opens('needs_assessment'), does('needs_assessment', needsInformation('Which floor?'))];

  it.each([answered(), cannotProvide()])(
    'with “$outcome” gives the task back to whoever asked',
    (outcome) => {
      const record = caseAfter(...asked, opens('information:needs_assessment'));

      expect(slotsOf(record)).toStrictEqual(['needs_assessment', 'information:needs_assessment']);
      expect(slotsOf(then(record, does('information:needs_assessment', outcome)))).toStrictEqual([]);
    },
  );

  it.each(['request', 'means', 'validity'] as const)('about %s leaves every other task as it is', (topic) => {
    const record = caseAfter(opens('needs_assessment'), opens(`information:${topic}`));

    expect(slotsOf(then(record, does(`information:${topic}`, answered())))).toStrictEqual([
      'needs_assessment',
    ]);
  });
});

describe('a case that is sent back', () => {
  it('by the person who signs off is assessed and signed again', () => {
    const record = caseAfter(...assessed, opens('ot_sign_off'), does('ot_sign_off', returned()));

    expect(slotsOf(record)).toStrictEqual([]);
    expect(record.status).toBe('assessing');
  });

  it('by the decision-maker to the assessment goes through everything again', () => {
    expect(slotsOf(caseAfter(...atDecision, does('decision', sentBack('needs_assessment'))))).toStrictEqual(
      [],
    );
  });

  it('by the decision-maker to the works keeps the assessment and its signature', () => {
    expect(slotsOf(caseAfter(...atDecision, does('decision', sentBack('scheme_of_works'))))).toStrictEqual([
      'needs_assessment',
      'ot_sign_off',
    ]);
  });

  it('by the decision-maker to the works, though the need is not supported, has them planned before the next decision', () => {
    const unsupported = [...assessed, opens('ot_sign_off'), does('ot_sign_off', notSupported)];
    const wanted = caseAfter(
      ...unsupported,
      opens('decision'),
      does('decision', sentBack('scheme_of_works')),
    );

    expect(wanted.slots.ot_sign_off).toMatchObject({ state: 'done', verdict: 'works_wanted' });
    expect(caseAfter(...unsupported).slots.ot_sign_off).toMatchObject({ verdict: 'not_supported' });
  });
});

describe('what a case remembers of an outcome', () => {
  it('is who assessed, and how urgent it is', () => {
    const urgent = does('needs_assessment', anAssessment({ urgency: 'urgent' }), people.gwen);

    expect(caseAfter(opens('needs_assessment'), urgent)).toMatchObject({
      assessedBy: 'gwen',
      urgency: 'urgent',
    });
  });

  it.each([signed(), signedWithChanges, notSupported])('is who gave “$outcome”', (outcome) => {
    const record = caseAfter(...assessed, opens('ot_sign_off'), does('ot_sign_off', outcome, people.rhys));

    expect(record.signedOffBy).toBe('rhys');
  });

  it('names nobody where the outcome names nobody', () => {
    const record = caseAfter(
      opens('needs_assessment'),
      does('needs_assessment', anAssessment()),
      opens('ot_sign_off'),
      does('ot_sign_off', signed()),
    );

    expect(record).not.toHaveProperty('assessedBy');
    expect(record).not.toHaveProperty('signedOffBy');
  });

  it('is the day from which the six months run, and their end', () => {
    const valid: Act = {
      type: 'application_valid',
      validApplicationDate: '2026-12-01',
      decisionDueBy: '2027-06-01',
    };

    expect(caseAfter(...planned, valid)).toMatchObject({
      validApplicationDate: '2026-12-01',
      decisionDueBy: '2027-06-01',
      status: 'planning_works',
    });
  });

  it('is which run of the workflow carries it', () => {
    expect(caseAfter({ type: 'workflow_restarted', round: 2, why: 'redeployed' }).round).toBe(2);
  });

  it.each<Act>([
    { type: 'task_escalated', taskId: 'any', slot: 'decision', to: 'Helen Marsh' },
    {
      type: 'task_reassigned',
      taskId: 'any',
      slot: 'decision',
      from: { personId: 'helen', name: 'Helen Marsh' },
      to: { personId: 'tomasz', name: 'Tomasz Zieliński' },
      how: 'delegated',
      reason: 'On leave.',
    },
  ])('is nothing of “$type” but that it happened', (act) => {
    const before = caseAfter(...atDecision);

    expect(then(before, act)).toStrictEqual({ ...before, sequence: 9, changedAt: at(9) });
  });
});

describe('the end of a case', () => {
  it.each([
    { outcome: anAward(100), status: 'approved' },
    { outcome: anAward(100, 'part_approve'), status: 'part_approved' },
    { outcome: aRefusal(), status: 'refused' },
  ])('is $status when the decision-maker says “$outcome.outcome”', ({ outcome, status }) => {
    expect(caseAfter(...atDecision, does('decision', outcome, people.helen)).status).toBe(status);
  });

  it.each(['withdrawn', 'lapsed'] as const)('is %s with every open task gone', (type) => {
    const record = caseAfter(
      opens('needs_assessment'),
      opens('information:means', asks('income_and_capital')),
      {
        type,
      },
    );

    expect(record).toMatchObject({ status: type, slots: {} });
  });

  it.each<{ what: string; acts: Act[]; act: Act }>([
    { what: 'withdrawn once approved', acts: approved, act: { type: 'withdrawn' } },
    { what: 'lapsed once approved', acts: approved, act: { type: 'lapsed' } },
    { what: 'refused once approved', acts: approved, act: does('decision', aRefusal()) },
    { what: 'approved once withdrawn', acts: [{ type: 'withdrawn' }], act: does('decision', anAward(1)) },
    { what: 'withdrawn once lapsed', acts: [{ type: 'lapsed' }], act: { type: 'withdrawn' } },
    { what: 'given a task once withdrawn', acts: [{ type: 'withdrawn' }], act: opens('needs_assessment') },
    { what: 'given a task once approved', acts: approved, act: opens('needs_assessment') },
    {
      what: 'started again once lapsed',
      acts: [{ type: 'lapsed' }],
      act: { type: 'workflow_restarted', round: 2, why: 'lost' },
    },
    { what: 'approved before it is assessed', acts: [], act: does('decision', anAward(1)) },
  ])('is never $what', ({ acts, act }) => {
    expect(() => caseAfter(...acts, act)).toThrow(expect.objectContaining({ name: 'TransitionRefused' }));
  });

  it('stays as decided when the letter has gone, by a workflow that had to be started again', () => {
    const again: Act = { type: 'workflow_restarted', round: 2, why: 'lost' };

    expect(caseAfter(...approved, again, notified).status).toBe('approved');
  });
});

describe('an event that somebody has to be told of', () => {
  const record = settled(caseAfter(opens('needs_assessment')));

  it.each<{ act: Act; tells: boolean }>([
    { act: does('needs_assessment', anAssessment()), tells: true },
    { act: { type: 'withdrawn' }, tells: true },
    { act: { type: 'lapsed' }, tells: true },
    { act: { type: 'workflow_restarted', round: 2, why: 'redeployed' }, tells: true },
    { act: opens('information:means'), tells: false },
    { act: { type: 'task_escalated', taskId: 'any', slot: 'needs_assessment', to: 'Helen' }, tells: false },
    {
      act: { type: 'application_valid', validApplicationDate: '2026-12-01', decisionDueBy: '2027-06-01' },
      tells: false,
    },
  ])('is “$act.type”: $tells', ({ act, tells }) => {
    expect(then(record, act).unsettledSince).toBe(tells ? at(3) : undefined);
  });

  it('is the letter of a decision', () => {
    expect(then(settled(caseAfter(...approved)), notified).unsettledSince).toBe(at(10));
  });

  it.each<[string, Act, boolean]>([
    ['a stage that it reaches', opens('scheme_of_works'), true],
    ['another task of the stage that it is in', opens('ot_sign_off'), false],
  ])('is %s: %s', (_, act, isNews) => {
    expect(then(settled(caseAfter(...assessed)), act).unsettledSince).toBe(isNews ? at(4) : undefined);
  });

  it('counts from the first that nobody has been told of', () => {
    expect(
      caseAfter(opens('needs_assessment'), does('needs_assessment', anAssessment())).unsettledSince,
    ).toBe(receivedAt);
  });
});
