import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { pageStates } from './states/page-states.ts';

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
  for (const { name, reach } of pageStates.filter((state) => state.name.includes(part))) {
    const context = await browser.newContext({ baseURL: service.url, viewport: phone });
    const tab = await context.newPage();
    const take = (look: string) =>
      tab.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    await reach({ tab, service, cast });
    await take('320');
    await tab.setViewportSize(desktop);
    await take('1280');
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await take('forced-colours');
    await context.close();
    process.stdout.write(`${name}\n`);
  }
} finally {
  await browser.close();
  await service.stop();
}
process.stdout.write(`${folder}\n`);
