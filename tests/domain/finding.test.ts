import { describe, expect, it } from 'vitest';
import { gradeOf } from '#domain/finding.ts';

describe('a finding', () => {
  it.each([
    { said: true, grade: 'yes' },
    { said: false, grade: 'no' },
    { said: 'yes', grade: 'yes' },
    { said: 'no', grade: 'no' },
    { said: 'partly', grade: 'partly' },
    { said: { finding: 'partly', reason: 'The upper floor only.' }, grade: 'partly' },
  ] as const)('of $said is $grade, whichever way it was sent', ({ said, grade }) => {
    expect(gradeOf(said)).toBe(grade);
  });
});
