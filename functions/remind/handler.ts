import { casesTable } from '#adapters/cases-table.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { chaseTasks } from './chase-tasks.ts';
import { warnOfDrafts } from './warn-of-drafts.ts';

const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

/** Reminds, passes up the line, ends requests that nobody answered, and warns of drafts: on a schedule, by the due index. */
export const handler = async (): Promise<{ chased: number; warned: number }> => {
  const now = new Date().toISOString();
  return { chased: await chaseTasks(table, config, now), warned: await warnOfDrafts(table, now) };
};
