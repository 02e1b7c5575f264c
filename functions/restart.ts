import type { CasesTable } from '#adapters/cases-table.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { log } from './log.ts';
import { record, service } from './record.ts';

/**
 * Has the workflow of a case started again as the next round. It runs forward from the record to where it was, so
 * that a dead execution, a redeploy and a restart of the laptop are all the same path.
 */
export async function restart(table: CasesTable, file: CaseFile, why: string, now: string): Promise<void> {
  const round = file.record.round + 1;
  await record(table, file, { type: 'workflow_restarted', round, why }, service, now);
  log('warn', 'workflow_restarted', { caseId: file.record.caseId, round });
}
