import type { CaseFile } from '#schemas/case-file.ts';
import type { DecisionLetter, LetterSection } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Language } from '#schemas/language.ts';
import { caseWordsFor } from '#words/case-words.ts';
import { languageOf, wantsLargePrint } from './communication.ts';
import { decisionLetter } from './decision-letter.ts';
import { isDecided } from './lifecycle.ts';
import { factsOf, lastProposal } from './record-of-case.ts';

/**
 * The letter of a case that a person has decided: as it was sent, or, until the workflow has written it, as it will be.
 *
 * @returns undefined while nothing is decided
 */
export function letterOf({ record, events }: CaseFile, config: GrantsConfig): DecisionLetter | undefined {
  if (!isDecided(record.status)) return undefined;
  const notified = events.findLast((event) => event.type === 'decision_notified');
  if (notified?.type === 'decision_notified') return notified.letter;
  const facts = factsOf(events);
  const decidedOn = (facts.decision?.at ?? '').slice(0, 10);
  return decisionLetter(facts, lastProposal(events), decidedOn, config, record.validApplicationDate);
}

/** A letter as it goes out on paper or on a page: who writes to whom, and in which print. */
export type PostedLetter = {
  reference: string;
  language: Language;
  largePrint: boolean;
  sender: { name: string; telephone: string; email: string };
  name: string;
  address: string[];
  decidedOn: string;
  decidedBy?: string;
  title: string;
  sections: LetterSection[];
};

/**
 * The letter of a decided case with its sender and its reader, whose details are those of today.
 *
 * @returns undefined while nothing is decided
 */
export function postedLetter(file: CaseFile, config: GrantsConfig): PostedLetter | undefined {
  const letter = letterOf(file, config);
  if (letter === undefined) return undefined;
  const { application, postalAddress } = factsOf(file.events);
  const { applicant } = application;
  const { line1, line2, town, county, postcode } = postalAddress ?? applicant.address;
  const { name, telephone, replyToAddress: email } = config.organisation;
  const language = letter.language ?? languageOf(application);
  return {
    reference: file.record.caseId,
    language,
    largePrint: wantsLargePrint(application),
    sender: { name, telephone, email },
    name: applicant.name,
    address: [line1, line2, town, county, postcode].flatMap((line) => line ?? []),
    decidedOn: letter.decidedOn,
    ...(letter.decidedBy && { decidedBy: letter.decidedBy }),
    title: letter.title ?? caseWordsFor(language).letters.title.untold,
    sections: letter.sections ?? [],
  };
}
