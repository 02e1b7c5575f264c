import { isDeepStrictEqual } from 'node:util';
import { isDecided } from '#domain/lifecycle.ts';
import { proposeDecision } from '#domain/proposal.ts';
import { factsOf, lastProposal } from '#domain/record-of-case.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { record, service } from '../record.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/** Records what the rules come to, for a person to decide on. The same proposal is not recorded twice. */
export async function proposeDecisionStep(
  _: unknown,
  file: CaseFile,
  { table, config, now }: StepContext,
): Promise<StepVerdict> {
  const facts = factsOf(file.events);
  const proposal = proposeDecision(facts, now.slice(0, 10), config);
  if (!isDecided(file.record.status) && !isDeepStrictEqual(lastProposal(file.events), proposal)) {
    await record(table, file, { type: 'decision_proposed', proposal }, service, now);
  }
  return { verdict: 'proposed' };
}
