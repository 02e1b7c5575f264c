import type { LetterSection } from '#schemas/decision-letter.ts';

type LetterTable = NonNullable<LetterSection['table']>;
type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** What a letter is set with, part by part, each tagged as what it is. Sizes are in points. */
export type LetterSheet = {
  title: (text: string) => void;
  /** @param next the table that follows: it stays on the page of its heading where a page can hold both */
  heading: (text: string, next?: LetterTable) => void;
  paragraph: (text: string) => void;
  /** Lines that stay together, such as an address. */
  lines: (lines: string[]) => void;
  list: (items: string[], label: (place: number) => string) => void;
  table: (table: LetterTable) => void;
  /** Closes the structure and puts a line, such as the page's number, at the foot of each page. */
  end: (footer: (page: number, of: number) => string) => void;
};

const ordinary = { text: 12, heading: 14, title: 19, footer: 10 };
/** Large print begins at 18 points, page numbers included. */
const large = { text: 18, heading: 21, title: 26, footer: 18 };

export function letterSheet(document: Document, largePrint: boolean): LetterSheet {
  const size = largePrint ? large : ordinary;
  const lineGap = size.text * 0.2;
  const { left } = document.page.margins;
  const width = document.page.width - left - document.page.margins.right;
  const root = document.struct('Document');
  document.addStructure(root);

  const style = (font: 'regular' | 'bold', points: number) => document.font(font).fontSize(points);
  const space = (points: number) => {
    document.y += points;
  };
  const heightOf = (text: string, inside = width) =>
    document.heightOfString(text, { width: inside, lineGap });

  /** Begins a new page where so much does not fit on this one any more, unless it would not fit on a page at all. */
  const keepTogether = (points: number) => {
    const { page } = document;
    const whole = page.height - page.margins.top - page.margins.bottom;
    if (points <= whole && document.y + points > page.height - page.margins.bottom) document.addPage();
  };
  /** Something to be seen only: a rule or a page's number. */
  const asArtifact = (type: 'Layout' | 'Pagination', draw: () => void) => {
    document.markContent('Artifact', { type });
    draw();
    document.endMarkedContent();
  };
  const put = (parent: Element, tag: string, draw: () => void, options: { scope?: string } = {}) =>
    parent.add(document.struct(tag, options as object, draw));
  const group = (parent: Element, tag: string, fill: (element: Element) => void) => {
    const element = document.struct(tag);
    parent.add(element);
    fill(element);
    element.end();
  };
  const text = (said: string, x = left, inside = width) =>
    document.text(said, x, document.y, { width: inside, lineGap });

  const amountWidth = size.text * 7.5;
  const whatWidth = width - amountWidth - size.text;
  const padding = size.text * 0.35;
  const heightOfTable = ({ columns, rows }: LetterTable) => {
    style('bold', size.text);
    return [columns[0], ...rows.map(({ what }) => what)].reduce(
      (height, what) => height + heightOf(what, whatWidth) + padding * 2,
      0,
    );
  };

  return {
    title(said) {
      style('bold', size.title);
      space(size.text * 0.5);
      keepTogether(heightOf(said) + size.text * 4);
      put(root, 'H1', () => text(said));
      space(size.text * 0.6);
    },

    heading(said, next) {
      const tableHeight = next === undefined ? 0 : heightOfTable(next);
      style('bold', size.heading);
      space(size.text * 0.6);
      const height = heightOf(said);
      // With the first lines of what it is the heading of.
      keepTogether(height + Math.max(tableHeight, size.text * 5));
      keepTogether(height + size.text * 5);
      put(root, 'H2', () => text(said));
      space(size.text * 0.3);
    },

    paragraph(said) {
      style('regular', size.text);
      keepTogether(Math.min(heightOf(said), size.text * 4));
      put(root, 'P', () => text(said));
      space(size.text * 0.6);
    },

    lines(lines) {
      style('regular', size.text);
      const said = lines.join('\n');
      keepTogether(heightOf(said));
      put(root, 'P', () => text(said));
      space(size.text);
    },

    list(items, label) {
      style('regular', size.text);
      const indent = size.text * 1.8;
      group(root, 'L', (list) => {
        for (const [place, item] of items.entries()) {
          keepTogether(Math.min(heightOf(item, width - indent), size.text * 4));
          group(list, 'LI', (element) => {
            const top = document.y;
            put(element, 'Lbl', () => text(label(place)));
            document.y = top;
            put(element, 'LBody', () => text(item, left + indent, width - indent));
          });
          space(size.text * 0.3);
        }
      });
      space(size.text * 0.3);
    },

    table({ columns, rows }) {
      const rule = () =>
        asArtifact('Layout', () =>
          document
            .moveTo(left, document.y)
            .lineTo(left + width, document.y)
            .lineWidth(0.75)
            .stroke('#b1b4b6'),
        );
      /** The amount stands at the last line of what it is for, which may be long. */
      const row = (table: Element, what: string, amount: string, isHead: boolean, isLast: boolean) => {
        style(isHead || isLast ? 'bold' : 'regular', size.text);
        keepTogether(heightOf(what, whatWidth) + padding * 2);
        space(padding);
        group(table, 'TR', (element) => {
          const scope = isHead ? 'Column' : 'Row';
          put(element, 'TH', () => text(what, left, whatWidth), { scope });
          const after = document.y;
          document.y = after - document.currentLineHeight(true) - lineGap;
          const amountCell = () =>
            document.text(amount, left + width - amountWidth, document.y, {
              width: amountWidth,
              lineGap,
              align: 'right',
            });
          put(element, isHead ? 'TH' : 'TD', amountCell, isHead ? { scope } : {});
          document.y = after;
        });
        space(padding - lineGap / 2);
        rule();
      };
      group(root, 'Table', (table) => {
        row(table, columns[0], columns[1], true, false);
        for (const [place, { what, amount }] of rows.entries())
          row(table, what, amount, false, place === rows.length - 1);
      });
      space(size.text);
    },

    end(footer) {
      root.end();
      const { count } = document.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        document.switchToPage(page);
        style('regular', size.footer).fillColor('#000000');
        const y = document.page.height - 52;
        asArtifact('Pagination', () => document.text(footer(page + 1, count), left, y, { lineBreak: false }));
      }
    },
  };
}
