import { describe, expect, it, vi } from 'vitest';
import { languageOf, wantsLargePrint } from '#domain/communication.ts';
import type { Application } from '#schemas/application.ts';
import { aRequest } from './a-request.ts';

vi.mock('#words/other-languages.ts', () => ({ otherLanguages: {} }));

const wanting = (communication?: Application['applicant']['communication']) => {
  const request = aRequest();
  return { ...request, applicant: { ...request.applicant, ...(communication && { communication }) } };
};

describe('how an applicant is written to', () => {
  it('is in ordinary print in English unless they say otherwise', () => {
    expect(languageOf(wanting())).toBe('en');
    expect(wantsLargePrint(wanting())).toBe(false);
  });

  it('is in large print where they ask for it', () => {
    expect(wantsLargePrint(wanting({ largePrint: true }))).toBe(true);
  });

  it('is in English where nobody has written the words of their language', () => {
    expect(languageOf(wanting({ language: 'cy' }))).toBe('en');
  });
});
