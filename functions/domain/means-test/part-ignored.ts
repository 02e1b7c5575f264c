import type { Income, RelevantPerson } from '#schemas/means-test.ts';
import { amountHeld } from './amount-held.ts';
import { atMost, type Exact, exact, nil, sum, takeOff } from './exact.ts';
import type { RateSet } from './rate-set.ts';
import { weekly, weeklyIncome } from './weekly-income.ts';

/** Treatments under which a payment counts, but not all of it (Schedule 3). */
export const partIgnoredTreatments = [
  'war_pension',
  'charitable_payment',
  'maintenance',
  'sub_tenant',
  'heated_sub_tenant',
  'boarder',
] as const satisfies Income['treatment'][];

type Limits = NonNullable<RateSet['partIgnoredPence']>;

/**
 * How much of such payments is ignored, in pence a week. `pointer` is where the person is in the input; a treatment
 * whose amount the rate set does not hold is refused there.
 */
export function partIgnored({ income, children }: RelevantPerson, rates: RateSet, pointer: string): Exact {
  const first = income.findIndex(({ treatment }) =>
    partIgnoredTreatments.some((known) => known === treatment),
  );
  if (first < 0) return nil;
  const limits = amountHeld(rates.partIgnoredPence, `${pointer}/income/${first}/treatment`);
  const maintenance = weeklyIncome(income, 'maintenance');

  return sum([
    warAndCharity(income, limits),
    // Only where there is a family premium, so where there is a child.
    children.length > 0 ? atMost(exact(limits.maintenance), maintenance) : nil,
    ...income.map((payment) => fromLetting(payment, limits)),
  ]);
}

function warAndCharity(income: readonly Income[], limits: Limits): Exact {
  const war = atMost(exact(limits.warPension), weeklyIncome(income, 'war_pension'));
  const charity = atMost(exact(limits.charitable), weeklyIncome(income, 'charitable_payment'));
  return atMost(exact(limits.jointCeiling), sum([war, charity]));
}

function fromLetting(payment: Income, limits: Limits): Exact {
  const amount = weekly(payment);
  switch (payment.treatment) {
    case 'sub_tenant':
      return atMost(exact(limits.subTenant), amount);
    case 'heated_sub_tenant':
      return atMost(exact(limits.subTenant + limits.subTenantHeating), amount);
    case 'boarder': {
      const rest = takeOff(exact(limits.boarder), amount);
      return sum([atMost(exact(limits.boarder), amount), exact(rest.numerator, rest.denominator * 2n)]);
    }
    default:
      return nil;
  }
}
