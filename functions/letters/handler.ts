import { casesTable } from '#adapters/cases-table.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import { problemPage } from '#views/pages/message-pages.ts';
import { environment } from '../environment.ts';
import { httpHandler } from '../http-edge.ts';
import { pdfRoutes } from './routes.ts';

const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

export const handler = httpHandler(
  pdfRoutes({ table, config }),
  (problem, sent) => problemPage(problem, config, sent),
  // It only reads: a guess at 256 random bits is not worth a right to write.
  async (error) => error,
);
