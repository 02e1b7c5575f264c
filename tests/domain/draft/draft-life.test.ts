import { describe, expect, it } from 'vitest';
import { addressFor, draftLife, isOver, mostDraftBytes, warningOf } from '#domain/draft/draft-life.ts';
import { aConfig } from '#tests/support/a-config.ts';

const { waits } = aConfig();

describe('a draft', () => {
  it('lives for 30 days from its last change, and its owner is warned five days before', () => {
    expect(draftLife('2026-11-01T09:00:00.000Z', waits)).toEqual({
      expiresAt: '2026-12-01T09:00:00.000Z',
      warnAt: '2026-11-26T09:00:00.000Z',
    });
  });

  it('is warned of at once where it lives for less than the warning takes', () => {
    const now = '2026-11-01T09:00:00.000Z';

    expect(draftLife(now, { ...waits, draftSeconds: 60, draftWarningSeconds: 120 }).warnAt).toBe(now);
  });

  it.each([
    ['2026-11-01T09:00:00.000Z', waits],
    ['2026-11-01T09:00:00.000Z', { ...waits, draftSeconds: 60, draftWarningSeconds: 120 }],
  ])('that was last changed at %s is warned of when it was said then, told by its end alone', (at, given) => {
    const { expiresAt, warnAt } = draftLife(at, given);

    expect(warningOf({ expiresAt }, given)).toBe(warnAt);
  });

  it('holds as much as an application that is sent in one go', () => {
    expect(mostDraftBytes).toBe(102_400);
  });

  it('is over at its end, and not a moment before', () => {
    const draft = { expiresAt: '2026-12-01T09:00:00.000Z' };

    expect(isOver(draft, '2026-12-01T08:59:59.999Z')).toBe(false);
    expect(isOver(draft, '2026-12-01T09:00:00.000Z')).toBe(true);
  });

  it.each<[string, Record<string, unknown>, string | undefined, string | undefined]>([
    [
      'where its owner asked for it',
      { 'applicant.email': 'a@example.org' },
      'x@example.org',
      'x@example.org',
    ],
    ['to the applicant', { 'applicant.email': 'a@example.org' }, undefined, 'a@example.org'],
    [
      'to whoever acts for the applicant',
      {
        'draft.applyingFor': 'on_behalf',
        'representative.email': 'r@example.org',
        'applicant.email': 'a@example.org',
      },
      undefined,
      'r@example.org',
    ],
    ['nowhere while there is no address', {}, undefined, undefined],
  ])('is written about %s', (_, answers, sendTo, address) => {
    expect(addressFor({ answers, ...(sendTo && { sendTo }) })).toBe(address);
  });
});
