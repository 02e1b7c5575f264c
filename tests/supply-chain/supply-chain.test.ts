import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Allowed, unexplained } from './advisories.ts';
import { type Lockfile, licencesOf } from './licences.ts';

const read = <Json>(path: string): Json =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Json;
const lockfile = read<Lockfile>('package-lock.json');
const manifest = read<{ allowScripts: Record<string, boolean> }>('package.json');
const allowed = read<Allowed[]>('tests/supply-chain/audit-allowed.json');
const registry = 'https://registry.npmjs.org/';
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

describe('the lockfile', () => {
  it('ties every package to its content, and takes none from anywhere but the registry', () => {
    const loose = Object.entries(lockfile.packages).filter(
      ([path, { integrity = '', resolved = registry, inBundle }]) =>
        path !== '' && !inBundle && !(integrity.startsWith('sha512-') && resolved.startsWith(registry)),
    );

    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('has no package whose install script nobody has allowed or denied', () => {
    const withScript = Object.entries(lockfile.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));

    expect(new Set(withScript)).toEqual(new Set(Object.keys(manifest.allowScripts)));
  });
});

describe('licences', () => {
  it('are all on the list, stricter for what is deployed than for tools (npm run licences)', () => {
    const refused = licencesOf(lockfile).filter(({ isAllowed }) => !isAllowed);

    expect(refused).toEqual([]);
  });

  it.each([
    ['MIT', false, true],
    ['GPL-3.0-only', false, false],
    ['GPL-3.0-only', true, false],
    ['MPL-2.0', true, true],
    ['MPL-2.0', false, false],
    ['(MIT OR GPL-3.0-or-later)', false, true],
    ['MIT AND GPL-3.0-or-later', true, false],
    ['MIT AND OFL-1.1', false, true],
    [undefined, true, false],
  ])('%s, of a tool: %s, is allowed: %s', (license, dev, isAllowed) => {
    const packages = { 'node_modules/some': { version: '1.0.0', dev, ...(license && { license }) } };

    expect(licencesOf({ packages })).toMatchObject([{ name: 'some', isAllowed }]);
  });
});

describe('advisories (npm run audit)', () => {
  const advisory = {
    name: 'left',
    title: 'Trusts what it reads',
    severity: 'high',
    url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  };
  const report = { vulnerabilities: { left: { via: [advisory] }, right: { via: ['left'] } } };
  const explained = {
    advisory: 'GHSA-aaaa-bbbb-cccc',
    package: 'left',
    reason: 'Never given what others send',
    until: '2026-12-31',
  };

  it('are named once each, with how bad they are', () => {
    expect(unexplained(report, [], '2026-12-01')).toEqual([
      'GHSA-aaaa-bbbb-cccc in left, high: Trusts what it reads (https://github.com/advisories/GHSA-aaaa-bbbb-cccc)',
    ]);
  });

  it('are silent while somebody has explained them, and no longer', () => {
    expect(unexplained(report, [explained], '2026-12-31')).toEqual([]);
    expect(unexplained(report, [explained], '2027-01-01')).toEqual([
      'GHSA-aaaa-bbbb-cccc in left was explained until 2026-12-31: look at it again',
    ]);
  });

  it('leave no explanation behind when they are gone', () => {
    expect(unexplained({ vulnerabilities: {} }, [explained], '2026-12-01')).toEqual([
      'GHSA-aaaa-bbbb-cccc in left is explained and no longer reported: take it off the list',
    ]);
  });

  it('are explained by a sentence and for half a year at most', () => {
    for (const { reason, until } of allowed) {
      expect(reason.length).toBeGreaterThan(30);
      expect(Date.parse(until) - Date.now()).toBeLessThan(183 * 86_400_000);
    }
  });
});
