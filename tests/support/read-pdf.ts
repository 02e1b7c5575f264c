import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One part of a PDF by its tag, with what it says, in the order that a screen reader reads. */
export type Tagged = { tag: string; text: string };

export type ReadPdf = {
  title: string;
  language: string;
  isMarked: boolean;
  pages: number;
  /** Every part that says something. A part that goes on over the page is one part for each page. */
  parts: Tagged[];
  /** All tags, from the outside in, in reading order. */
  outline: string[];
  /** Font sizes in points of everything that is to be read, and of what stands outside the structure. */
  sizes: number[];
  outsideSizes: number[];
  /** What stands outside the structure, such as its number, page by page. */
  outside: string[];
  fonts: { name: string; isEmbedded: boolean }[];
};

type Node = { role?: string; type?: string; id?: string; children?: Node[] };

/** Reads a PDF as a program that has never seen ours would: pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: Record<string, string> };
  const markInfo = await document.getMarkInfo();
  const read: ReadPdf = {
    title: info.Title ?? '',
    language: info.Language ?? '',
    // Its types say an object; it is a map.
    isMarked: (markInfo as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    pages: document.numPages,
    parts: [],
    outline: [],
    sizes: [],
    outsideSizes: [],
    outside: [],
    fonts: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const said = new Map<string, string>();
    const open: (string | undefined)[] = [];
    const fontNames = new Set<string>();
    const outside: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== undefined);
        const text = `${item.str}${item.hasEOL ? ' ' : ''}`;
        if (id !== undefined) said.set(id, `${said.get(id) ?? ''}${text}`);
        else outside.push(text);
        if (item.str.trim() !== '') (id === undefined ? read.outsideSizes : read.sizes).push(item.height);
        fontNames.add(item.fontName);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
    }
    read.outside.push(outside.join(''));
    await page.getOperatorList();
    for (const fontName of fontNames) {
      const { name, missingFile } = page.commonObjs.get(fontName) as { name: string; missingFile?: boolean };
      if (!read.fonts.some((font) => font.name === name)) read.fonts.push({ name, isEmbedded: !missingFile });
    }
    walk((await page.getStructTree()) as Node | null, said, read, '');
  }
  await task.destroy();
  return read;
}

function walk(node: Node | null, said: Map<string, string>, read: ReadPdf, tag: string): void {
  if (node === null) return;
  if (node.type === 'content') {
    const text = (said.get(node.id ?? '') ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text !== '') read.parts.push({ tag, text });
    return;
  }
  if (node.role !== undefined && node.role !== 'Root') read.outline.push(node.role);
  for (const child of node.children ?? []) walk(child, said, read, node.role ?? tag);
}
