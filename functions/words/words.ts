import type { Language } from '#schemas/language.ts';
import { completeIn } from './complete.ts';
import { english, type Words } from './english.ts';
import { otherLanguages } from './other-languages.ts';
import { languageSpoken } from './spoken.ts';

export type { Language, Words };

const complete = completeIn(english, otherLanguages);

/** The words in a language, which is that of whoever is being answered unless given; English where it is not complete. */
export const wordsFor = (language: Language = languageSpoken()): Words => complete[language] ?? english;

/** The languages that are complete: only these are offered. */
export const languagesOffered = (): Language[] => Object.keys(complete) as Language[];

/** The language that somebody asks for by its code, if it is offered, or else English. */
export const languageAsked = (code: string | undefined): Language =>
  languagesOffered().find((one) => one === code) ?? 'en';
