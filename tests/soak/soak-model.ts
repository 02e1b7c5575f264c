import { setTimeout as wait } from 'node:timers/promises';
import { startSystem } from '#infra/local/start-system.ts';
import { gather, itemsOf } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { modelConfig } from '#tests/model/model-config.ts';
import { playModel } from '#tests/model/play-model.ts';
import { worldOf } from '#tests/model/world.ts';
import { postBox } from '#tests/support/post-box.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
/** So many sequences on one system; then the next system, so that no table grows without end. */
const onOneSystem = 100;

/** Random sequences against the reference model, and the invariants over what they leave. Returns whether all is well. */
export async function soakModel(run: { sequences: number; steps: number; seed: number }): Promise<boolean> {
  let isGood = true;
  for (let from = 0; from < run.sequences && isGood; from += onOneSystem) {
    const sequences = Math.min(onOneSystem, run.sequences - from);
    isGood = await onFreshSystem({ sequences, steps: run.steps, seed: run.seed + from });
  }
  return isGood;
}

async function onFreshSystem(run: { sequences: number; steps: number; seed: number }): Promise<boolean> {
  const box = postBox();
  const logLines: string[] = [];
  const system = await startSystem({
    config: modelConfig(),
    endpoints: { mail: box.through },
    log: (line) => logLines.push(line),
  });
  try {
    const world = worldOf(system, box);
    const began = performance.now();
    const steps = await playModel(world, { ...run, lanes: 10 });
    for (let second = 0; second < 30; second += 1) {
      const items = await itemsOf(system.tableName, system.dynamodbUrl);
      if (!items.some((item) => item.unsettledSince !== undefined)) break;
      await wait(1_000);
    }
    const { violations, figures } = verdictOn(
      await gather(system, { logLines, accepted: world.accepted }, async () => [...box.all()]),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    say(
      `model: seed ${run.seed}, ${run.sequences} sequences, ${steps} steps, ${seconds} s, ${JSON.stringify(figures)}`,
    );
    for (const violation of violations.slice(0, 50)) say(inWords(violation));
    return violations.length === 0;
  } catch (error) {
    say(error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error));
    return false;
  } finally {
    box.stop();
    await system.stop();
  }
}
