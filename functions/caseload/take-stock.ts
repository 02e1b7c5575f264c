import type { CasesTable } from '#adapters/cases-table.ts';
import { tellMetric } from '#adapters/metrics.ts';
import { readRecords } from '#adapters/read-records.ts';
import { caseIdOf, openCases } from '#adapters/work-index.ts';
import { type Caseload, caseloadOf } from '#domain/caseload.ts';
import { openStatuses } from '#domain/lifecycle.ts';
import type { Party } from '#schemas/roles.ts';
import type { Stage } from '#schemas/status.ts';

/** Counts the work in hand and says so in metrics: each stage, also where it is empty, and each party that is waited on. */
export async function takeStock(table: CasesTable, now: string): Promise<Caseload> {
  const caseIds = new Set<string>();
  for (const status of openStatuses) {
    for await (const { pk } of openCases(table, status)) caseIds.add(caseIdOf(pk));
  }
  const load = caseloadOf(await readRecords(table, [...caseIds]), now);

  const organisation = table.organisationId;
  for (const [stage, count] of Object.entries(load.openByStage) as [Stage, number][])
    tellMetric(organisation, 'CasesOpen', count, stage);
  for (const [party, days] of Object.entries(load.daysWaiting) as [Party, number[]][])
    tellMetric(organisation, 'DaysWaiting', days, party);
  tellMetric(organisation, 'TasksOverdue', load.tasksOverdue);
  return load;
}
