import type { DecisionOutcome, GroundCode } from '#schemas/outcomes/decision.ts';
import type { Answer, InformationOutcome } from '#schemas/outcomes/information.ts';
import type { OtSignOffOutcome } from '#schemas/outcomes/ot-sign-off.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';

const digest = 'digest-of-the-case';

export const answered = (...answers: Answer[]): InformationOutcome => ({
  outcome: 'answered',
  answers,
  digest,
});

export const cannotProvide = (reason = 'My landlord does not write back.'): InformationOutcome => ({
  outcome: 'cannot_provide',
  reason,
  digest,
});

export const signed = (statement = 'Necessary and appropriate.'): OtSignOffOutcome => ({
  outcome: 'signed',
  necessaryAndAppropriate: true,
  statement,
  declaration: true,
  digest,
});

export const signedWithChanges: OtSignOffOutcome = {
  outcome: 'signed_with_changes',
  necessaryAndAppropriate: true,
  statement: 'Necessary and appropriate, with a longer rail.',
  declaration: true,
  changes: 'A longer rail.',
  digest,
};

export const notSupported: OtSignOffOutcome = {
  outcome: 'not_supported',
  necessaryAndAppropriate: false,
  reason: 'A bath board meets the need.',
  digest,
};

export const returned = (reason = 'Say how the stairs were assessed.'): OtSignOffOutcome => ({
  outcome: 'returned',
  reason,
  digest,
});

type Award = Extract<DecisionOutcome, { awardPence: number }>;

export const anAward = (awardPence: number, outcome: Award['outcome'] = 'approve'): Award => ({
  outcome,
  awardPence,
  reasons: ['The need is clear.'],
  conditions: ['Within 12 months.'],
  digest,
});

export const aRefusal = (code: GroundCode = 'works_begun', facts = 'The bath is out.'): DecisionOutcome => ({
  outcome: 'refuse',
  grounds: [{ code, facts }],
  digest,
});

export const sentBack = (
  to: 'needs_assessment' | 'scheme_of_works',
  reason = 'The stairs were left out.',
): DecisionOutcome => ({ outcome: 'return', to, reason, digest });

export const needsInformation = (...questions: string[]): Extract<Outcome, { questions: string[] }> => ({
  outcome: 'needs_information',
  questions,
  digest,
});

export const notMine: Extract<Outcome, { outcome: 'not_mine' }> = {
  outcome: 'not_mine',
  reason: 'I know the family.',
  digest,
};
