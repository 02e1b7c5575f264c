import type { ApplicablePart, RelevantPerson } from '#schemas/means-test.ts';
import { atMost, type Exact, exact, isAtLeast, nil, sum } from './exact.ts';
import type { RateSet } from './rate-set.ts';
import { weeklyIncome } from './weekly-income.ts';

/**
 * What is ignored of a relevant person's and partner's net earnings, in pence a week: the first case of Schedule 2
 * that fits, and the extra amount of para 18. Never more than the earnings.
 */
export function earningsDisregard(
  person: RelevantPerson,
  parts: readonly ApplicablePart[],
  childcarePence: number,
  rates: RateSet,
): Exact {
  const earnings = weeklyIncome(person.income, 'net_earnings');
  const first = firstCase(person, parts, rates);
  const extra = exact(rates.earningsDisregardPence.extra);
  const hasExtra =
    (person.extraEarningsDisregardConditionMet ?? worksEnough(person, parts)) &&
    isAtLeast(earnings, sum([first, exact(childcarePence), extra]));
  return atMost(earnings, sum([first, hasExtra ? extra : nil]));
}

function firstCase(person: RelevantPerson, parts: readonly ApplicablePart[], rates: RateSet): Exact {
  const disregard = rates.earningsDisregardPence;
  const carers = person.income.filter(({ earningsFrom }) => earningsFrom === 'carer');
  if (isLoneParent(person)) return exact(disregard.loneParent);
  if (
    has(parts, 'disability premium') ||
    has(parts, 'severe disability premium') ||
    person.pensionAgeDisabilityCase
  )
    return exact(disregard.disability);
  if (has(parts, 'carer premium') && carers.length > 0)
    return atMost(exact(disregard.carer), weeklyIncome(carers, 'net_earnings'));
  if (person.income.some(({ earningsFrom }) => earningsFrom === 'emergency_or_reserve_service'))
    return exact(disregard.emergencyOrReserve);
  return exact(person.partner ? disregard.couple : disregard.single);
}

/**
 * Para 18 as far as ages and hours tell. Tax-credit cases, and which member of a couple a disability premium is for,
 * are an officer's finding (`extraEarningsDisregardConditionMet`).
 */
function worksEnough(person: RelevantPerson, parts: readonly ApplicablePart[]): boolean {
  const workers = [person, ...(person.partner ? [person.partner] : [])];
  const isSingle = person.partner === null;
  return workers.some(
    ({ age, weeklyHours = 0 }) =>
      (age >= 25 && weeklyHours >= 30) ||
      (weeklyHours >= 16 && (person.children.length > 0 || (isSingle && has(parts, 'disability premium')))),
  );
}

function isLoneParent({ partner, children }: RelevantPerson) {
  return partner === null && children.length > 0;
}

function has(parts: readonly ApplicablePart[], name: string) {
  return parts.some(({ item }) => item === name);
}
