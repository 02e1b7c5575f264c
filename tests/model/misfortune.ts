import { until } from '#tests/support/service.ts';
import { about, isOpen } from './command.ts';
import type { ModelCase } from './reference-model.ts';
import { isAtRest, type World } from './world.ts';

/**
 * The execution that carries a case now. The service begins another round by itself where a round that runs forward finds that
 * the case was sent back meanwhile, which only the clock decides: the model takes over how far it has come.
 */
export function executionOf({ system }: World, one: ModelCase) {
  for (const execution of system.engine.listExecutions('RUNNING')) {
    const [, reference, round] = /^case-(.+)-r(\d+)$/.exec(execution.name) ?? [];
    if (reference !== one.reference || Number(round) < one.round) continue;
    one.round = Number(round);
    return execution;
  }
  return undefined;
}

export async function runsAgain(world: World, one: ModelCase): Promise<void> {
  one.round += 1;
  await until(async () => executionOf(world, one), `round ${one.round} of ${one.reference}`);
}

/** The execution dies: the next round carries the case. */
export const kill = (which: number) =>
  about('kill the workflow', which, isOpen, async (one, world) => {
    const arn = (await until(async () => executionOf(world, one), 'its execution')).executionArn;
    world.system.engine.stopExecution(arn, 'Killed', 'by the model');
    await runsAgain(world, one);
  });

/** An operator starts a case again while its execution still waits. */
export const repair = (which: number) =>
  about('repair', which, isOpen, async (one, world) => {
    await world.system.invoke('reconcile', { repair: one.reference });
    await runsAgain(world, one);
  });

/** The stream tells the relay of a case over and over. */
export const redeliver = (which: number) =>
  about(
    'redeliver',
    which,
    () => true,
    async ({ reference }, world) => {
      const { system } = world;
      // Two relays at the same instant may mail twice (decision 1); one after the other may not.
      await isAtRest(world, reference);
      const record = {
        eventName: 'MODIFY',
        dynamodb: {
          Keys: { pk: { S: `CASE#${reference}` }, sk: { S: 'CASE' } },
          NewImage: { pk: { S: `CASE#${reference}` }, sk: { S: 'CASE' }, unsettledSince: { S: 'x' } },
          SequenceNumber: '1',
        },
      };
      for (let time = 0; time < 3; time += 1) await system.invoke('relay', { Records: [record, record] });
    },
  );
