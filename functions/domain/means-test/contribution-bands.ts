import type { Band } from '#schemas/means-test.ts';
import { poundsAndPence } from '../money.ts';
import { type Exact, exact, isAtLeast, nil, roundHalfUp, sum, takeOff, times } from './exact.ts';
import type { RateSet } from './rate-set.ts';

/**
 * The weekly excess in bands, each multiplied, and the contribution in pence that they add up to (reg 12). The
 * regulations set no rounding: the house rounds the sum, once, half up.
 */
export function contributionBands(
  excess: Exact,
  column: keyof RateSet['multiplierHundredths'],
  rates: RateSet,
): { bands: Band[]; contributionPence: number } {
  const [first, second, third, fourth] = rates.multiplierHundredths[column];
  const [lowEdge, middleEdge, highEdge] = rates.bandEdgesPence;
  const overLow = takeOff(exact(lowEdge), excess);
  const overMiddle = takeOff(exact(middleEdge), excess);
  const overHigh = takeOff(exact(highEdge), excess);
  const parts = [
    { part: takeOff(overLow, excess), multiplier: first },
    { part: takeOff(overMiddle, overLow), multiplier: second },
    { part: takeOff(overHigh, overMiddle), multiplier: third },
    { part: overHigh, multiplier: fourth },
  ].filter(({ part }) => !isAtLeast(nil, part));

  const products = parts.map(({ part, multiplier }) => times(part, multiplier));
  const { numerator, denominator } = sum(products);
  return {
    bands: parts.map(({ part, multiplier }) => ({
      partPence: roundHalfUp(part),
      multiplier: poundsAndPence(multiplier),
      productHundredthsOfPenny: roundHalfUp(times(part, multiplier)),
    })),
    contributionPence: roundHalfUp(exact(numerator, denominator * 100n)),
  };
}
