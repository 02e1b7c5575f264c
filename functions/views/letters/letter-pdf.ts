import PDFDocument from 'pdfkit';
import type { PostedLetter } from '#domain/letter-of-case.ts';
import { wordsFor } from '#words/words.ts';
import { type LetterBlock, letterBlocks } from './letter-blocks.ts';
import { type LetterSheet, letterSheet } from './letter-sheet.ts';

/** The two cuts of the letters' font, as font files. Both go into the PDF, as far as they are used. */
export type LetterFonts = { regular: Buffer; bold: Buffer };

/**
 * A letter as a PDF that a screen reader can read (PDF/UA): each part tagged for what it is, in the order of reading,
 * with its language and title; page numbers stand apart. The same letter makes the same bytes.
 */
export function letterPdf(letter: PostedLetter, fonts: LetterFonts): Promise<Buffer> {
  const { language, reference, decidedOn, largePrint } = letter;
  const { letters: words } = wordsFor(language);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 72, left: 64, right: 64 },
    pdfVersion: '1.7',
    // Its types do not know of it.
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'] & string,
    tagged: true,
    lang: language === 'en' ? 'en-GB' : language,
    displayTitle: true,
    // Page numbers are put in at the end, when it is known how many there are.
    bufferPages: true,
    // Its default would be a font that is not embedded. Its types know no way to have none.
    font: null as unknown as string,
    info: {
      Title: words.documentTitle(reference),
      CreationDate: new Date(`${decidedOn}T12:00:00Z`),
    },
  });
  const done = collected(document);
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);

  const sheet = letterSheet(document, largePrint);
  const blocks = letterBlocks(letter);
  for (const [place, block] of blocks.entries()) write(block, sheet, blocks[place + 1]);
  sheet.end((page, of) => `${words.reference(reference)}    ${words.page(page, of)}`);
  document.end();
  return done;
}

function write(block: LetterBlock, sheet: LetterSheet, next: LetterBlock | undefined): void {
  switch (block.kind) {
    case 'heading':
      sheet.heading(block.text, next?.kind === 'table' ? next.table : undefined);
      break;
    case 'title':
    case 'paragraph':
      sheet[block.kind](block.text);
      break;
    case 'lines':
      sheet.lines(block.lines);
      break;
    case 'table':
      sheet.table(block.table);
      break;
    case 'bullets':
      sheet.list(block.items, () => '•');
      break;
    case 'steps':
      sheet.list(block.items, (place) => `${place + 1}.`);
      break;
  }
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => resolve(Buffer.concat(chunks)));
  document.on('error', reject);
  return promise;
}
