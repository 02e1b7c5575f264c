import type { Context } from 'aws-lambda';
import { casesTable } from '#adapters/cases-table.ts';
import { parameterStore } from '#adapters/parameters.ts';
import { WebhookEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { deliverDue } from './deliver-due.ts';

const { CASES_TABLE, GRANTS_CONFIG: config, PUBLIC_URL: publicUrl } = environment(WebhookEnvironment);
const context = {
  table: casesTable(CASES_TABLE, config.organisation.id),
  config,
  publicUrl,
  readParameter: parameterStore(),
};

/** Tells other systems what they are owed: on a schedule. The only function that calls out of AWS. */
export const handler = async (
  _event: unknown,
  lambda: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<{ tried: number }> => ({
  tried: await deliverDue(context, () => lambda.getRemainingTimeInMillis()),
});
