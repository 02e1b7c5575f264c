import { describe, expect, it } from 'vitest';
import { draftKeyOf, draftUrl, readDraftKey } from '#domain/draft/draft-secret.ts';

const draftId = 'aB0_-aB0_-aB';
const secret = 'zY9-_'.repeat(9).slice(0, 43);
const key = `${draftId}${secret}`;

describe('the private link to a draft', () => {
  it('holds the draft and its secret as one word, and leads back to both', () => {
    expect(draftUrl('https://grants.example', { draftId, secret })).toBe(
      `https://grants.example/resume/${key}`,
    );
    expect(draftKeyOf({ draftId, secret })).toBe(key);
    expect(readDraftKey(key)).toStrictEqual({ draftId, secret });
  });

  it.each([
    ['is empty', ''],
    ['is only the draft', draftId],
    ['is a character short', key.slice(0, -1)],
    ['is a character long', `${key}A`],
    ['has something in front', ` ${key}`],
    ['has another alphabet', `${key.slice(0, -1)}+`],
    ['has a line after it', `${key}\n`],
  ])('is none of ours where it %s', (_, other) => {
    expect(readDraftKey(other)).toBeUndefined();
  });
});
