import { addCalendarMonths } from '#domain/dates.ts';
import { askedFor } from '#domain/opening.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { missingForValidApplication } from '#domain/validity.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { record, service } from '../record.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/** The longest time from a valid application to a decision in writing: section 34(1). */
const monthsToDecide = 6;

/**
 * Whether the application is valid. The day on which nothing is missing starts the statutory clock, once. What the
 * applicant cannot provide stays missing and goes to the decision-maker, who decides.
 */
export async function checkValidity(
  _: unknown,
  file: CaseFile,
  { table, config, now }: StepContext,
): Promise<StepVerdict> {
  if (askedFor(file, 'information:validity', config).length > 0) return { verdict: 'incomplete' };
  const facts = { ...factsOf(file.events), receivedOn: file.record.receivedAt.slice(0, 10) };
  const isValid = missingForValidApplication(facts, config).length === 0;
  if (isValid && file.record.validApplicationDate === undefined) {
    const validApplicationDate = now.slice(0, 10);
    const decisionDueBy = addCalendarMonths(validApplicationDate, monthsToDecide);
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
