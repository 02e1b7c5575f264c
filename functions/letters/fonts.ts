import { readFileSync } from 'node:fs';
import { fontFile } from '#functions/letters/font-file.ts';
import type { LetterFonts } from '#views/letters/letter-pdf.ts';

/** Noto Sans has every letter of Welsh and Polish names, and may be embedded (SIL Open Font License). */
export const letterFonts = (): LetterFonts => ({
  regular: readFileSync(fontFile('400Regular/NotoSans_400Regular.ttf')),
  bold: readFileSync(fontFile('700Bold/NotoSans_700Bold.ttf')),
});
