import * as z from 'zod/mini';
import { casesTable } from '#adapters/cases-table.ts';
import { workflow } from '#adapters/workflow.ts';
import { ReconcileEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { type RepairedCase, repair, replayEveryOpenCase, restartAfterFailure } from './replay.ts';
import { resendWebhooks } from './resend-webhooks.ts';
import { sweep } from './sweep.ts';

const { CASES_TABLE, GRANTS_CONFIG: config, WORKFLOW_ARN } = environment(ReconcileEnvironment);
const context = {
  table: casesTable(CASES_TABLE, config.organisation.id),
  workflow: workflow(WORKFLOW_ARN),
  config,
};

const Replay = z.object({ replay: z.literal('every_open_case') });
const Repair = z.object({ repair: z.string(), dryRun: z.optional(z.boolean()) });
const Resend = z.object({ resend: z.literal('webhooks') });
const FailedExecution = z.object({ detail: z.object({ name: z.string() }) });

/**
 * Repairs what the relay left: on a schedule, when an execution failed, and when told to: `{ replay: 'every_open_case' }`,
 * or, as `npm run repair` does, `{ repair: 'stalled' }` and `{ repair: '<reference>', dryRun: true }`,
 * and `{ resend: 'webhooks' }` for what receivers were not told of (docs/operations.md).
 */
export const handler = async (event: unknown): Promise<{ repaired: number; cases?: RepairedCase[] }> => {
  const now = new Date().toISOString();
  if (Replay.safeParse(event).success) return { repaired: await replayEveryOpenCase(context, now) };
  const told = Repair.safeParse(event);
  if (told.success) {
    const cases = await repair(told.data.repair, told.data.dryRun ?? false, context, now);
    return { repaired: cases.filter(({ repaired }) => repaired).length, cases };
  }
  if (Resend.safeParse(event).success) return { repaired: await resendWebhooks(context.table, now) };
  const failed = FailedExecution.safeParse(event);
  if (failed.success) return { repaired: await restartAfterFailure(failed.data.detail.name, context, now) };
  return { repaired: await sweep(context, now) };
};
