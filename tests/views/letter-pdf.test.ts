import { beforeAll, describe, expect, it } from 'vitest';
import type { PostedLetter } from '#domain/letter-of-case.ts';
import { letterFonts } from '#functions/letters/fonts.ts';
import { type ReadPdf, readPdf } from '#tests/support/read-pdf.ts';
import { sampleLetters } from '#tests/support/sample-letters.ts';
import { letterBlocks } from '#views/letters/letter-blocks.ts';
import { letterPdf } from '#views/letters/letter-pdf.ts';

const fonts = letterFonts();
const letters = sampleLetters();
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** All words in a row: a line can end at a hyphen. */
const run = (texts: string[]) => texts.join('').replaceAll(/\s+/g, '');
const allOf = ({ parts }: ReadPdf) => run(parts.map(({ text }) => text));

/** What a letter says, part by part, as anything that shows it has to. */
const partsOf = (letter: PostedLetter): string[] =>
  letterBlocks(letter)
    .flatMap((block) => {
      switch (block.kind) {
        case 'lines':
          return [block.lines.join(' ')];
        case 'bullets':
          return block.items.flatMap((item) => ['•', item]);
        case 'steps':
          return block.items.flatMap((item, index) => [`${index + 1}.`, item]);
        case 'table':
          return [block.table.columns, ...block.table.rows.map((row) => [row.what, row.amount])].flat();
        default:
          return [block.text];
      }
    })
    .map(squeezed);

describe.each(Object.entries(letters))('the PDF of a letter: %s', (_, letter) => {
  let pdf: Buffer;
  let read: ReadPdf;
  beforeAll(async () => {
    pdf = await letterPdf(letter, fonts);
    read = await readPdf(pdf);
  });

  it('is tagged, says its language, and has a title that says nothing of the person or the outcome', () => {
    expect(read).toMatchObject({
      isMarked: true,
      language: 'en-GB',
      title: `Decision letter ${letter.reference}`,
    });
    expect(pdf.toString('latin1')).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.toString('latin1')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  it('says everything that the letter says, in its order', () => {
    expect(allOf(read)).toBe(run(partsOf(letter)));
  });

  it('has one heading that states the outcome, and a heading for each section below it', () => {
    const texts = (tag: string) => read.parts.flatMap((part) => (part.tag === tag ? [part.text] : []));
    const inOrder = [
      ...letter.sections.filter(({ standard }) => !standard),
      ...letter.sections.filter(({ standard }) => standard),
    ];

    expect(texts('H1')).toEqual([letter.title]);
    expect(texts('H2')).toEqual(inOrder.map(({ heading }) => heading));
    expect(read.outline.findIndex((tag) => /^H\d$/.test(tag))).toBe(read.outline.indexOf('H1'));
  });

  it('tags each list and table as one, with its header cells', () => {
    const table = letter.sections.find((section) => section.table)?.table;
    const count = (tag: string) => read.outline.filter((one) => one === tag).length;
    const items = letter.sections.flatMap(({ list = [], steps = [] }) => [...list, ...steps]);

    expect(count('LI')).toBe(items.length);
    expect(count('Lbl')).toBe(count('LI'));
    expect(count('LBody')).toBe(count('LI'));
    expect(count('TR')).toBe(table === undefined ? 0 : table.rows.length + 1);
    // The two of the head, and one that names each row.
    expect(count('TH')).toBe(table === undefined ? 0 : table.rows.length + 2);
    expect(count('TD')).toBe(table?.rows.length ?? 0);
    if (table !== undefined) expect(pdf.toString('latin1')).toMatch(/\/Scope \/Column[\s\S]*\/Scope \/Row/);
  });

  it('numbers its pages outside of what is read aloud', () => {
    expect(read.outside.map(squeezed)).toEqual(
      Array.from(
        { length: read.pages },
        (_page, index) => `Your reference: ${letter.reference} Page ${index + 1} of ${read.pages}`,
      ),
    );
  });

  it('brings its fonts with it', () => {
    expect(read.fonts.length).toBeGreaterThan(0);
    for (const font of read.fonts) expect(font).toMatchObject({ name: /NotoSans/, isEmbedded: true });
  });
});

describe('the PDF of a letter', () => {
  it('is at least 12 points, and in large print 18, the page numbers too', async () => {
    const ordinary = await readPdf(await letterPdf(letters.approved, fonts));
    const large = await readPdf(await letterPdf({ ...letters.approved, largePrint: true }, fonts));

    expect(Math.min(...ordinary.sizes)).toBeGreaterThanOrEqual(12);
    expect(Math.min(...large.sizes, ...large.outsideSizes)).toBeGreaterThanOrEqual(18);
    expect(allOf(large)).toBe(allOf(ordinary));
  });

  it('has the letters of Welsh and Polish names', async () => {
    const { parts } = await readPdf(await letterPdf(letters.wales, fonts));

    expect(parts.map(({ text }) => text)).toContain('Dear Siân Ŵyn Łukaszewicz-Ŷ');
  });

  it('keeps every word of a description that is longer than a page', async () => {
    const what = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    const sections = [
      {
        heading: 'Works and amounts',
        paragraphs: [what],
        table: {
          columns: ['What', 'Amount'] as [string, string],
          rows: [
            { what, amount: '£1.00' },
            { what: 'Award', amount: '£1.00' },
          ],
        },
        list: [what],
      },
    ];
    const letter = { ...letters.approved, largePrint: true, sections };
    const read = await readPdf(await letterPdf(letter, fonts));

    expect(allOf(read)).toBe(run(partsOf(letter)));
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    const [one, other] = [await letterPdf(letters.refused, fonts), await letterPdf(letters.refused, fonts)];

    expect(one.equals(other)).toBe(true);
  });
});
