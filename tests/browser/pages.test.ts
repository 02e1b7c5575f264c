import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSystem } from '#tests/support/local-system.ts';
import { type Cast, castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { examine, type Findings } from './examine.ts';
import { pageStates } from './states/page-states.ts';

const system = localSystem();
const seenKinds = new Set<string>();
let browser: Browser;
let cast: Cast;

beforeAll(async () => {
  browser = await startChromium();
  cast = castOf(system());
});
afterAll(async () => browser?.close());

describe.each(pageStates)('the page $name', (state) => {
  let found: Findings;
  beforeAll(async () => {
    found = await examine(state, { browser, service: system(), cast, seenKinds });
  });

  it('breaks no rule of WCAG 2.2 AA that axe can see', () => {
    expect(found.axe).toEqual([]);
  });

  it('is valid HTML', () => {
    expect(found.html).toEqual([]);
  });

  it('gives the browser nothing to complain of, under our content security policy', () => {
    expect(found.console).toEqual([]);
  });

  it('has no script, and no style but the stylesheet', () => {
    expect(found.ownCode).toEqual([]);
  });

  it('comes in two requests and less than 100 KB, not counting the icon', () => {
    expect(found.fetched.map(({ path }) => path).slice(1)).toEqual([
      expect.stringMatching(/^\/assets\/pages-\w+\.css$/),
    ]);
    expect(found.fetched.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  });

  it('fits 320 pixels, of a phone and of a window at 400 %, without scrolling to the side', () => {
    expect(found.sideways).toEqual([]);
  });

  it('shows where the focus is, in its own colours and in forced ones', () => {
    expect(found.unseenFocus).toEqual([]);
  });
});
