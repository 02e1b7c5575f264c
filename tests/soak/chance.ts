import * as fc from 'fast-check';

/** Chance that a seed repeats: numbers from 0 up to 1, one after the other. */
export function chanceFrom(seed: number): () => number {
  let drawn: number[] = [];
  let turn = 0;
  return () => {
    if (drawn.length === 0) {
      const arbitrary = fc.integer({ min: 0, max: 999_999 });
      drawn = fc.sample(fc.noBias(arbitrary), { seed: seed + turn, numRuns: 500 });
      turn += 1;
    }
    return (drawn.pop() ?? 0) / 1_000_000;
  };
}

export const oneOf = <Each>(chance: () => number, all: readonly Each[]): Each =>
  all[Math.floor(chance() * all.length)] as Each;
