import { askedFor } from '#domain/opening.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/**
 * Whether the means test, or the rules of the fund, can be worked out from what is known. The figures themselves are
 * worked out with the proposal, from the same record: nothing is stored here that could go stale.
 */
export async function assessMeansStep(
  _: unknown,
  file: CaseFile,
  { config }: StepContext,
): Promise<StepVerdict> {
  return { verdict: askedFor(file, 'information:means', config).length === 0 ? 'known' : 'incomplete' };
}
