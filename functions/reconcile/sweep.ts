import type { CasesTable } from '#adapters/cases-table.ts';
import { tellMetric } from '#adapters/metrics.ts';
import { readCase } from '#adapters/read-case.ts';
import { flagStalled, flagStalledTask } from '#adapters/settle-case.ts';
import { caseIdOf, tasksDueBy, unsettledBefore } from '#adapters/work-index.ts';
import { executionState, type Workflow } from '#adapters/workflow.ts';
import { touch } from '#adapters/write-task.ts';
import { stalledAfterSeconds } from '#domain/chasing.ts';
import { isClosed } from '#domain/lifecycle.ts';
import { openSlots } from '#domain/slots.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { log } from '../log.ts';
import { restart } from '../restart.ts';

export type ReconcileContext = { table: CasesTable; workflow: Workflow; config: GrantsConfig };

const betweenStepsSeconds = 900;

const before = (now: string, seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();

/**
 * Has the relay look again at whatever has been unsettled for longer than a sweep, flags a case as stalled after an
 * hour, and starts the workflow of a case again that waits on nobody and whose execution is gone.
 *
 * @returns how many items were looked at again
 */
export async function sweep(context: ReconcileContext, now: string): Promise<number> {
  const { table, config } = context;
  let count = 0;
  let stalled = 0;
  const overdue = before(now, config.waits.sweepSeconds);
  for await (const { pk, sk, gsi2sk } of unsettledBefore(table, overdue)) {
    if (sk === 'CASE' && (await restartIfForgotten(caseIdOf(pk), context, now))) {
      count += 1;
      continue;
    }
    await touch(table, { pk, sk }, now);
    count += 1;
    if (sk !== 'CASE' || gsi2sk === undefined || gsi2sk >= before(now, stalledAfterSeconds)) continue;
    stalled += 1;
    if (await flagStalled(table, caseIdOf(pk), now)) log('error', 'case_stalled', { caseId: caseIdOf(pk) });
  }
  for await (const { pk, sk } of tasksDueBy(table, overdue)) {
    const since = await touch(table, { pk, sk }, now);
    if (since === undefined || since >= before(now, stalledAfterSeconds)) continue;
    const caseId = caseIdOf(pk);
    if (await flagStalledTask(table, caseId, since, now))
      log('error', 'case_stalled', { caseId, taskId: sk.replace(/^TASK#/, '') });
  }
  // Nothing to say of nothing: an hour in which a metric gets no figure costs nothing.
  if (stalled > 0) tellMetric(config.organisation.id, 'CasesStalled', stalled);
  return count;
}

/** A case between two steps for a quarter of an hour has lost its workflow, or its workflow is stuck. */
async function restartIfForgotten(
  caseId: string,
  { table, workflow }: ReconcileContext,
  now: string,
): Promise<boolean> {
  const file = await readCase(table, caseId);
  if (file === undefined || isClosed(file.record.status) || openSlots(file.record).length > 0) return false;
  if (file.record.changedAt > before(now, betweenStepsSeconds)) return false;
  if ((await executionState(workflow, caseId, file.record.round)) === 'running') return false;
  await restart(table, file, 'forgotten', now);
  return true;
}
