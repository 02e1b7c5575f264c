import type { MeansInput } from '#schemas/means-test.ts';
import type { Means } from './means.ts';

/** The nil result, with its reason, where the test is not used (s31; regs 2 and 5); undefined where it is. */
export function notTested(facts: MeansInput): Means | undefined {
  const reason = reasonNotTested(facts);
  if (reason === undefined) return undefined;
  return {
    meansTested: false,
    applicableAmountPence: null,
    applicableParts: [],
    tariffIncomePence: 0,
    earningsDisregardPence: 0,
    financialResourcesPence: 0,
    excessPence: 0,
    bands: [],
    grossContributionPence: 0,
    creditForEarlierApplicationsPence: 0,
    steps: [reason],
  };
}

function reasonNotTested(facts: MeansInput): string | undefined {
  if (facts.applicationType === 'landlord')
    return 'A landlord’s application is not assessed: the authority sets the amount, having regard to rent (section 31).';
  if (facts.disabledOccupantIsChildOrYoungPerson)
    return 'The disabled occupant is a child or young person, so there is no relevant person and nothing is assessed.';
  if (facts.relevantPersons.length === 0) return 'There is no relevant person, so nothing is assessed.';
  return undefined;
}
