import { MeansInputRefused } from './means-input-refused.ts';

/** An amount of a rate set; refuses the field that asks for one which the set does not hold. */
export function amountHeld<Amount>(amount: Amount | null, pointer: string): Amount {
  if (amount === null) throw new MeansInputRefused(pointer);
  return amount;
}
