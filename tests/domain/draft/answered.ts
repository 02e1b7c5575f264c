import type { Answers, Known } from '#domain/draft/question.ts';
import { counted } from '#domain/draft/sections.ts';
import { aConfig } from '#tests/support/a-config.ts';

export const today = '2026-12-01';

/** Everything that an adult owner who applies for themselves, and gets Universal Credit, answers. */
export const ownersAnswers: Answers = {
  programme: 'dfg',
  'draft.applyingFor': 'myself',
  'applicant.name': 'Siân O’Brien',
  'applicant.dateOfBirth': '1961-04-02',
  'applicant.email': 'sian@example.org',
  'applicant.address.line1': '4 Quarry Lane',
  'applicant.address.postcode': 'BA2 5PA',
  'home.nation': 'england',
  'home.kind': 'house',
  'home.applicantInterest': 'owner',
  'home.onlyOrMainResidence': true,
  'home.intendsToLiveThereFiveYears': true,
  'home.worksBegun': false,
  'need.condition': 'Dystonia',
  'need.progressive': true,
  'need.difficulties': [{ activity: 'bathing', detail: 'Cannot lift a leg over the side.' }],
  'need.settings': ['home'],
  'finance.benefits': ['universal_credit'],
};

/** What is known from answers, as the pages reckon with it. An answer that is `undefined` was not given. */
export function knownFrom(answers: Record<string, unknown>): Known {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return counted({ answers: Object.fromEntries(given), today, config: aConfig() });
}

/** What is known where an owner answers as above, but for some changes. */
export const owner = (changes: Record<string, unknown> = {}): Known =>
  knownFrom({ ...ownersAnswers, ...changes });
