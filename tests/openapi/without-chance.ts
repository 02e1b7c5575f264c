import { createHash } from 'node:crypto';

const address = 'https://grants.example.org';
const firstInstant = Date.parse('2026-11-26T09:00:00Z');

/**
 * Recorded answers with all that chance brought into them taken out: references, secrets, ids of requests, the address
 * and the time of day, so that recording them again changes little unless the service answers something else. The JSON
 * Schema in a task view is left out: the document has it already.
 */
export function withoutChance(examples: unknown, url: string): unknown {
  const text = JSON.stringify(examples, (key, value) =>
    key === 'form' ? { description: 'Left out here: the JSON Schema of what may be posted' } : value,
  );
  const instants = text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g) ?? [];
  const shift = firstInstant - Math.min(...instants.map((instant) => Date.parse(instant)));
  const seen = new Map<string, string>();
  const stable = (prefix: string, length: number) => (found: string) => {
    const known = seen.get(found) ?? digits(`${prefix}${seen.size}`, length);
    seen.set(found, known);
    return known;
  };
  const reference = stable('reference', 10);
  return JSON.parse(
    text
      .replaceAll(url, address)
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (instant) =>
        toTheMinute(Date.parse(instant) + shift),
      )
      .replaceAll(/(DFG|CHF)-(\w{4}-\w{4}-\w{2})/g, (_, programme: string, rest: string) => {
        const drawn = reference(rest);
        return `${programme}-${drawn.slice(0, 4)}-${drawn.slice(4, 8)}-${drawn.slice(8)}`;
      })
      .replaceAll(/(?<=")[\w-]{43}(?=")/g, stable('secret', 43))
      .replaceAll(/(?<=\/track\/)[\w-]+/g, stable('tracker', 43))
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '0b3f1f2e-7c1d-4f6a-9d52-5a1c8e0f4b77'),
  );
}

const toTheMinute = (milliseconds: number): string =>
  new Date(Math.round(milliseconds / 60_000) * 60_000).toISOString().replace('.000Z', 'Z');

/** Letters and digits that look drawn and are the same each time, without those that read alike. */
function digits(seed: string, length: number): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return [...createHash('sha512').update(seed).digest()]
    .slice(0, length)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
}
