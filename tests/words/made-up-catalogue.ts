const mark = 'ŷ';

/** The English words with a mark on each, as a language of which every word is known. */
export function marked<Part>(part: Part): Part {
  if (typeof part === 'string') return part.replaceAll(/[\p{L}\d’'-]+/gu, `$&${mark}`) as Part;
  if (typeof part === 'function')
    return ((...given: unknown[]) => marked((part as (...given: unknown[]) => unknown)(...given))) as Part;
  if (Array.isArray(part)) return part.map(marked) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, marked(inner)])) as Part;
}
