import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceFrom } from '#domain/reference.ts';
import { letterUrl, readTrackerSecret, trackerUrl } from '#domain/tracker-secret.ts';

const reference = 'DFG-0000-0000-E8';
const token = 'aA0_-'.repeat(9).slice(0, 43);
const secret = `DFG00000000E8${token}`;

describe('a tracker address', () => {
  it('holds the reference without its dashes, then the access token', () => {
    expect(trackerUrl('https://grants.example', reference, token)).toBe(
      `https://grants.example/track/${secret}`,
    );
  });

  it('has the letter beside it, by the same secret', () => {
    expect(letterUrl(trackerUrl('https://grants.example', reference, token))).toBe(
      `https://grants.example/letter/${secret}`,
    );
  });

  it('leads back to the reference and the access token of any case', () => {
    const access = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const five = fc.uint8Array({ minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(five, access, fc.constantFrom('dfg', 'charity'), (bytes, random, programme) => {
        const known = {
          reference: referenceFrom(programme, bytes),
          accessToken: Buffer.from(random).toString('base64url'),
        };
        const url = trackerUrl('https://grants.example', known.reference, known.accessToken);

        expect(readTrackerSecret(url.split('/track/')[1] ?? '')).toStrictEqual(known);
      }),
    );
  });
});

describe('a tracker secret that we never gave out', () => {
  it.each([
    ['is empty', ''],
    ['is only a token', token],
    ['is only a reference', 'DFG00000000E8'],
    ['has a token that is one character short', secret.slice(0, -1)],
    ['has a token that is one character long', `${secret}A`],
    ['has a token of another alphabet', `${secret.slice(0, -1)}+`],
    ['has a reference with a typing mistake', secret.replace('0000E8', '0001E8')],
    ['has a reference of another programme', secret.replace('DFG', 'CHF')],
    ['has the dashes', `${reference}${token}`],
    ['has a line after it', `${secret}\n`],
  ])('%s, and opens nothing', (_, value) => {
    expect(readTrackerSecret(value)).toBeUndefined();
  });

  it('differs from one that we did', () => {
    expect(readTrackerSecret(secret)).toStrictEqual({ reference, accessToken: token });
  });
});
