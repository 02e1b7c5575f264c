import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/refusal.ts';

describe('a refusal', () => {
  it('has a name and a message, and nothing more unless there is more', () => {
    const refusal = new Refusal('NotFound', 'There is no such case');

    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({ name: 'NotFound', message: 'There is no such case', errors: [] });
    expect(refusal.retryAfterSeconds).toBeUndefined();
    expect('cause' in refusal).toBe(false);
  });

  it('says which values do not fit', () => {
    const errors = [{ pointer: '/awardPence', detail: 'The rules allow at most £1.00 (100 pence)' }];

    expect(new Refusal('InputRefused', 'Some of what was sent does not fit', { errors }).errors).toBe(errors);
  });

  it('says when to try again', () => {
    expect(new Refusal('TooManyTries', 'Wait', { retryAfterSeconds: 900 }).retryAfterSeconds).toBe(900);
  });

  it('keeps the fault behind it', () => {
    const cause = new Error('storage is down');

    expect(new Refusal('TryAgainLater', 'Try again', { cause }).cause).toBe(cause);
  });
});
