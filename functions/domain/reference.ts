import type { Programme } from '#schemas/programme.ts';

/** Crockford base 32: no I, L, O or U, so that it can be read aloud and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const pattern = /^(DFG|CHF)-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{2})$/;

/**
 * A case reference, for example `DFG-7K3M-9QXA-PT`: programme, 40 random bits and two check characters. It says
 * nothing of the person and opens nothing by itself.
 *
 * @param random five random bytes
 */
export function referenceFrom(programme: Programme, random: Uint8Array): string {
  const bits = random.slice(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const letters = Array.from(
    { length: 8 },
    (_, index) => alphabet[Number((bits >> BigInt(35 - index * 5)) & 31n)],
  ).join('');
  const prefix = programme === 'dfg' ? 'DFG' : 'CHF';
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}-${checkOf(prefix + letters)}`;
}

/** Whether a string is a reference without a typing mistake. */
export function isReference(value: string): boolean {
  const match = pattern.exec(value);
  return match !== null && checkOf(`${match[1]}${match[2]}${match[3]}`) === match[4];
}

/** Two characters from a sum weighted by place, modulo 1021 (prime): catches one wrong and two swapped characters. */
function checkOf(body: string): string {
  const sum = [...body].reduce((total, letter) => (total * 37 + letter.charCodeAt(0)) % 1021, 0);
  return `${alphabet[sum >> 5]}${alphabet[sum & 31]}`;
}
