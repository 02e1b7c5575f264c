import { expect as vitestExpect } from 'vitest';

/** One test that a file has declared, with the names of the suites that it is in. */
export type Declared = { name: string; run: (...row: never[]) => unknown; row: readonly unknown[] };

/**
 * What stands in for vitest while mutants are tried: `describe` and `it` only declare, so that one process can run the
 * same tests thousands of times. `expect` is vitest's own.
 */
export const expect = vitestExpect;

let declared: Declared[] = [];
let suites: string[] = [];

/** The tests declared since the last call. */
export function takeDeclared(): Declared[] {
  const taken = declared;
  declared = [];
  suites = [];
  return taken;
}

export function describe(name: string, declare: () => void): void {
  suites.push(name);
  declare();
  suites.pop();
}

export function it(name: string, run: Declared['run']): void {
  declared.push({ name: [...suites, name].join(' > '), run, row: [] });
}

it.each = (rows: readonly unknown[]) => (name: string, run: Declared['run']) => {
  rows.forEach((row, index) => {
    const full = [...suites, name, `row ${index + 1}`].join(' > ');
    declared.push({ name: full, run, row: Array.isArray(row) ? row : [row] });
  });
};

/** Nothing that a test leaves behind outlives the process. */
export function afterAll(): void {}
