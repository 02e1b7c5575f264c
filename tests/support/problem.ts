import { expect } from 'vitest';
import type { Answer } from './service.ts';

/**
 * Holds an answer against RFC 9457 and contract section 1: the code, the media type, every member, pointers where
 * there are errors, and nothing of what was sent.
 *
 * @param sent strings of the request that may not come back
 */
export function expectProblem(
  answer: Answer,
  status: number | readonly number[],
  sent: readonly string[] = [],
): void {
  const { headers, body } = answer;
  expect([status].flat(), JSON.stringify(body)).toContain(answer.status);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    type: expect.any(String),
    title: expect.stringMatching(/\S/),
    status: answer.status,
    instance: expect.stringMatching(/\S/),
  });
  for (const error of (body.errors ?? []) as unknown[]) {
    expect(error).toEqual({ pointer: expect.stringMatching(/^(\/|$)/), detail: expect.stringMatching(/\S/) });
  }
  expectNoneOf(JSON.stringify(body), sent);
}

/** Holds that a text repeats nothing of what was sent. */
export function expectNoneOf(text: string, sent: readonly string[]): void {
  for (const value of sent)
    expect(text.includes(value), `The answer repeats ${value.slice(0, 40)}: ${text.slice(0, 300)}`).toBe(
      false,
    );
}

/** The pointers of a problem's errors. */
export const pointersOf = ({ body }: Answer): string[] =>
  ((body.errors ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);
