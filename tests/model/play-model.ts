import * as fc from 'fast-check';
import { anyCommand } from './any-command.ts';
import type { Model } from './command.ts';
import { submit } from './people.ts';
import type { World } from './world.ts';

export type ModelRun = {
  sequences: number;
  /** How long a sequence is on average; some are more than twice as long, some are short. */
  steps: number;
  seed: number;
  /** So many sequences at once, on one system. */
  lanes: number;
  /** Looks for a shorter sequence that fails as well: as long as a person cares to wait. */
  shrinks?: boolean;
};

/**
 * Plays random sequences of commands on the real system and holds every answer against the reference model.
 *
 * @returns how many commands were carried out
 * @throws where they differ, with the seed that plays it again and the sequence that failed
 */
export async function playModel(
  world: World,
  { sequences, steps, seed, lanes, shrinks = false }: ModelRun,
): Promise<number> {
  let count = 0;
  const commands = () =>
    fc.commands(
      anyCommand.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary)),
      { maxCommands: Math.ceil(steps * 2.5), size: 'max' },
    );
  const sequence = (number: number) =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('owner', 'tenant', 'charity'), commands(), async (variant, rest) => {
        const model: Model = { cases: [], steps: 0 };
        const setup = () => ({ model, real: world });
        try {
          await fc.asyncModelRun(setup, [submit(variant as 'owner'), ...rest]);
        } finally {
          count += model.steps;
        }
      }),
      { seed: seed + number, numRuns: 1, endOnFailure: !shrinks },
    );
  const queue = Array.from({ length: sequences }, (_, number) => number).values();
  const lane = async () => {
    for (const number of queue) await sequence(number);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return count;
}
