import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Request, Page as Tab } from 'playwright-core';
import type { Service } from '#tests/support/service.ts';
import type { Cast } from './cast.ts';
import { unseenFocus } from './focus.ts';
import { htmlProblems } from './html-problems.ts';
import type { PageState } from './states/page-state.ts';

/** Everything wrong with a page in one of its states: lists are empty and sizes small when nothing is. */
export type Findings = {
  axe: string[];
  html: string[];
  console: string[];
  ownCode: string[];
  /** What the browser fetched to show it, as transferred: headers and bodies, compressed where they are. */
  fetched: { path: string; bytes: number }[];
  sideways: string[];
  unseenFocus: string[];
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A phone, held upright. */
const narrow = { width: 320, height: 640 };

type Rig = { browser: Browser; service: Service; seenKinds: Set<string> };

/** A tab in a browser that has never been here, and what is wrong with the page that it shows. */
export type WatchedTab = { tab: Tab; look: () => Promise<Findings>; close: () => Promise<void> };

/**
 * Opens a tab whose pages are held against all that pages must be. Our policy of content is in force throughout.
 *
 * @param seenKinds kinds of controls whose focus has been looked at on other pages
 */
export async function watchedTab({ browser, service, seenKinds }: Rig): Promise<WatchedTab> {
  const context = await browser.newContext({ baseURL: service.url, viewport: narrow });
  const tab = await context.newPage();
  let said: string[] = [];
  tab.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
  let requests: Request[] = [];
  tab.on('request', (request) => {
    requests = request.isNavigationRequest() ? [request] : [...requests, request];
  });
  // Each page counts as somebody's first.
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return {
    tab,
    async look() {
      await tab.waitForLoadState('load');
      const fetched = await Promise.all(requests.map(fetchedBy));
      const source = (await (await requests[0]?.response())?.text()) ?? '';
      const findings = {
        html: await htmlProblems(source),
        ownCode: await ownCode(tab),
        fetched,
        sideways: await sideways(tab),
        axe: await axeViolations(tab),
        unseenFocus: await unseenFocus(tab, seenKinds),
        console: said.filter((line) => !isRefusal(line)),
      };
      said = [];
      return findings;
    },
    close: () => context.close(),
  };
}

/** Goes to a page in one of its states and looks at it. */
export async function examine({ reach }: PageState, rig: Rig & { cast: Cast }): Promise<Findings> {
  const { tab, look, close } = await watchedTab(rig);
  try {
    await reach({ tab, service: rig.service, cast: rig.cast });
    return await look();
  } finally {
    await close();
  }
}

/** The browser notes every answer past 399, which a page with an error in it rightly is. */
const isRefusal = (line: string): boolean =>
  /^error: Failed to load resource: the server responded with a status of 4\d\d/.test(line);

async function fetchedBy(request: Request): Promise<{ path: string; bytes: number }> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  return { path: new URL(request.url()).pathname, bytes: responseHeadersSize + responseBodySize };
}

/** Script and style that are in the page itself, or come from anywhere but our own files. */
const ownCode = (tab: Tab): Promise<string[]> =>
  tab
    .locator('*')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.matches(
              'script, style, [style], iframe, object, embed, base, a[href^="javascript:" i]',
            ) ||
            element.getAttributeNames().some((name: string) => name.startsWith('on')) ||
            (element.matches('link[rel="stylesheet"]') && !element.matches('[href^="/assets/"]')),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );

async function axeViolations(tab: Tab): Promise<string[]> {
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await tab.evaluate<AxeResults>(`${axe};axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target}: ${failureSummary}`),
  );
}

/** What does not fit into 320 CSS pixels: of a phone, and of a window 1280 wide at 400 %. */
async function sideways(tab: Tab): Promise<string[]> {
  const found = (await tooWide(tab)).map((what) => `320 px: ${what}`);
  const devtools = await tab.context().newCDPSession(tab);
  const zoomed = { width: 1280 / 4, height: 1024 / 4, deviceScaleFactor: 4, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', zoomed);
  found.push(...(await tooWide(tab)).map((what) => `400 %: ${what}`));
  await devtools.send('Emulation.clearDeviceMetricsOverride');
  await devtools.detach();
  await tab.setViewportSize(narrow);
  return found;
}

/** A page that scrolls to the side, and anything that is cut off instead. What scrolls in a frame of its own may. */
const tooWide = (tab: Tab): Promise<string[]> =>
  tab.locator('html').evaluate((root) => {
    const cut = [...root.querySelectorAll('body, body *:not(input, select, textarea)')].filter((element) => {
      const { overflowX, clipPath } = root.ownerDocument.defaultView.getComputedStyle(element);
      const isHiddenOnPurpose = clipPath !== 'none';
      return (
        /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1 && !isHiddenOnPurpose
      );
    });
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...cut.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`),
    ];
  });
