import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as T;
}

const manifest = readJson<Package>('package.json');
const lockfile = readJson<{ packages: Record<string, Partial<Package> & { version?: string }> }>(
  'package-lock.json',
);
const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('the toolchain', () => {
  it('runs on the Node 24 that package.json pins', () => {
    expect(process.versions.node).toMatch(/^24\./);
    expect(process.versions.node).toBe(manifest.devDependencies.node);
  });

  it('names one exact version of every package, never a range', () => {
    const ranges = pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));

    expect(pins).not.toHaveLength(0);
    expect(ranges).toEqual([]);
  });

  it('locks exactly the packages that package.json names', () => {
    const { dependencies, devDependencies } = lockfile.packages[''] ?? {};

    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it.each(pins)('locks %s at %s', (name, version) => {
    expect(lockfile.packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
