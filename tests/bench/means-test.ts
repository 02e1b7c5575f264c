import { assessMeans } from '#domain/means-test.ts';
import { MeansInput } from '#schemas/means-test.ts';
import vectors from '../domain/means-test-vectors.json' with { type: 'json' };
import { median } from './measure.ts';

const warmUps = 200;
const runs = 2_000;

/** Milliseconds for the means test of one case, warm: the median over the worked examples in turn. */
export function measureMeansTest(): number {
  const inputs = vectors.vectors.map(({ input }) => MeansInput.parse(input));
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const input = inputs[run % inputs.length];
    if (input === undefined) continue;
    const beganAt = performance.now();
    assessMeans(input);
    if (run >= warmUps) times.push(performance.now() - beganAt);
  }
  return median(times);
}
