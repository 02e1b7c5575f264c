import { statutoryClock, statutoryDueBy } from '#domain/clocks.ts';
import { askedFor } from '#domain/opening.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { missingForValidApplication } from '#domain/validity.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { record, service } from '../record.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/**
 * Whether the application is valid. The day on which nothing is missing starts the statutory clock, once; a charity
 * request, and Northern Ireland, have no such clock. What the applicant cannot provide stays missing and goes to the
 * decision-maker, who decides.
 */
export async function checkValidity(
  _: unknown,
  file: CaseFile,
  { table, config, now }: StepContext,
): Promise<StepVerdict> {
  if (askedFor(file, 'information:validity', config).length > 0) return { verdict: 'incomplete' };
  const facts = factsOf(file.events);
  const isValid = missingForValidApplication(facts, config).length === 0;
  const hasClock = statutoryClock(file.events, now).state !== 'does_not_apply';
  if (isValid && hasClock && file.record.validApplicationDate === undefined) {
    const validApplicationDate = now.slice(0, 10);
    const decisionDueBy = statutoryDueBy(validApplicationDate);
    await record(
      table,
      file,
      { type: 'application_valid', validApplicationDate, decisionDueBy },
      service,
      now,
    );
  }
  return { verdict: 'complete' };
}
