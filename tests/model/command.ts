import type * as fc from 'fast-check';
import type { ModelCase, ModelTask } from './reference-model.ts';
import { agrees, type World } from './world.ts';

export type Model = { cases: ModelCase[]; steps: number };
export type Command = fc.AsyncCommand<Model, World>;

export const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
export const day = 86_400_000;

/** A case, one that is open rather than one that has ended. */
export function pick({ cases }: Model, which: number): ModelCase | undefined {
  const open = cases.filter(({ end }) => end === undefined);
  return open[which % open.length] ?? cases[which % cases.length];
}

/** A command about one case that the model has, and one of its tasks where it needs one. */
export function about(
  name: string,
  which: number,
  applies: (one: ModelCase) => boolean,
  act: (one: ModelCase, world: World) => Promise<void>,
): Command {
  return {
    check: (model) => {
      const one = pick(model, which);
      return one !== undefined && applies(one);
    },
    async run(model, world) {
      model.steps += 1;
      const one = pick(model, which) as ModelCase;
      const from = world.box.about(one.reference).length;
      await act(one, world);
      await agrees(world, one, from);
    },
    toString: () => `${name}(${which})`,
  };
}

export const isOpen = ({ end }: ModelCase) => end === undefined;
export const taskOf = ({ open }: ModelCase, which: number) => open[which % open.length] as ModelTask;
