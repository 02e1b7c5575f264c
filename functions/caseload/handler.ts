import { casesTable } from '#adapters/cases-table.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { takeStock } from './take-stock.ts';

const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

/** Says how much work is in hand and how long it has waited, in metrics and nowhere else: on a schedule. */
export const handler = async (): Promise<{ tasksOverdue: number }> => {
  const { tasksOverdue } = await takeStock(table, new Date().toISOString());
  return { tasksOverdue };
};
