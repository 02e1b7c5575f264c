import type { Known, Section } from '#domain/draft/question.ts';
import { firstUnanswered, neighbours, type Place } from '#domain/draft/sections.ts';

/** Where a change returns to: all answers, those of the section, or, going through a section, nowhere. */
export type From = 'answers' | 'section' | undefined;

/** The query of a page's address as one of the values that we give out. */
export const readFrom = (query: Record<string, string> | undefined): From =>
  query?.from === 'answers' || query?.from === 'section' ? query.from : undefined;

/** The same, behind an address. */
export const queryOf = (from: From): string => (from === undefined ? '' : `?from=${from}`);

/** The page of a question. */
export const questionAddress = ({ section, question }: Place, from?: From): string =>
  `/apply/questions/${section.id}/${question.id}${queryOf(from)}`;

const sectionAddress = ({ id }: Section): string =>
  // What is asked for and for whom is three questions: the list of tasks is the better thing to see next.
  id === 'request' ? '/apply/tasks' : `/apply/sections/${id}`;

const returnAddress = ({ section }: Place, from: From): string =>
  from === 'answers' ? '/apply/check-answers' : sectionAddress(section);

/**
 * Where somebody goes who has answered a question. A change returns to where it came from, by way of any question that
 * it has opened.
 */
export function addressAfter(place: Place, known: Known, from: From): string {
  if (from === undefined) {
    const { after } = neighbours(place, known);
    return after === undefined
      ? sectionAddress(place.section)
      : questionAddress({ ...place, question: after });
  }
  const open = firstUnanswered(place.section, known);
  return open === undefined
    ? returnAddress(place, from)
    : questionAddress({ ...place, question: open }, from);
}

/** Where the link back leads. */
export function addressBefore(place: Place, known: Known, from: From): string {
  if (from !== undefined) return returnAddress(place, from);
  const { before } = neighbours(place, known);
  return before === undefined ? '/apply/tasks' : questionAddress({ ...place, question: before });
}
