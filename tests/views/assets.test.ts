import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asset, iconPath, stylesheetPath } from '#functions/views/style/assets.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';

const named = (path: string) => path.slice('/assets/'.length);
const blue = { brandColour: '#003a70' };
const green = { brandColour: '#00502f' };
const css = (encodings: ('br' | 'gzip')[]) => asset(named(stylesheetPath(blue)), blue, encodings);

describe('the stylesheet', () => {
  it('has the colour of the organisation, and a name that changes with it', () => {
    expect(stylesheetPath(blue)).not.toBe(stylesheetPath(green));
    expect(String(css([])?.body)).toContain('--govuk-brand-colour: #003a70');
    expect(String(css([])?.body)).not.toContain('#1d3557');
  });

  it('is the same however it is packed', () => {
    const plain = String(css([])?.body);

    expect(String(brotliDecompressSync(css(['br', 'gzip'])?.body ?? ''))).toBe(plain);
    expect(String(gunzipSync(css(['gzip'])?.body ?? ''))).toBe(plain);
    expect(css(['br'])?.body.length).toBeLessThan(20_000);
  });

  it('has nothing of GOV.UK’s brand, and asks nobody else for anything', () => {
    const plain = String(css([])?.body);

    expect(plain).not.toMatch(/GDS Transport|crown|#1d70b8|@font-face|url\(|@import/i);
  });

  it('is not there by another name', () => {
    expect(asset('pages-000000000000.css', blue, [])).toBeUndefined();
    expect(asset(named(stylesheetPath(green)), blue, [])).toBeUndefined();
    expect(asset(named(iconPath(blue)), blue, [])?.type).toBe('image/svg+xml');
  });
});

describe('the colour of an organisation', () => {
  const withColour = (brandColour: unknown) =>
    GrantsConfig.safeParse({
      ...grantsConfig,
      organisation: { ...grantsConfig.organisation, brandColour },
    }).success;

  it.each(['#1d3557', '#003a70', '#00502f', '#6b1040'])('may be %s', (colour) => {
    expect(withColour(colour)).toBe(true);
  });

  it.each(['#ffffff', '#777777', '#00aa66', 'red', '#1D3557', '#1d3557;}body{display:none', undefined])(
    'may not be %s: white text on it has to be readable',
    (colour) => {
      expect(withColour(colour)).toBe(false);
    },
  );
});
