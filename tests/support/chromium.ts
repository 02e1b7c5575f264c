import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real browser with scripts on. `CHROME_PATH` names another one where the packaged one does not run (Linux x64 only). */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    // In one process the browser dies with its first closed window.
    args: own === undefined ? chromium.args.filter((arg) => arg !== '--single-process') : [],
    headless: true,
  });
}
