import { casesTable } from '#adapters/cases-table.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { chaseTasks } from './chase-tasks.ts';

const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

/** Reminds, passes up the line, and ends requests that nobody answered: on a schedule, by the due index. */
export const handler = async (): Promise<{ chased: number }> => ({
  chased: await chaseTasks(table, config, new Date().toISOString()),
});
