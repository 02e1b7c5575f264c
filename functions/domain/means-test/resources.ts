import type { ApplicablePart, RelevantPerson } from '#schemas/means-test.ts';
import { earningsDisregard } from './earnings-disregard.ts';
import { type Exact, exact, nil, sum, takeOff } from './exact.ts';
import { partIgnored, partIgnoredTreatments } from './part-ignored.ts';
import type { RateSet } from './rate-set.ts';
import { tariffIncomePence } from './tariff-income.ts';
import { weeklyIncome } from './weekly-income.ts';

/** The weekly resources of one relevant person and partner, in exact pence, and what went into them. */
export type Resources = {
  total: Exact;
  earningsDisregard: Exact;
  partIgnored: Exact;
  childcarePence: number;
  tariffIncomePence: number;
};

const none: Resources = {
  total: nil,
  earningsDisregard: nil,
  partIgnored: nil,
  childcarePence: 0,
  tariffIncomePence: 0,
};

/**
 * Earnings and other income after what is ignored, and tariff income, less childcare, not below nil (reg 18). Nil for
 * a passported person (Schs 2 to 4). `parts` is the person's weekly amount; `pointer` is where the person is in the input.
 */
export function resourcesOf(
  person: RelevantPerson,
  parts: readonly ApplicablePart[],
  rates: RateSet,
  pointer: string,
): Resources {
  if (person.passport) return none;
  const childcarePence = childcare(person, rates);
  const disregard = earningsDisregard(person, parts, childcarePence, rates);
  const ignored = partIgnored(person, rates, pointer);
  const tariff = tariffIncomePence(person.capitalPence, person.age, rates);
  const earnings = takeOff(disregard, weeklyIncome(person.income, 'net_earnings'));
  const other = takeOff(ignored, weeklyIncome(person.income, 'counted', ...partIgnoredTreatments));
  return {
    total: takeOff(exact(childcarePence), sum([earnings, other, exact(tariff)])),
    earningsDisregard: disregard,
    partIgnored: ignored,
    childcarePence,
    tariffIncomePence: tariff,
  };
}

function childcare({ childcare: charges }: RelevantPerson, rates: RateSet): number {
  if (!charges) return 0;
  const { oneChild, twoOrMore } = rates.childcareMaximumPence;
  return Math.min(charges.weeklyPence, charges.children > 1 ? twoOrMore : oneChild);
}
