import type { Language } from '#schemas/language.ts';
import { english, type SomeWords, type Words } from './english.ts';
import { otherLanguages } from './other-languages.ts';

export type { Language, Words };

const complete = { en: english, ...completeAmong(otherLanguages) };

/** The words in a language, or in English where that language is not complete. */
export const wordsFor = (language: Language = 'en'): Words => complete[language] ?? english;

/** The languages that are complete: only these are offered. */
export const languagesOffered = (): Language[] => Object.keys(complete) as Language[];

/** A page that is half in another language helps nobody. */
function completeAmong(catalogues: Partial<Record<Language, SomeWords>>): Partial<Record<Language, Words>> {
  return Object.fromEntries(Object.entries(catalogues).filter(([, words]) => isComplete(words, english)));
}

/** Whether there is something of the same kind wherever the measure has a text. */
function isComplete(part: unknown, measure: unknown): boolean {
  if (typeof measure !== 'object' || measure === null) return typeof part === typeof measure && part !== '';
  return (
    typeof part === 'object' &&
    part !== null &&
    Object.entries(measure).every(([key, inner]) => isComplete((part as Record<string, unknown>)[key], inner))
  );
}
