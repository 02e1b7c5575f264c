import type { Language } from '#schemas/language.ts';
import { completeIn } from './complete.ts';
import { mails } from './en/mails.ts';
import { stages } from './en/stages.ts';
import { otherLanguages } from './other-languages.ts';

const english = { mails, stages };

/** What mails say. Who sends them carries these words and none of the pages'. */
export type MailWords = typeof english;

const complete = completeIn(english, otherLanguages);

/** The words of mails in a language, or in English where that language is not complete. */
export const mailWordsFor = (language: Language = 'en'): MailWords => complete[language] ?? english;
