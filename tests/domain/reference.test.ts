import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReference, referenceFrom } from '#domain/reference.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const fiveBytes = fc.uint8Array({ minLength: 5, maxLength: 5 });

/** Four hundred references, the same in every run, of either programme. */
const sample = fc
  .sample(fiveBytes, { seed: 20261122, numRuns: 200 })
  .flatMap((bytes) => [referenceFrom('dfg', bytes), referenceFrom('charity', bytes)]);

describe('a reference', () => {
  it('is its programme, forty bits and two check characters', () => {
    const bytes = new Uint8Array([0x3c, 0xc7, 0x44, 0xdf, 0xaa]);

    expect(referenceFrom('dfg', bytes)).toMatch(/^DFG-7K3M-9QXA-..$/);
    expect(referenceFrom('charity', bytes)).toMatch(/^CHF-7K3M-9QXA-..$/);
  });

  it.each([
    { bytes: [0, 0, 0, 0, 0], letters: '0000-0000' },
    { bytes: [0, 0, 0, 0, 1], letters: '0000-0001' },
    { bytes: [0x80, 0, 0, 0, 0], letters: 'G000-0000' },
    { bytes: [255, 255, 255, 255, 255], letters: 'ZZZZ-ZZZZ' },
  ])('of the bytes $bytes reads $letters: no bit is lost', ({ bytes, letters }) => {
    expect(referenceFrom('dfg', new Uint8Array(bytes)).slice(4, 13)).toBe(letters);
  });

  it('takes five bytes and no more', () => {
    expect(referenceFrom('dfg', new Uint8Array([1, 2, 3, 4, 5, 6]))).toBe(
      referenceFrom('dfg', new Uint8Array([1, 2, 3, 4, 5])),
    );
  });

  it('is known as one, whatever the bytes', () => {
    fc.assert(
      fc.property(fiveBytes, fc.constantFrom('dfg', 'charity'), (bytes, programme) => {
        const reference = referenceFrom(programme, bytes);

        expect(reference).toMatch(
          /^(DFG|CHF)-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/,
        );
        expect(isReference(reference)).toBe(true);
      }),
    );
  });

  it('keeps its form: an address that was once given out is known for ever', () => {
    expect(isReference('DFG-0000-0000-E8')).toBe(true);
    expect(isReference('CHF-ZZZZ-ZZZZ-BQ')).toBe(true);
  });
});

describe('a typing mistake in a reference', () => {
  it('of one character is caught, at every place and with every other character', () => {
    const missed = sample.flatMap((reference) =>
      [...reference].flatMap((right, place) =>
        place < 4 || right === '-'
          ? []
          : [...crockford]
              .filter((wrong) => wrong !== right)
              .map((wrong) => reference.slice(0, place) + wrong + reference.slice(place + 1))
              .filter(isReference),
      ),
    );

    expect(missed).toStrictEqual([]);
  });

  it('of two neighbours that changed places is caught, across the dashes too', () => {
    const missed = sample.flatMap((reference) => {
      const bare = reference.slice(4).replaceAll('-', '');
      return [...bare.slice(1)]
        .map((later, index) => {
          const swapped = bare.slice(0, index) + later + bare[index] + bare.slice(index + 2);
          return `${reference.slice(0, 4)}${swapped.slice(0, 4)}-${swapped.slice(4, 8)}-${swapped.slice(8)}`;
        })
        .filter((mistake) => mistake !== reference && isReference(mistake));
    });

    expect(missed).toStrictEqual([]);
  });

  it('of the programme is caught', () => {
    const other = (reference: string) =>
      reference.startsWith('DFG') ? reference.replace('DFG', 'CHF') : reference.replace('CHF', 'DFG');

    expect(sample.map(other).filter(isReference)).toStrictEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['small letters', 'dfg-0000-0000-e8'],
    ['a missing dash', 'DFG0000-0000-E8'],
    ['another programme', 'ABC-0000-0000-E8'],
    ['a letter O for a nought', 'DFG-O000-0000-E8'],
    ['a missing character', 'DFG-000-0000-E8'],
    ['something before it', ' DFG-0000-0000-E8'],
    ['something after it', 'DFG-0000-0000-E8\n'],
  ])('that leaves %s is caught', (_, value) => {
    expect(isReference(value)).toBe(false);
  });
});
