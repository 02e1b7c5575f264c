import { about } from './en/about.ts';
import { common } from './en/common.ts';
import { messages } from './en/messages.ts';
import { tasks } from './en/tasks.ts';
import { tracker } from './en/tracker.ts';

/** The languages that the service may speak. */
export type Language = 'en' | 'cy';

const english = { about, common, messages, tasks, tracker };

/** Everything that people read, by area. A language is offered once it has all of it. */
export type Words = typeof english;

const complete: Partial<Record<Language, Words>> = { en: english };

/** The words in a language, or in English where that language is not complete. */
export const wordsFor = (language: Language = 'en'): Words => complete[language] ?? english;

/** The languages that are complete: only these are offered. */
export const languagesOffered = (): Language[] =>
  (Object.keys(complete) as Language[]).filter((language) => complete[language] !== undefined);
