import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { localSystem } from '#tests/support/local-system.ts';
import { type Cast, castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { examine, type Findings } from './examine.ts';
import { expectSound } from './expect-sound.ts';
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
  const found = new Map<string, Findings>();
  beforeAll(async () => {
    found.set(state.name, await examine(state, { browser, service: system(), cast, seenKinds }));
  });

  expectSound(() => found);
});
