import type { Application } from '#schemas/application.ts';
import type { Language } from '#schemas/language.ts';
import { isForCases } from '#words/case-words.ts';

type Asked = { applicant: Pick<Application['applicant'], 'communication'> };

/** The language that a case is written in: the applicant's, if its words are complete, or else English. */
export function languageOf({ applicant }: Asked): Language {
  const wanted = applicant.communication?.language ?? 'en';
  return isForCases(wanted) ? wanted : 'en';
}

/** Whether the applicant asked for large print: 18 points and more. */
export const wantsLargePrint = ({ applicant }: Asked): boolean =>
  applicant.communication?.largePrint === true;
