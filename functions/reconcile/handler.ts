import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import { casesTable } from '#adapters/cases-table.ts';
import { workflow } from '#adapters/workflow.ts';
import { ReconcileEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import {
  type RepairedCase,
  type Replayed,
  repair,
  replayEveryOpenCase,
  restartAfterFailure,
} from './replay.ts';
import { resendWebhooks } from './resend-webhooks.ts';
import { sweep } from './sweep.ts';

const { CASES_TABLE, GRANTS_CONFIG: config, WORKFLOW_ARN } = environment(ReconcileEnvironment);
const reconcile = {
  table: casesTable(CASES_TABLE, config.organisation.id),
  workflow: workflow(WORKFLOW_ARN),
  config,
};

const Replay = z.object({ replay: z.literal('every_open_case'), since: z.optional(z.string()) });
const Repair = z.object({ repair: z.string(), dryRun: z.optional(z.boolean()) });
const Resend = z.object({ resend: z.literal('webhooks') });
const FailedExecution = z.object({ detail: z.object({ name: z.string() }) });

/** What a batch of cases under way may still take of an invocation's time. */
const finishWithinMilliseconds = 15_000;

/**
 * Repairs what the relay left: on a schedule, when an execution failed, and when told to: `{ replay: 'every_open_case' }`,
 * once more with the `since` of its answer until that is done; as `npm run repair` does, `{ repair: 'stalled' }` and
 * `{ repair: '<reference>', dryRun: true }`; and `{ resend: 'webhooks' }` for what receivers were not told of
 * (docs/operations.md).
 */
export const handler = async (
  event: unknown,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<Replayed | { repaired: number; cases?: RepairedCase[] }> => {
  const now = new Date().toISOString();
  const replay = Replay.safeParse(event);
  if (replay.success) {
    const isTimeUp = () => context.getRemainingTimeInMillis() < finishWithinMilliseconds;
    return replayEveryOpenCase(reconcile, replay.data.since ?? now, now, isTimeUp);
  }
  const told = Repair.safeParse(event);
  if (told.success) {
    const cases = await repair(told.data.repair, told.data.dryRun ?? false, reconcile, now);
    return { repaired: cases.filter(({ repaired }) => repaired).length, cases };
  }
  if (Resend.safeParse(event).success) return { repaired: await resendWebhooks(reconcile.table, now) };
  const failed = FailedExecution.safeParse(event);
  if (failed.success) return { repaired: await restartAfterFailure(failed.data.detail.name, reconcile, now) };
  return { repaired: await sweep(reconcile, now) };
};
