/** A text of a catalogue, by its place, as a reader gets it. */
export type PlacedText = { place: string; text: string };

/** One short word for whatever a text is given: a name, a day, a number. */
export const anyWord = 'Bath';
const speaking = { applicant: 'you', disabledPerson: 'you' };

/** Every text of a part of a catalogue. A text that is made for somebody is made for a sample. */
export function textsOf(part: unknown, place = ''): PlacedText[] {
  if (typeof part === 'string') return [{ place, text: part }];
  if (typeof part === 'function') return textsOf(made(part as Maker), place);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    textsOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

type Maker = (...given: unknown[]) => unknown;

function made(maker: Maker): unknown {
  for (const sample of [anyWord, speaking, [anyWord], 3]) {
    try {
      const result = maker(...Array(9).fill(sample));
      if (!/undefined|NaN|\[object/.test(JSON.stringify(result) ?? 'undefined')) return result;
    } catch {
      // It takes something else.
    }
  }
  throw new Error(`No sample fits ${maker}`);
}
