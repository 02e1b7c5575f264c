import type { Language } from '#schemas/language.ts';
import type { SomeWords } from './english.ts';

/**
 * English and, of the other languages, those that have something wherever English has a text: a page or a letter that is
 * half in another language helps nobody.
 */
export const completeIn = <Words>(
  english: Words,
  others: Partial<Record<Language, SomeWords>>,
): { en: Words } & Partial<Record<Language, Words>> => ({
  en: english,
  ...(Object.fromEntries(Object.entries(others).filter(([, words]) => isComplete(words, english))) as Partial<
    Record<Language, Words>
  >),
});

function isComplete(part: unknown, measure: unknown): boolean {
  if (typeof measure !== 'object' || measure === null)
    return typeof part === typeof measure && (part !== '' || measure === '');
  return (
    typeof part === 'object' &&
    part !== null &&
    Object.entries(measure).every(([key, inner]) => isComplete((part as Record<string, unknown>)[key], inner))
  );
}
