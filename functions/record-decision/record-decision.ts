import { decisionLetter } from '#domain/decision-letter.ts';
import { isDecided } from '#domain/lifecycle.ts';
import { factsOf, lastProposal } from '#domain/record-of-case.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { record, service } from '../record.ts';
import type { StepContext, StepVerdict } from '../workflow-edge.ts';

/** Writes the letter of a decision that a person has made, once. The relay sends it. */
export async function recordDecision(
  _: unknown,
  file: CaseFile,
  { table, config, now }: StepContext,
): Promise<StepVerdict> {
  if (!isDecided(file.record.status)) throw new Error('There is no decision to write a letter about');
  if (!file.events.some(({ type }) => type === 'decision_notified')) {
    const facts = factsOf(file.events);
    const decidedOn = (facts.decision?.at ?? now).slice(0, 10);
    const { validApplicationDate } = file.record;
    const letter = decisionLetter(facts, lastProposal(file.events), decidedOn, config, validApplicationDate);
    await record(table, file, { type: 'decision_notified', letter }, service, now);
  }
  return { verdict: 'recorded' };
}
