import { MeansInput, type MeansResult } from '#schemas/means-test.ts';
import { type ProposedAward, proposeAward } from './award.ts';
import { caps } from './means-test/caps.ts';
import { MeansInputRefused } from './means-test/means-input-refused.ts';
import { notTested } from './means-test/not-tested.ts';
import { testOfResources } from './means-test/test-of-resources.ts';
import { poundsAndPence } from './money.ts';

/**
 * The test of resources (SI 1996/2890, section 30): what the applicant contributes and the grant that is left, in
 * pence, each step shown. Input and result are described in `#schemas/means-test.ts`.
 *
 * Nothing is assessed when the disabled occupant is a child or young person, when no relevant person is listed, or on
 * a landlord's application; a caller that does not know the relevant persons yet must not pass an empty list.
 * Throws `MeansInputRefused`, with a pointer to the field and never its value.
 */
export function assessMeans(input: MeansInput): MeansResult {
  const facts = parsed(input);
  const means = notTested(facts) ?? testOfResources(facts);
  const contributionPence = Math.max(
    0,
    means.grossContributionPence - means.creditForEarlierApplicationsPence,
  );
  const { eligibleExpensePence, nation, order } = facts;
  const capPence = facts.capPence ?? caps[nation].capPence;
  const award = proposeAward({ eligibleExpensePence, capPence, contributionPence, order });
  const note = caps[nation].note;
  return {
    ...means,
    contributionPence,
    maximumGrantPence: capPence,
    grantPence: award.awardPence,
    toBeFoundElsewherePence: award.shortfallPence,
    outcome: facts.applicationType === 'landlord' ? 'set_by_authority' : outcomeOf(award),
    steps: [
      ...means.steps,
      `Contribution before credit ${poundsAndPence(means.grossContributionPence)}; ` +
        `credit ${poundsAndPence(means.creditForEarlierApplicationsPence)}; ` +
        `contribution ${poundsAndPence(contributionPence)}`,
      ...award.steps,
      ...(note ? [note] : []),
    ],
  };
}

function parsed(input: MeansInput): MeansInput {
  const { data, error } = MeansInput.safeParse(input);
  if (data) return data;
  const path = error.issues.slice(0, 1).flatMap((issue) => issue.path);
  throw new MeansInputRefused(path.map((step) => `/${String(step)}`).join(''));
}

function outcomeOf({ awardPence, shortfallPence }: ProposedAward): MeansResult['outcome'] {
  if (awardPence === 0) return 'nil_grant';
  return shortfallPence === 0 ? 'full_grant' : 'part_grant';
}
