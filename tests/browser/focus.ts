import type { Locator, Page as Tab } from 'playwright-core';

// The summary of errors is no control, and has the focus first of all. The button that Enter presses is never reached.
const focusable =
  'a[href], button:not([tabindex="-1"]), input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], .govuk-error-summary';

/** How far around a control the sign of its focus may lie: govuk-frontend's widest is that of a radio. */
const around = 10;

/**
 * The kinds of controls on a page that look the same with the focus as without: in the page's own colours, and in
 * forced ones, where shadows and backgrounds are gone. One of each kind is looked at.
 *
 * @param seen kinds that need not be looked at again; those of this page are added
 */
export async function unseenFocus(tab: Tab, seen: Set<string>): Promise<string[]> {
  const controls = tab.locator(focusable);
  const kinds = await controls.evaluateAll((elements) =>
    elements.map((element) =>
      element.checkVisibility()
        ? `${element.tagName.toLowerCase()} ${element.getAttribute('type') ?? ''} ${element.className}`
        : '',
    ),
  );
  const unseen: string[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (kind === '' || seen.has(kind)) continue;
    seen.add(kind);
    for (const forcedColors of ['none', 'active'] as const) {
      await tab.emulateMedia({ forcedColors });
      if (!(await looksDifferent(tab, controls.nth(index)))) unseen.push(`${kind}, forced: ${forcedColors}`);
    }
    await tab.emulateMedia({ forcedColors: 'none' });
  }
  return unseen;
}

/** Whether somebody who looks can tell where the focus is. */
async function looksDifferent(tab: Tab, control: Locator): Promise<boolean> {
  await control.focus();
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) return false;
  const clip = {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  };
  const focused = await tab.screenshot({ clip });
  await control.blur();
  return !focused.equals(await tab.screenshot({ clip }));
}
