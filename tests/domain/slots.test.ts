import { describe, expect, it } from 'vitest';
import {
  informationSlot,
  kindOf,
  openSlots,
  partyOf,
  stageOf,
  standingVerdict,
  topicOf,
  verdictOf,
} from '#domain/slots.ts';
import type { TaskDone } from '#schemas/case-event.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import { InformationTopic, type Slot } from '#schemas/task-kind.ts';
import { aCase, at, does, opens } from '#tests/support/a-case.ts';
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
import { anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

describe('a slot', () => {
  it.each([
    ['needs_assessment', 'occupational_therapist', 'assessing'],
    ['ot_sign_off', 'occupational_therapist', 'assessing'],
    ['scheme_of_works', 'technical_officer', 'planning_works'],
    ['decision', 'decision_maker', 'deciding'],
  ] as const)('of %s waits on the %s while the case is %s', (slot, party, stage) => {
    expect(kindOf(slot)).toBe(slot);
    expect(topicOf(slot)).toBeUndefined();
    expect(partyOf(kindOf(slot))).toBe(party);
    expect(stageOf(slot)).toBe(stage);
  });

  it.each(InformationTopic.options)('of information about %s waits on the applicant', (topic) => {
    const slot = informationSlot(topic);

    expect(slot).toBe(`information:${topic}`);
    expect(kindOf(slot)).toBe('information');
    expect(topicOf(slot)).toBe(topic);
    expect(partyOf(kindOf(slot))).toBe('applicant');
    expect(stageOf(slot)).toBeUndefined();
  });
});

describe('the open slots of a case', () => {
  it('are none before anybody is asked', () => {
    expect(openSlots(aCase().record)).toStrictEqual([]);
  });

  it('come oldest first, whichever slot they are in', () => {
    const { record } = aCase([opens('needs_assessment'), opens('information:means')]);
    const { needs_assessment: assessment, 'information:means': means } = record.slots;
    const slots = { 'information:means': means, needs_assessment: assessment };

    expect(openSlots({ ...record, slots }).map(({ slot, state }) => [slot, state.since])).toStrictEqual([
      ['needs_assessment', at(2)],
      ['information:means', at(3)],
    ]);
  });

  it('leave out what is done', () => {
    const { record } = aCase([
      opens('needs_assessment'),
      does('needs_assessment', anAssessment()),
      opens('ot_sign_off'),
    ]);

    expect(openSlots(record).map(({ slot }) => slot)).toStrictEqual<Slot[]>(['ot_sign_off']);
  });
});

describe('the verdict that the workflow is told', () => {
  it.each<{ outcome: Outcome; verdict: string }>([
    { outcome: answered(), verdict: 'answered' },
    { outcome: cannotProvide(), verdict: 'answered' },
    { outcome: anAssessment(), verdict: 'assessed' },
    { outcome: signed(), verdict: 'signed' },
    { outcome: signedWithChanges, verdict: 'signed' },
    { outcome: returned(), verdict: 'returned' },
    { outcome: notSupported, verdict: 'not_supported' },
    { outcome: aScheme(), verdict: 'planned' },
    { outcome: anAward(1), verdict: 'decided' },
    { outcome: anAward(1, 'part_approve'), verdict: 'decided' },
    { outcome: aRefusal(), verdict: 'decided' },
    { outcome: sentBack('needs_assessment'), verdict: 'return_to_needs_assessment' },
    { outcome: sentBack('scheme_of_works'), verdict: 'return_to_scheme_of_works' },
    { outcome: needsInformation('Which floor?'), verdict: 'needs_information' },
    { outcome: notMine, verdict: 'not_mine' },
  ])('of “$outcome.outcome” is $verdict', ({ outcome, verdict }) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });
});

describe('the verdict that stands', () => {
  const unsupported = [opens('ot_sign_off'), does('ot_sign_off', notSupported)];
  const verdictsAfter = (...acts: ReturnType<typeof opens>[]) => {
    const { record, events } = aCase(acts);
    const done = events.filter((event): event is TaskDone => event.type === 'task_done');
    return done.map((event) => standingVerdict(record, event));
  };

  it('is what the outcome was', () => {
    expect(verdictsAfter(...unsupported)).toStrictEqual(['not_supported']);
  });

  it('is what has become of it, where a decision-maker asked for the works all the same', () => {
    expect(
      verdictsAfter(...unsupported, opens('decision'), does('decision', sentBack('scheme_of_works'))),
    ).toStrictEqual(['works_wanted', 'return_to_scheme_of_works']);
  });

  it('is what the outcome was, where it no longer stands', () => {
    expect(verdictsAfter(opens('ot_sign_off'), does('ot_sign_off', returned()))).toStrictEqual(['returned']);
  });

  it('is what the outcome was, where its task is open again', () => {
    const again = { ...opens('ot_sign_off'), taskId: 'another' };
    expect(
      verdictsAfter(...unsupported, opens('decision'), does('decision', sentBack('needs_assessment')), again),
    ).toStrictEqual(['not_supported', 'return_to_needs_assessment']);
  });
});
