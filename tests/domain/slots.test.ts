import { describe, expect, it } from 'vitest';
import { informationSlot, kindOf, openSlots, partyOf, stageOf, topicOf, verdictOf } from '#domain/slots.ts';
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
