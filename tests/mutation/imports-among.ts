import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

// biome begins every statement on its own line; an import of types alone is gone when the file runs.
const statement = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([#.][^']+)'/gm;

/** Which files each file needs when it runs, for the tests and all that they reach. All paths are from `root`. */
export function importsAmong(root: string, tests: readonly string[]): Map<string, string[]> {
  const imports = new Map<string, string[]>();
  const reached = new Set(tests);
  for (const path of reached) {
    const next = importsOf(root, path);
    imports.set(path, next);
    for (const to of next) reached.add(to);
  }
  return imports;
}

/** The file and all that need it, directly or through others, the nearest first. */
export function dependentsOf(imports: ReadonlyMap<string, string[]>, path: string): string[] {
  const found = new Set([path]);
  for (const to of found) {
    const direct = [...imports].filter(([, needed]) => needed.includes(to)).map(([from]) => from);
    // The test of that name is the likeliest to see a fault.
    const namesake = basename(to).replace(/\.ts$/, '.test.ts');
    for (const from of direct) if (basename(from) === namesake) found.add(from);
    for (const from of direct) found.add(from);
  }
  return [...found];
}

function importsOf(root: string, path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return Array.from(source.matchAll(statement), ([, specifier = '']) =>
    specifier.startsWith('.')
      ? relative(root, join(root, dirname(path), specifier))
      : specifier.replace(/^#domain\//, 'functions/domain/').replace(/^#/, ''),
  ).filter((to) => to.endsWith('.ts') && existsSync(join(root, to)));
}
