import type { Browser, Page } from 'playwright-core';

/** Programs that open what is in a mail before its reader does, or for other reasons. */
const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SafeLinks',
  'Mimecast-URL-Protect/1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'curl/8.5.0',
];

/** What a prefetch learns of a link: the code of each try, in order. */
export type Prefetched = { method: string; agent: string; accept: string; status: number };

/** Looks at a link as previewers and scanners do: every method that should be safe, twice, as a browser and as a program. */
export async function prefetch(url: string): Promise<Prefetched[]> {
  const tries = agents.flatMap((agent) =>
    ['HEAD', 'GET', 'OPTIONS', 'GET'].flatMap((method) =>
      ['text/html,*/*;q=0.8', '*/*', 'application/json'].map((accept) => ({ method, agent, accept })),
    ),
  );
  return Promise.all(
    tries.map(async ({ method, agent, accept }) => {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': agent, accept },
      });
      await response.arrayBuffer();
      return { method, agent, accept, status: response.status };
    }),
  );
}

/** What a robot did, for a test to see that it did something. */
export type Walk = { opened: string[]; pressed: string[] };

const mostPages = 12;

/** What a robot types where an address is asked for. */
export const robotAddress = 'test@example.com';

/**
 * Goes through a link as a scanner with a full browser does: it runs scripts, follows every link of ours and presses
 * every button, on every page that comes of it. Forms are sent as they come, and again with everything ticked and
 * something typed.
 *
 * @param isKnown whether an earlier walk has been through a path, which holds nothing of anybody
 */
export async function walk(
  browser: Browser,
  url: string,
  isKnown: (path: string) => boolean = () => false,
): Promise<Walk> {
  const context = await browser.newContext();
  const { origin } = new URL(url);
  await context.route('**/*', (route) => {
    const asked = route.request();
    // How a page looks is nothing to a robot, and takes longer to load than the rest.
    const isForEyes = ['stylesheet', 'font', 'image'].includes(asked.resourceType());
    return isForEyes || new URL(asked.url()).origin !== origin ? route.abort() : route.continue();
  });
  const page = await context.newPage();
  const done: Walk = { opened: [], pressed: [] };
  const waiting = [url];
  const seen = new Set<string>();
  while (waiting.length > 0 && done.opened.length < mostPages) {
    const next = waiting.shift() ?? '';
    if (new URL(next).pathname.endsWith('.pdf')) {
      // It would be saved, not shown.
      await context.request.get(next);
      done.opened.push(new URL(next).pathname);
      continue;
    }
    await page.goto(next);
    const { pathname } = new URL(page.url());
    if (seen.has(pathname)) continue;
    seen.add(pathname);
    done.opened.push(pathname);
    for (const href of await linksOf(page)) {
      const to = new URL(href);
      if (to.origin === origin && !isKnown(to.pathname)) waiting.push(href);
    }
    const buttons = page.locator('button, input[type=submit]');
    const count = await buttons.count();
    for (let press = 0; press < 2 * count; press += 1) {
      const [index, fillsIn] = [Math.floor(press / 2), press % 2 === 1];
      if (press > 0) await page.goto(next);
      if ((await buttons.count()) <= index) break;
      if (fillsIn) await page.evaluate(fillIn);
      done.pressed.push(`${pathname}: ${await buttons.nth(index).textContent()}`);
      await buttons.nth(index).click();
      await page.waitForLoadState();
      if (!isKnown(new URL(page.url()).pathname)) waiting.push(page.url());
    }
  }
  await context.close();
  return done;
}

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('a[href]')].map(({ href }) => href)`);

/** Ticks everything, chooses the last of everything, and types what a program makes up. */
const fillIn = `
  for (const box of document.querySelectorAll('input[type=checkbox], input[type=radio]')) box.checked = true;
  for (const list of document.querySelectorAll('select')) list.selectedIndex = list.options.length - 1;
  for (const field of document.querySelectorAll('textarea, input[type=text], input[type=email], input[type=tel]'))
    field.value = field.type === 'email' ? '${robotAddress}' : 'test';`;
