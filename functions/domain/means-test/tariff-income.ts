import type { RateSet } from './rate-set.ts';

/**
 * The income that capital is taken to give, in pence a week: a pound for each step, or part of one, over the free
 * amount; the step is wider from the age of 60 (reg 40). The age is the relevant person's, the capital the couple's.
 */
export function tariffIncomePence(capitalPence: number, age: number, { tariff }: RateSet): number {
  const step = age >= 60 ? tariff.stepFrom60Pence : tariff.stepPence;
  return Math.ceil(Math.max(0, capitalPence - tariff.freePence) / step) * tariff.incomePence;
}
