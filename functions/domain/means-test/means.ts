import type { MeansResult } from '#schemas/means-test.ts';

/** The part of the result that comes before the award. */
export type Means = Omit<
  MeansResult,
  'contributionPence' | 'maximumGrantPence' | 'grantPence' | 'toBeFoundElsewherePence' | 'outcome'
>;
