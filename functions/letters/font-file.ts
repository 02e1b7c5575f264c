import { fileURLToPath } from 'node:url';

/** Where a file of the letters' font is. A deployed function has it beside its bundle (infra/bundle/font-file.ts). */
export const fontFile = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}`));
