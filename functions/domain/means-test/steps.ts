import type { ApplicablePart, Band, RelevantPerson } from '#schemas/means-test.ts';
import { poundsAndPence } from '../money.ts';
import { type Exact, isWhole, roundHalfUp, sum } from './exact.ts';
import type { Resources } from './resources.ts';

type Working = {
  persons: readonly { person: RelevantPerson; parts: readonly ApplicablePart[]; resources: Resources }[];
  housingPence: number;
  amountPence: number;
  resources: Exact;
  tariffIncomePence: number;
  earningsDisregardPence: number;
  excessPence: number;
  bands: readonly Band[];
};

/** The trace of the weekly sums, a sentence a step, in the words and figures of domain/means-test-vectors.json. */
export function stepsOf(working: Working): string[] {
  const { persons, resources } = working;
  const ignored = roundHalfUp(sum(persons.map((assessed) => assessed.resources.partIgnored)));
  const childcare = persons.reduce((charges, assessed) => charges + assessed.resources.childcarePence, 0);
  return [
    ...persons.map(({ parts }, index) => `Applicable amount, relevant person ${index + 1}: ${added(parts)}`),
    ...persons.flatMap(({ person }, index) => scheduleInDoubt(person, index)),
    `Add one housing allowance ${poundsAndPence(working.housingPence)}: ` +
      `applicable amount ${poundsAndPence(working.amountPence)}`,
    `Resources: ${poundsAndPence(roundHalfUp(resources))} ` +
      `(of which tariff income ${poundsAndPence(working.tariffIncomePence)}, ` +
      `after an earnings disregard of ${poundsAndPence(working.earningsDisregardPence)})`,
    ...(ignored > 0 ? [`Also ignored, of payments that count in part: ${poundsAndPence(ignored)}`] : []),
    ...(childcare > 0 ? [`Also taken off, for childcare: ${poundsAndPence(childcare)}`] : []),
    ...(isWhole(resources)
      ? []
      : ['Weekly figures are shown to the penny; the sums are made without rounding.']),
    `Excess: ${poundsAndPence(working.excessPence)}`,
    ...working.bands.map(
      ({ partPence, multiplier, productHundredthsOfPenny }) =>
        `${poundsAndPence(partPence)} x ${multiplier} = ${(productHundredthsOfPenny / 10_000).toFixed(4)}`,
    ),
  ];
}

function added(parts: readonly ApplicablePart[]) {
  const total = parts.reduce((amount, { pence }) => amount + pence, 0);
  return `${parts.map(({ item, pence }) => `${item} ${poundsAndPence(pence)}`).join(' + ')} = ${poundsAndPence(total)}`;
}

/** The qualifying age is now 66 or more; below Schedule 1A the person would get too small an amount. */
function scheduleInDoubt({ age, partner, passport, pensionCreditAgeReached }: RelevantPerson, index: number) {
  if (passport || pensionCreditAgeReached !== undefined || Math.max(age, partner?.age ?? 0) < 66) return [];
  return [
    `Check whether relevant person ${index + 1} or the partner has reached pension credit age: taken as no.`,
  ];
}
