import { basename, join } from 'node:path';

/** Stands in for `functions/letters/font-file.ts` in the bundle: a font lies beside it (files-beside.ts). */
export const fontFile = (path: string): string => join(__dirname, basename(path));
