import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

type Needed = { test: string; distance: number };

const subpaths: Record<string, string> = {
  '#domain/': 'functions/domain/',
  '#adapters/': 'functions/adapters/',
  '#views/': 'functions/views/',
  '#functions/': 'functions/',
};
// biome begins every statement on its own line; an import of types alone is gone when the file runs.
const statement = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([#.][^']+)'/gm;

/**
 * For each file that a test needs, directly or through others: the tests that need it, the nearest first, so that the
 * test most likely to see a fault runs first. All paths are from `root`.
 */
export function testsNear(root: string, tests: readonly string[]): Map<string, string[]> {
  const found = new Map<string, Needed[]>();
  const imports = new Map<string, string[]>();
  for (const test of tests) {
    const distances = new Map([[test, 0]]);
    for (const [path, distance] of distances) {
      const next = imports.get(path) ?? importsOf(root, path);
      imports.set(path, next);
      for (const to of next) if (!distances.has(to)) distances.set(to, distance + 1);
    }
    for (const [path, distance] of distances)
      found.set(path, [...(found.get(path) ?? []), { test, distance }]);
  }
  const nearestFirst = [...found].map(([path, needed]) => {
    const namesake = basename(path).replace(/\.ts$/, '.test.ts');
    const rank = ({ test, distance }: Needed) => (basename(test) === namesake ? 0 : distance);
    const sorted = needed.toSorted((left, right) => rank(left) - rank(right));
    return [path, sorted.map(({ test }) => test)] as const;
  });
  return new Map(nearestFirst);
}

function importsOf(root: string, path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return Array.from(source.matchAll(statement), ([, specifier = '']) => {
    const subpath = specifier.slice(0, specifier.indexOf('/') + 1);
    if (specifier.startsWith('.')) return relative(root, join(root, dirname(path), specifier));
    const folder = subpaths[subpath] ?? subpath.slice(1);
    return `${folder}${specifier.slice(subpath.length)}`;
  }).filter((to) => to.endsWith('.ts') && existsSync(join(root, to)));
}
