import type { Page as Tab } from 'playwright-core';
import { type Form, formsIn, type Page, type Visitor } from '#tests/support/browser.ts';

type Control = Form['controls'][number];

/** How somebody works a page: with a mouse, or with a keyboard alone. */
export type Hand = {
  /** Answers one question: types a text, or takes a choice. */
  put: (control: Control, value: string) => Promise<void>;
  /** Presses what the selector names, which leads to another page. */
  press: (selector: string) => Promise<void>;
};

/** Answers as fast as a page allows. */
export const quickHand = (tab: Tab): Hand => ({
  async put({ type, name }, value) {
    const field = tab.locator(`[name="${name}"]`);
    if (type === 'radio' || type === 'checkbox')
      await tab.locator(`[name="${name}"][value="${value}"]`).check();
    else if (type === 'select') await field.selectOption(value);
    else await field.fill(value);
  },
  async press(selector) {
    const loaded = tab.waitForEvent('load');
    await tab.locator(selector).first().click();
    await loaded;
  },
});

/**
 * A visitor of the service at a tab of a real browser, so that a journey that is told once is made both ways: as forms
 * and cookies, and as pages.
 *
 * @param typedAddresses gets every path that no link led to, so that it had to be typed
 */
export function tabVisitor(tab: Tab, hand: Hand, typedAddresses: string[] = []): Visitor {
  let status = 0;
  tab.on('response', (response) => {
    if (response.request().isNavigationRequest()) status = response.status();
  });
  const pathNow = () => tab.url().replace(/^https?:\/\/[^/]+/, '');
  const page = async (): Promise<Page> => {
    const html = await tab.content();
    return { status, path: pathNow(), headers: new Headers(), html, forms: formsIn(html), hops: [] };
  };
  return {
    async open(path) {
      const link = `a[href="${path}"]`;
      if (path === pathNow()) return page();
      if ((await tab.locator(link).count()) > 0) await hand.press(link);
      else {
        typedAddresses.push(path);
        await tab.goto(path);
      }
      return page();
    },
    async send({ forms }, action, typed) {
      const controls = forms.find((form) => form.action === action)?.controls ?? [];
      for (const [name, values] of Object.entries(typed)) {
        for (const value of [values].flat()) {
          const control = controls.find(
            (one) =>
              one.name === name && (/radio|checkbox|button/.test(one.type) ? one.value === value : true),
          );
          if (control === undefined)
            throw new Error(`The form for ${action} does not offer ${name} = ${value}`);
          await hand.put(control, value);
        }
      }
      await hand.press(`form[action="${action}"] button:not([name])`);
      return page();
    },
    forget: (...names) => {
      for (const name of names) void tab.context().clearCookies({ name });
    },
  };
}
