import { about } from './en/about.ts';
import { apply } from './en/apply.ts';
import { common } from './en/common.ts';
import { grounds } from './en/grounds.ts';
import { letters } from './en/letters.ts';
import { mails } from './en/mails.ts';
import { messages } from './en/messages.ts';
import { missing } from './en/missing.ts';
import { stages } from './en/stages.ts';
import { tasks } from './en/tasks.ts';
import { timeline } from './en/timeline.ts';
import { tracker } from './en/tracker.ts';

/** Everything that people read, by area, in English: the measure of the other languages. */
export const english = {
  about,
  apply,
  common,
  grounds,
  letters,
  mails,
  messages,
  missing,
  stages,
  tasks,
  timeline,
  tracker,
};

export type Words = typeof english;

/** Part of a catalogue: somebody is still writing it. */
export type SomeWords<Part = Words> = Part extends (...given: never[]) => string
  ? Part
  : { [Key in keyof Part]?: SomeWords<Part[Key]> };
