import { describe, expect, it } from 'vitest';
import { formatPence } from '#domain/money.ts';

describe('an amount for people', () => {
  it.each([
    { pence: 0, reads: '£0.00' },
    { pence: 5, reads: '£0.05' },
    { pence: 123_456_789, reads: '£1,234,567.89' },
    { pence: -123_456, reads: '-£1,234.56' },
    { pence: -1, reads: '-£0.01' },
  ])('of $pence pence reads $reads', ({ pence, reads }) => {
    expect(formatPence(pence)).toBe(reads);
  });
});
