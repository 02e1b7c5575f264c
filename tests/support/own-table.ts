import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import type { CasesTable } from '#adapters/cases-table.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { region } from '#infra/local/addresses.ts';
import { createCasesTable } from '#infra/local/create-cases-table.ts';
import { describeSystem } from '#infra/local/system.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { casesTableOf } from './cases-table-of.ts';

/** An empty table as the stack describes it, on the shared DynamoDB Local, for a test that needs no running system. */
export async function ownTable(
  config: GrantsConfig = grantsConfig,
): Promise<CasesTable & { suffix: string }> {
  const suffix = `-${randomUUID()}`;
  const { table } = describeSystem(config, { tableName: `threshold-cases${suffix}` });
  const client = new DynamoDBClient({
    region,
    endpoint: inject('dynamodbEndpoint'),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createCasesTable(client, table);
  client.destroy();
  return { ...casesTableOf({ dynamodbUrl: inject('dynamodbEndpoint'), tableName: table.name }), suffix };
}
