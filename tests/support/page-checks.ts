import { expect } from 'vitest';
import { type Control, type Page, unescaped } from './browser.ts';

/** What stands in the field of a name. */
export const typedIn = (page: Page, name: string): string | undefined =>
  page.forms.flatMap(({ controls }) => controls).find((one) => one.name === name)?.value;

/** What is chosen on a page. */
export const chosenIn = (page: Page): Control[] =>
  page.forms
    .flatMap(({ controls }) => controls)
    .filter(({ type, isChosen }) => type !== 'textarea' && isChosen);

export const idsIn = ({ html }: Page): string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

/** What a reader gets told above the form, with the field that each line leads to. */
export function summaryOf({ html }: Page): { target: string; text: string }[] {
  const summary = /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...summary.matchAll(/<a href="#?([^"]+)">([\s\S]*?)<\/a>/g)].map(([, target = '', text = '']) => ({
    target: unescaped(target),
    text: unescaped(text),
  }));
}

/** Holds a page that came back with errors against the pattern: its code, its title, a summary, and the same words at each field. */
export function expectErrorPage(page: Page, status: number): void {
  expect(page.status).toBe(status);
  expect(page.html).toContain('<title>Error: ');
  expect(page.html).toContain('There is a problem');
  const summary = summaryOf(page);
  expect(summary.length).toBeGreaterThan(0);
  for (const { target, text } of summary) {
    expect(idsIn(page), `a field for “${text}”`).toContain(target);
    expect(unescaped(page.html)).toMatch(new RegExp(`Error:</span>\\s*${escapedForRegExp(text)}`));
  }
}

const escapedForRegExp = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Holds a page against what every page is: safe headers, one heading, no script. */
export function expectSoundPage({ html, headers }: Page): void {
  expect(headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toContain('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(html).toMatch(/<html lang="en"[ >]/);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
}

/** Holds a page against that each of its fields has a label, and ids are given once. */
export function expectLabels(page: Page): void {
  for (const { controls } of page.forms) {
    for (const { id, type, name } of controls.filter((one) => one.type !== 'hidden' && one.type !== 'button'))
      expect(page.html, `${type} ${name}`).toMatch(new RegExp(`<label [^>]*for="${id}"`));
  }
  expect(new Set(idsIn(page)).size).toBe(idsIn(page).length);
}
