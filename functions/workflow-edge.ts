import middy from '@middy/core';
import * as z from 'zod/mini';
import { type CasesTable, casesTable } from '#adapters/cases-table.ts';
import { causedBy } from '#adapters/cause.ts';
import { readCase } from '#adapters/read-case.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { Slot } from '#schemas/task-kind.ts';
import { environment } from './environment.ts';
import { problemName } from './http/problem.ts';
import { log } from './log.ts';
import { untilWritten } from './until-written.ts';

/** What every step of the workflow is given: ids, never data. */
export const StepInput = z.object({ caseId: z.string(), round: z.int() });
export type StepInput = z.infer<typeof StepInput>;

/** What opening a task is given: the slot, the workflow's token, and the backstop when a wait ran out. */
export const OpenTaskInput = z.extend(StepInput, {
  slot: Slot,
  token: z.string(),
  state: z.optional(z.object({ backstop: z.optional(z.unknown()) })),
});
export type OpenTaskInput = z.infer<typeof OpenTaskInput>;

/** What a step works with. `now` is read once, so that a step has one time. */
export type StepContext = { table: CasesTable; config: GrantsConfig; now: string };

type Step<Input extends StepInput> = (
  input: Input,
  file: CaseFile,
  context: StepContext,
) => Promise<StepVerdict>;
export type StepVerdict = { verdict: string; programme?: string };

/**
 * The one edge of the workflow: reads the case with a consistent read, stops for a case that was withdrawn or has
 * lapsed, or that a later round carries (`CaseClosed`, which the workflow catches by name), and repeats a step whose write was overtaken.
 */
export function workflowStep<Input extends StepInput>(schema: z.ZodMiniType<Input>, step: Step<Input>) {
  const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
  const table = casesTable(CASES_TABLE, config.organisation.id);
  return middy().handler(async (event: unknown): Promise<StepVerdict> => {
    const input = schema.parse(event);
    const ids = { caseId: input.caseId, round: input.round };
    try {
      return await untilWritten(() => take(step, input, { table, config, now: new Date().toISOString() }));
    } catch (error) {
      log(error instanceof Refusal ? 'info' : 'error', 'step_failed', { ...ids, error: problemName(error) });
      throw error;
    }
  });
}

async function take<Input extends StepInput>(step: Step<Input>, input: Input, context: StepContext) {
  const file = await readCase(context.table, input.caseId);
  if (file === undefined) throw new Refusal('NotFound', 'There is no such case');
  const { status, round } = file.record;
  if (input.round < round) throw new Refusal('CaseClosed', 'A later round carries the case');
  if (status === 'withdrawn' || status === 'lapsed') throw new Refusal('CaseClosed', 'The case has ended');
  return causedBy(file.record.cause, async () => {
    const answer = await step(input, file, context);
    log('info', 'step', { caseId: input.caseId, round: input.round, verdict: answer.verdict });
    return answer;
  });
}
