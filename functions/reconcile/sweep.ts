import type { CasesTable } from '#adapters/cases-table.ts';
import { readCase } from '#adapters/read-case.ts';
import { flagStalled } from '#adapters/settle-case.ts';
import { caseIdOf, openCases, tasksDueBy, unsettledBefore } from '#adapters/work-index.ts';
import { executionState, type Workflow } from '#adapters/workflow.ts';
import { touch } from '#adapters/write-task.ts';
import { moves } from '#domain/lifecycle.ts';
import { openSlots } from '#domain/slots.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Status } from '#schemas/status.ts';
import { log } from '../log.ts';
import { restart } from '../restart.ts';

export type ReconcileContext = { table: CasesTable; workflow: Workflow; config: GrantsConfig };

/** The statuses in which a case is still being worked on. */
export const openStatuses = (Object.keys(moves) as Status[]).filter((status) => moves[status].length > 0);

const stalledAfterSeconds = 3600;
const betweenStepsSeconds = 900;

const before = (now: string, seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();

/**
 * Has the relay look again at whatever has been unsettled for longer than a sweep, flags a case as stalled after an
 * hour, and starts the workflow of a case again that waits on nobody and whose execution is gone.
 *
 * @returns how many items were looked at again
 */
export async function sweep({ table, workflow, config }: ReconcileContext, now: string): Promise<number> {
  let count = 0;
  const overdue = before(now, config.waits.sweepSeconds);
  for await (const { pk, sk, gsi2sk } of unsettledBefore(table, overdue)) {
    await touch(table, { pk, sk }, now);
    count += 1;
    if (sk === 'CASE' && gsi2sk !== undefined && gsi2sk < before(now, stalledAfterSeconds)) {
      if (await flagStalled(table, caseIdOf(pk), now)) log('error', 'case_stalled', { caseId: caseIdOf(pk) });
    }
  }
  for await (const { pk, sk } of tasksDueBy(table, overdue)) {
    await touch(table, { pk, sk }, now);
  }
  return count + (await restartTheForgotten({ table, workflow, config }, now));
}

/** A case between two steps for a quarter of an hour has lost its workflow, or its workflow is stuck. */
async function restartTheForgotten({ table, workflow }: ReconcileContext, now: string): Promise<number> {
  const limit = before(now, betweenStepsSeconds);
  let count = 0;
  for (const status of openStatuses) {
    for await (const { pk, gsi1sk } of openCases(table, status)) {
      // Soonest first: what comes after has somebody who works on it until later.
      if (gsi1sk === undefined || gsi1sk > limit) break;
      const file = await readCase(table, caseIdOf(pk));
      if (file === undefined || openSlots(file.record).length > 0 || file.record.changedAt > limit) continue;
      if ((await executionState(workflow, file.record.caseId, file.record.round)) === 'running') continue;
      await restart(table, file, 'forgotten', now);
      count += 1;
    }
  }
  return count;
}
