import { type Known, namesOf, type Question, type Section } from './question.ts';
import { applicant } from './sections/applicant.ts';
import { disabledPerson } from './sections/disabled-person.ts';
import { funding } from './sections/funding.ts';
import { home } from './sections/home.ts';
import { money } from './sections/money.ts';
import { need } from './sections/need.ts';
import { representative } from './sections/representative.ts';
import { request } from './sections/request.ts';

/** The whole application, in the order of the task list. A question depends on questions before it and on no others. */
export const sections: readonly Section[] = [
  request,
  representative,
  applicant,
  disabledPerson,
  home,
  need,
  funding,
  money,
];

/** The sections that apply, whether or not they can be started yet. */
export const sectionsFor = (known: Known): Section[] =>
  sections.filter(({ appliesTo }) => appliesTo?.(known) ?? true);

/** The questions of a section that apply; none while it cannot be started. */
export const questionsFor = (section: Section, known: Known): Question[] =>
  canStart(section, known) ? section.questions.filter(({ appliesTo }) => appliesTo?.(known) ?? true) : [];

/** Whether a section can be filled in: what is asked for and for whom comes first, and some need more than that. */
export const canStart = (section: Section, known: Known): boolean =>
  (section === request || isAnswered(request, known)) && (section.canStart?.(known) ?? true);

/** Whether each question of a section that applies, and may not be left out, has an answer. */
export const isAnswered = (section: Section, known: Known): boolean =>
  section.questions
    .filter(({ appliesTo }) => appliesTo?.(known) ?? true)
    .every((question) => hasAnswer(question, known));

/** Whether a question has an answer, or may be left out. */
export const hasAnswer = ({ list, fields }: Question, { answers }: Known): boolean =>
  list === undefined
    ? fields.every(({ name, isOptional }) => isOptional === true || answers[name] !== undefined)
    : Array.isArray(answers[list.name]);

/**
 * With only the answers that count: those to questions that apply. What was answered to a question that no longer
 * applies is kept in the draft, in case it does again, but it decides nothing and is not sent.
 */
export function counted(known: Known): Known {
  let seen: Known = { ...known, answers: {} };
  for (const section of sections) {
    for (const question of section.questions) {
      const applies =
        (section.appliesTo?.(seen) ?? true) &&
        canStart(section, seen) &&
        (question.appliesTo?.(seen) ?? true);
      const own = namesOf(question).filter((name) => known.answers[name] !== undefined);
      if (!applies) continue;
      const given = Object.fromEntries(own.map((name) => [name, known.answers[name]]));
      seen = { ...seen, answers: { ...seen.answers, ...given } };
    }
  }
  return seen;
}

/** Where a reader is: a section and, in it, a question. */
export type Place = { section: Section; question: Question };

/** The question at an address, if there is one and it applies. */
export function placeAt(sectionId: string, questionId: string, known: Known): Place | undefined {
  const section = sectionsFor(known).find(({ id }) => id === sectionId);
  const question = section && questionsFor(section, known).find(({ id }) => id === questionId);
  return section && question && { section, question };
}

/** The question after one, or before it, in its section. */
export function neighbours(
  { section, question }: Place,
  known: Known,
): { before?: Question; after?: Question } {
  const questions = questionsFor(section, known);
  const at = questions.findIndex(({ id }) => id === question.id);
  const [before, after] = [questions[at - 1], questions[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/** The first question of a section that still has to be answered. */
export const firstUnanswered = (section: Section, known: Known): Question | undefined =>
  questionsFor(section, known).find((question) => !hasAnswer(question, known));

export type SectionStatus = 'completed' | 'incomplete' | 'cannot_start_yet';

/** How far a section is. */
export function statusOf(section: Section, known: Known): SectionStatus {
  if (!canStart(section, known)) return 'cannot_start_yet';
  return firstUnanswered(section, known) === undefined ? 'completed' : 'incomplete';
}

/** Whether everything that is needed to send the application has been answered. */
export const isComplete = (known: Known): boolean =>
  sectionsFor(known).every((section) => statusOf(section, known) === 'completed');
