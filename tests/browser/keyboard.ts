import type { Page as Tab } from 'playwright-core';

/** Somebody at a tab who has a keyboard and nothing else. */
export type Keyboard = {
  /** Goes on with Tab until the focus is on what the selector names. */
  to: (selector: string) => Promise<void>;
  /** Goes to one of several choices, with Tab and then with the arrows, and takes it. */
  choose: (name: string, value: string) => Promise<void>;
  /** Types in place of what is there. */
  type: (text: string) => Promise<void>;
  press: (key: 'Tab' | 'Enter' | 'Space') => Promise<void>;
  /** Presses Enter on a link or a button, and waits for the page that it leads to. */
  follow: () => Promise<void>;
  /** What has the focus, as the beginning of its HTML. */
  focused: () => Promise<string>;
};

/** More than any page has controls. */
const mostSteps = 300;

export function keyboardAt(tab: Tab): Keyboard {
  const press = (key: string) => tab.keyboard.press(key);
  const focusIsOn = (selector: string): Promise<boolean> =>
    tab
      .locator('html')
      .evaluate((root, wanted) => root.ownerDocument.activeElement?.matches(wanted) ?? false, selector);
  const focused = (): Promise<string> =>
    tab.locator('html').evaluate((root) => root.ownerDocument.activeElement?.outerHTML.slice(0, 160) ?? '');

  async function by(key: string, selector: string): Promise<void> {
    const passed: string[] = [];
    while (!(await focusIsOn(selector))) {
      if (passed.length === mostSteps) {
        throw new Error(`${key} never comes to ${selector}, only to:\n${[...new Set(passed)].join('\n')}`);
      }
      await press(key);
      passed.push(await focused());
    }
  }

  return {
    to: (selector) => by('Tab', selector),
    async choose(name, value) {
      const wanted = `[name="${name}"][value="${value}"]`;
      // Tab comes to a group of radios once; from there on it is arrows.
      await by('Tab', `${wanted}, [name="${name}"][type="radio"]`);
      if (!(await focusIsOn(wanted))) await by('ArrowDown', wanted);
      if (!(await focusIsOn(':checked'))) await press('Space');
    },
    async type(text) {
      await press('ControlOrMeta+a');
      await tab.keyboard.type(text);
    },
    press,
    async follow() {
      const loaded = tab.waitForEvent('load');
      await press('Enter');
      await loaded;
    },
    focused,
  };
}
