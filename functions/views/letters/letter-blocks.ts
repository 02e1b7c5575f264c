import { dayInWords } from '#domain/day-in-words.ts';
import type { PostedLetter } from '#domain/letter-of-case.ts';
import type { LetterSection } from '#schemas/decision-letter.ts';
import { wordsFor } from '#words/words.ts';

/** Part of a letter in the order of reading, from which the page and the PDF are both made. */
export type LetterBlock =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'lines'; lines: string[] }
  | { kind: 'table'; table: NonNullable<LetterSection['table']>; caption: string }
  | { kind: 'bullets' | 'steps'; items: string[] };

/**
 * A letter as the Home Office's pattern has it: sender, reader, date and reference, one heading that says what was
 * decided, the sections, the signature, and then the standard text.
 */
export function letterBlocks(letter: PostedLetter): LetterBlock[] {
  const { reference, language, sender, name, address, decidedOn, decidedBy, title, sections } = letter;
  const { letters: words } = wordsFor(language);
  return [
    {
      kind: 'lines',
      lines: [sender.name, words.telephone(sender.telephone), words.email(sender.email)],
    },
    { kind: 'lines', lines: [name, ...address] },
    {
      kind: 'lines',
      lines: [words.date(dayInWords(decidedOn, language)), words.reference(reference), words.quoteIt],
    },
    { kind: 'title', text: title },
    { kind: 'paragraph', text: words.dear(name) },
    ...sections.filter(({ standard }) => !standard).flatMap(sectionBlocks),
    { kind: 'paragraph', text: words.personDecided },
    {
      kind: 'lines',
      lines: [
        words.signOff,
        ...(decidedBy === undefined ? [] : [decidedBy, words.decisionMaker]),
        sender.name,
      ],
    },
    ...sections.filter(({ standard }) => standard).flatMap(sectionBlocks),
  ];
}

function sectionBlocks({ heading, paragraphs, table, list = [], steps = [] }: LetterSection): LetterBlock[] {
  return [
    { kind: 'heading', text: heading },
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ...(table ? [{ kind: 'table' as const, table, caption: heading }] : []),
    ...(list.length > 0 ? [{ kind: 'bullets' as const, items: list }] : []),
    ...(steps.length > 0 ? [{ kind: 'steps' as const, items: steps }] : []),
  ];
}
