import { fileURLToPath } from 'node:url';

/** Files that a function reads from the folder of its bundle. */
export const filesBeside = (name: string): string[] =>
  name === 'letters'
    ? ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((path) =>
        fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}`)),
      )
    : [];
