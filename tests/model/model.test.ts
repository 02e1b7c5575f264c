import { afterAll, describe, expect, it } from 'vitest';
import { gather } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { postBox } from '#tests/support/post-box.ts';
import { settledDigest } from '#tests/support/table-digest.ts';
import { modelConfig } from './model-config.ts';
import { playModel } from './play-model.ts';
import { worldOf } from './world.ts';

const box = postBox();
afterAll(box.stop);
const system = localSystem({ database: 'own', config: modelConfig(), endpoints: { mail: box.through } });

/** The same sequences every time: `npm run soak` looks for others, and `MODEL_SEED=… npm test -- tests/model` plays those again. */
const seed = Number(process.env.MODEL_SEED ?? 38);

describe('any sequence of what people, time and misfortune do', () => {
  it('row 38: leaves the service where a model of a few lines says that it is, 50 times', async () => {
    process.stdout.write(`model: MODEL_SEED=${seed}\n`);
    const world = worldOf(system(), box);
    const began = performance.now();

    const steps = await playModel(world, { sequences: 50, steps: 15, seed, lanes: 10 });
    await settledDigest(system());
    const evidence = await gather(
      system(),
      { logLines: system().logs, accepted: world.accepted },
      async () => [...box.all()],
    );
    const { violations, figures } = verdictOn(evidence);

    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stdout.write(`model: 50 sequences, ${steps} steps, ${seconds} s, ${JSON.stringify(figures)}\n`);
    expect(violations.map(inWords)).toEqual([]);
  }, 300_000);
});
