import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '#schemas/language.ts';

type Spoken = { language: Language; path: string | undefined };

const spoken = new AsyncLocalStorage<Spoken>();

/**
 * Answers somebody in their language: whatever page is made meanwhile is written in it.
 *
 * @param path where the same page can be had in the other languages; undefined where it cannot
 */
export const speaking = <Answer>(
  language: Language,
  path: string | undefined,
  answer: () => Answer,
): Answer => spoken.run({ language, path }, answer);

/** The language of whoever is being answered. */
export const languageSpoken = (): Language => spoken.getStore()?.language ?? 'en';

/** Where the page that is being made can be had in the other languages. */
export const pathInOtherLanguages = (): string | undefined => spoken.getStore()?.path;
