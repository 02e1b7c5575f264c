import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { pageStates, pageWalks } from './states/page-states.ts';

// `npm run screenshots [-- folder [part of a name]]`: every page in every state, as a phone shows it, as a desktop
// does, and in forced colours. It starts a system of its own, which is gone afterwards.
const [given, part = ''] = process.argv.slice(2);
const folder = resolve(given ?? join(import.meta.dirname, '..', '..', '.local', 'screenshots'));
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

mkdirSync(folder, { recursive: true });
const service = await startSystem({
  config: grantsConfigWith('{"sweepSeconds":1}', laptopLimits),
  log: () => undefined,
});
const browser = await startChromium();
try {
  const cast = castOf(service);
  const seen = new Set<string>();
  const inTab = async (visit: (tab: Tab, see: (name: string) => Promise<void>) => Promise<unknown>) => {
    const context = await browser.newContext({ baseURL: service.url, viewport: phone });
    const tab = await context.newPage();
    await visit(tab, async (name) => {
      if (seen.has(name) || !name.includes(part)) return;
      seen.add(name);
      await take(tab, name);
    });
    await context.close();
  };
  for (const { name, reach } of pageStates.filter((state) => state.name.includes(part))) {
    await inTab(async (tab, see) => {
      await reach({ tab, service, cast });
      await see(name);
    });
  }
  // The walks are all of applications.
  for (const { walk } of pageWalks.filter(({ name }) => part === '' || name.startsWith(part.slice(0, 5))))
    await inTab((tab, see) => walk({ tab, service, cast }, see));
} finally {
  await browser.close();
  await service.stop();
}
process.stdout.write(`${folder}\n`);

async function take(tab: Tab, name: string): Promise<void> {
  const save = (look: string) =>
    tab.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
  await save('320');
  await tab.setViewportSize(desktop);
  await save('1280');
  await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await save('forced-colours');
  await tab.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await tab.setViewportSize(phone);
  process.stdout.write(`${name}\n`);
}
