import { expect, it } from 'vitest';
import type { Findings } from './examine.ts';

/** All that pages must be, as tests of what was found on some, by their names. */
export function expectSound(found: () => Map<string, Findings>): void {
  const wrong = (what: Exclude<keyof Findings, 'fetched'>) =>
    Object.fromEntries(
      [...found()].map(([name, findings]) => [name, findings[what]]).filter(([, list]) => list?.length !== 0),
    );

  it('breaks no rule of WCAG 2.2 AA that axe can see', () => {
    expect(wrong('axe')).toEqual({});
  });

  it('is valid HTML', () => {
    expect(wrong('html')).toEqual({});
  });

  it('gives the browser nothing to complain of, under our content security policy', () => {
    expect(wrong('console')).toEqual({});
  });

  it('has no script, and no style but the stylesheet', () => {
    expect(wrong('ownCode')).toEqual({});
  });

  it('comes in two requests and less than 100 KB, not counting the icon', () => {
    expect(found().size).toBeGreaterThan(0);
    for (const [name, { fetched }] of found()) {
      expect(fetched.slice(1), name).toEqual([
        { path: expect.stringMatching(/^\/assets\/pages-\w+\.css$/), bytes: expect.any(Number) },
      ]);
      expect(
        fetched.reduce((sum, { bytes }) => sum + bytes, 0),
        name,
      ).toBeLessThan(100_000);
    }
  });

  it('fits 320 pixels, of a phone and of a window at 400 %, without scrolling to the side', () => {
    expect(wrong('sideways')).toEqual({});
  });

  it('shows where the focus is, in its own colours and in forced ones', () => {
    expect(wrong('unseenFocus')).toEqual({});
  });
}
