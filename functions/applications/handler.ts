import { casesTable } from '#adapters/cases-table.ts';
import { HttpEnvironment } from '#schemas/environment.ts';
import { problemPage } from '#views/pages/message-pages.ts';
import { environment } from '../environment.ts';
import { missCounter } from '../http/misses.ts';
import { httpHandler } from '../http-edge.ts';
import { applicantRoutes } from './routes.ts';

const {
  CASES_TABLE,
  GRANTS_CONFIG: config,
  PUBLIC_URL: publicUrl,
  SOURCE_HEADER: sourceHeader,
} = environment(HttpEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

export const handler = httpHandler(
  applicantRoutes({ table, config, publicUrl }),
  (problem, sent) => problemPage(problem, config, sent),
  missCounter(table, config),
  sourceHeader,
);
