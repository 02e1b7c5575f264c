import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { localSystem } from '#tests/support/local-system.ts';
import { type Cast, castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { type Findings, watchedTab } from './examine.ts';
import { expectSound } from './expect-sound.ts';
import { pageWalks } from './states/page-states.ts';

const system = localSystem();
const seenKinds = new Set<string>();
const seenPages = new Set<string>();
let browser: Browser;
let cast: Cast;

beforeAll(async () => {
  browser = await startChromium();
  cast = castOf(system());
});
afterAll(async () => browser?.close());

describe.each(pageWalks)('each page on the way of $name', ({ walk }) => {
  const found = new Map<string, Findings>();
  beforeAll(async () => {
    const { tab, look, close } = await watchedTab({ browser, service: system(), seenKinds });
    try {
      await walk({ tab, service: system(), cast }, async (name) => {
        if (seenPages.has(name)) return;
        seenPages.add(name);
        found.set(name, await look());
      });
    } finally {
      await close();
    }
    // Dozens of pages.
  }, 180_000);

  expectSound(() => found);
});
