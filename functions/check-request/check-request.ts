import { askedFor } from '#domain/opening.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/** Whether anything has to be asked of the applicant before the assessment can start. */
export async function checkRequest(
  _: unknown,
  file: CaseFile,
  { config }: StepContext,
): Promise<StepVerdict> {
  const asked = askedFor(file, 'information:request', config);
  return { verdict: asked.length === 0 ? 'complete' : 'incomplete', programme: file.record.programme };
}
