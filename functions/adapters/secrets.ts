import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether a string could be a secret of ours. Anything else is unknown without a look in the table. */
export const isSecret = (value: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(value);

/** The only form in which a secret is kept: SHA-256, base64url. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** What a log line may say of a secret, ours or not: the first eight hexadecimal digits of its hash. */
export const hashPrefix = (hash: string): string =>
  Buffer.from(hash, 'base64url').toString('hex').slice(0, 8);

/** A code that somebody copies from a mail by hand: six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** The only form in which a code is kept. Spaces and dashes, which dictation and copying add, do not count. */
export const codeHashOf = (caseId: string, askedAt: string, code: string): string =>
  hashOf(`code ${caseId} ${askedAt} ${code.replaceAll(/[^\d]/g, '')}`);

/** Compares two hashes in constant time. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A digest of what somebody was shown, independent of the order of its keys. */
export const digestOf = (shown: unknown): string => hashOf(canonical(shown));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
