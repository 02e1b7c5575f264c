import { describe, expect, it } from 'vitest';
import { readFields } from '#functions/http/read-fields.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { call } from '#tests/support/service.ts';

const system = localSystem();

const linkOf = (html: string, rel: string) =>
  new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html)?.[1] ?? '';
const page = async () => (await fetch(`${system().url}/`)).text();

describe('the files that pages ask for', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])(
    'come packed as a browser that takes %s can have them, and are kept for a year',
    async (accepts, packed) => {
      const path = linkOf(await page(), 'stylesheet');
      const { status, headers, ...rest } = await got(path, accepts);

      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-encoding')).toBe(packed);
      expect(rest.text).toContain(`--govuk-brand-colour: ${grantsConfig.organisation.brandColour}`);
    },
  );

  it('have an icon among them', async () => {
    const { headers } = await got(linkOf(await page(), 'icon'), 'identity');

    expect(headers.get('content-type')).toBe('image/svg+xml');
  });

  it('are not there by another name, nor by another method', async () => {
    expectProblem(await call(system(), '/assets/pages-000000000000.css'), 404);
    expectProblem(await call(system(), '/assets/pages.css', { method: 'PUT' }), 405);
  });
});

async function got(path: string, accepts: string) {
  const response = await fetch(`${system().url}${path}`, { headers: { 'accept-encoding': accepts } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a page that anybody may read', () => {
  it.each(['/accessibility', '/privacy'])('is there without a link: %s', async (path) => {
    const { status, headers, text } = await got(path, 'identity');

    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("style-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(text).toContain(grantsConfig.organisation.name);
    expect(text).not.toMatch(/<style|style=|<script/);
  });
});

describe('a day of a form', () => {
  const day = (form: Record<string, string[]>) =>
    readFields([{ name: 'born', label: 'Born', type: 'date' }], form) as { born?: unknown };

  it.each([
    [{ 'born-day': ['2'], 'born-month': ['march'], 'born-year': ['1961'] }, '1961-03-02'],
    [{ born: ['1961-03-02'] }, '1961-03-02'],
    [{ 'born-day': [''], 'born-month': [' '], 'born-year': [] }, undefined],
    [{ 'born-day': ['30'], 'born-month': ['2'], 'born-year': ['1961'] }, '30 2 1961'],
  ])('is read from %j', (form, expected) => {
    expect(day(form as Record<string, string[]>).born).toBe(expected);
  });

  it('is not chosen from two values for one box: the schema gets to refuse them', () => {
    const form = { 'born-day': ['2', '3'], 'born-month': ['3'], 'born-year': ['1961'] };

    expect(day(form).born).toEqual(['2', '3', '3', '1961']);
  });
});
