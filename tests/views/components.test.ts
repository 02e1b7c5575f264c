import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import { describe, expect, it, vi } from 'vitest';
import * as content from '#functions/views/components/content.ts';
import * as controls from '#functions/views/components/form-controls.ts';
import { render } from '#functions/views/components/render.ts';
import { componentFile, usedComponents } from '#infra/pages/precompiled-templates.ts';

type Fixture = { name: string; options: object; html: string };
type Option = { name: string; params?: Option[] };

/** HTML by its tags and words: white space between them is the templates' own affair. */
const normalised = (html: string) =>
  html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([<>]) ?/g, '$1')
    .trim();

describe.each(usedComponents)('our compiled %s', (component) => {
  const { fixtures } = componentFile(component, 'fixtures.json') as { fixtures: Fixture[] };

  it(`is what govuk-frontend says, in all its examples`, () => {
    for (const { name, options, html } of fixtures) {
      expect(normalised(String(render(component, options))), name).toBe(normalised(html));
    }
    expect(fixtures.length).toBeGreaterThan(0);
  });
});

describe('what a component is told', () => {
  const question = { id: 'f', name: 'n', label: 'L', hint: 'H', error: 'E', isHeading: true };
  const choices = [{ value: 'a', text: 'A', hint: 'h', checked: true }];
  const date = { day: '1', month: '2', year: '2000' };
  const said: [string, () => unknown][] = [
    ['back-link', () => content.backLink('/', 'Back')],
    ['button', () => content.button({ text: 'T', name: 'n', value: 'v', look: 'warning' })],
    ['details', () => content.details('S', { text: 'T' })],
    ['error-summary', () => content.errorSummaryOf('T', [{ text: 't', href: '#f' }])],
    ['inset-text', () => content.insetText({ text: 'T' })],
    ['panel', () => content.panel('T', { text: 't' })],
    ['notification-banner', () => content.notificationBanner('T', { text: 't' }, true)],
    ['summary-list', () => content.summaryList([{ key: 'K', value: { text: 'V' } }], { title: 'T' })],
    ['table', () => content.table({ caption: 'C', head: [{ text: 'H' }], rows: [[{ text: 'c' }]] })],
    ['tag', () => content.tag('T')],
    ['task-list', () => content.taskList('t', [{ title: 'T', status: { text: 's' } }])],
    ['warning-text', () => content.warningText('T', 'W')],
    ['generic-header', () => content.genericHeader('N')],
    ['skip-link', () => content.skipLink('S')],
    ['input', () => controls.input({ ...question, value: 'v', width: 10, prefix: '£', suffix: 's' })],
    ['textarea', () => controls.textarea({ ...question, value: 'v' })],
    ['radios', () => controls.radios({ ...question, choices, inline: true })],
    ['checkboxes', () => controls.checkboxes({ ...question, choices })],
    ['select', () => controls.select({ ...question, choices, placeholder: 'Choose' })],
    [
      'date-input',
      () => controls.dateInput({ ...question, values: date, labels: date, wrongParts: ['day'] }),
    ],
    ['fieldset', () => controls.fieldset('L', content.tag('x'))],
  ];

  it.each(said)('%s: only options that it has', (component, make) => {
    const asked = vi.spyOn(nunjucks.Environment.prototype, 'render');
    make();
    const [, context] = asked.mock.calls.at(-1) ?? [];
    asked.mockRestore();
    const { params } = context as unknown as { params: object };

    expect(unknownOptions(params, componentFile(component, 'macro-options.json') as Option[])).toEqual([]);
  });

  it('is shown as text, whatever somebody typed', () => {
    const evil = '<img src=x onerror=alert(1)>';

    for (const markup of [
      content.summaryList([
        { key: evil, value: { text: evil }, actions: [{ text: evil, href: '/', about: evil }] },
      ]),
      content.errorSummaryOf(evil, [{ text: evil, href: '#f' }]),
      content.insetText({ text: evil }),
      controls.input({ ...question, label: evil, hint: evil, error: evil, value: evil }),
      controls.textarea({ ...question, value: evil }),
      controls.radios({ ...question, choices: [{ value: evil, text: evil, checked: false }] }),
    ]) {
      expect(String(markup)).not.toContain('<img');
    }
  });
});

/** Options that a component would pass over in silence, in whatever depth its own list goes to. */
function unknownOptions(params: object, options: Option[]): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const option = options.find((one) => one.name === name);
    // The date input's template reads it for each box, and its list has forgotten it.
    if (option === undefined && name === 'inputmode') return [];
    if (option === undefined) return [name];
    if (option.params === undefined) return [];
    const parts = [value].flat(2).filter((part) => typeof part === 'object' && part !== null);
    return parts.flatMap((part: object) =>
      unknownOptions(part, option.params ?? []).map((inner) => `${name}.${inner}`),
    );
  });
}
