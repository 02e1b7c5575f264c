import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { apply } from '#tests/support/player.ts';
import { type Mail, mailsAbout, until } from '#tests/support/service.ts';
import { castOf } from './cast.ts';
import { startChromium } from './chromium.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';

const system = localSystem();
let browser: Browser;
let context: BrowserContext;
let tab: Tab;
let me: Keyboard;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ baseURL: system().url, javaScriptEnabled: false });
  tab = await context.newPage();
  me = keyboardAt(tab);
});
afterEach(async () => context.close());

const heading = () => tab.locator('h1').textContent();
const main = () => tab.locator('main').textContent();

/** The mail about a case that has a link of a kind, as soon as it is there. */
const mailWith = (reference: string, link: string): Promise<Mail> =>
  until(
    async () => (await mailsAbout(system(), reference)).findLast(({ html }) => html.includes(link)),
    `a mail about ${reference} with ${link}`,
  );

/** Opens a mail as a mail program shows it, and follows its link. */
async function followLinkOf({ html }: Mail, link: string): Promise<void> {
  await tab.setContent(html);
  await me.to(`a[href*="${link}"]`);
  await me.follow();
}

describe('with a keyboard alone and script turned off', () => {
  it('an occupational therapist comes from the mail to a receipt', async () => {
    const { held, task } = await castOf(system()).fresh('ot_sign_off');
    const [act] = caseScript('01-adult-owner-dystonia').acts.ot_sign_off ?? [];
    await followLinkOf(await mailWith(held.reference, task.secret), `/t/${task.secret}`);
    expect(tab.url()).not.toContain(task.secret);

    await me.to('[name="email"]');
    await me.type(task.email);
    await me.press('Tab');
    await me.follow();
    expect(await main()).toContain(held.reference);

    await me.choose('outcome', 'signed');
    await me.choose('signed.necessaryAndAppropriate', 'true');
    await me.to('[name="signed.statement"]');
    await me.type(String(act?.statement));
    await me.choose('signed.declaration', 'true');
    await me.to('button:not([name])');
    await me.follow();

    expect(await main()).toContain(held.reference);
    expect(await tab.locator('form').count()).toBe(0);
    await tab.reload();
    expect(await main()).toContain(held.reference);
  });

  it('somebody who made a mistake is at the summary, from there at the field, and corrects it', async () => {
    const { task } = await castOf(system()).fresh('needs_assessment');
    await tab.goto(`/t/${task.secret}`);
    await me.to('[name="email"]');
    await me.type('amara');
    await me.follow();

    expect(await tab.title()).toMatch(/^Error: /);
    await expect.poll(me.focused).toContain('id="error-summary"');
    await me.press('Tab');
    expect(await me.focused()).toContain('href="#');
    await me.press('Enter');
    await expect.poll(me.focused).toContain('name="email"');
    expect(await tab.locator('[name="email"]').inputValue()).toBe('amara');
    await me.type(task.email);
    await me.follow();

    expect(await tab.title()).not.toMatch(/^Error: /);
    expect(await tab.locator('[name="outcome"]').count()).toBeGreaterThan(1);
  });

  it('somebody who chose nothing is led to the first choice', async () => {
    const { task } = await castOf(system()).fresh('decision');
    await tab.goto(`/t/${task.secret}`);
    await me.to('[name="email"]');
    await me.type(task.email);
    await me.follow();
    await me.to('form:has([name="outcome"]) button:not([name])');
    await me.follow();

    await expect.poll(me.focused).toContain('id="error-summary"');
    await me.press('Tab');
    await me.press('Enter');
    await expect.poll(me.focused).toContain('name="outcome"');
  });

  it('an applicant comes from the mail to the tracker, and withdraws', async () => {
    const application = anApplication();
    const held = await apply(system(), application);
    await followLinkOf(await mailWith(held.reference, '/track/'), '/track/');
    expect(tab.url()).toBe(`${system().url}/tracker/${held.reference}`);
    expect(await main()).toContain(held.reference);

    await me.choose('sure', 'true');
    await me.to('[name="email"]');
    await me.type(String(application.applicant.email));
    await me.to('main button');
    await me.follow();

    expect(await main()).toContain('withdr');
    expect(await tab.locator('[name="sure"]').count()).toBe(0);
  });

  it('anybody passes the header with the first key, on every page', async () => {
    await tab.goto('/links');
    await me.press('Tab');
    expect(await me.focused()).toContain('href="#main"');
    await me.press('Enter');
    await me.press('Tab');
    expect(await me.focused()).toContain('name="email"');
    expect(await heading()).not.toBe('');
  });
});
