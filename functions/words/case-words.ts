import type { Language } from '#schemas/language.ts';
import { completeIn } from './complete.ts';
import { common } from './en/common.ts';
import { grounds } from './en/grounds.ts';
import { letters } from './en/letters.ts';
import { missing } from './en/missing.ts';
import { stages } from './en/stages.ts';
import { timeline } from './en/timeline.ts';
import { otherLanguages } from './other-languages.ts';

const english = { common, grounds, letters, missing, stages, timeline };

/** What the rules themselves say of a case. The steps of the workflow carry these words and no others. */
export type CaseWords = typeof english;

const complete = completeIn(english, otherLanguages);

/** The words of a case in a language, or in English where that language is not complete. */
export const caseWordsFor = (language: Language = 'en'): CaseWords => complete[language] ?? english;

/** Whether a case can be written in a language from its first question to its letter. */
export const isForCases = (language: Language): boolean => complete[language] !== undefined;
