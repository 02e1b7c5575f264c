import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CasesTable } from '#adapters/cases-table.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import type { TestSystem } from './local-system.ts';

/** A running system's table as its functions hold it, for a test to call what they call. */
export function casesTableOf({
  dynamodbUrl,
  tableName,
}: Pick<TestSystem, 'dynamodbUrl' | 'tableName'>): CasesTable {
  const client = new DynamoDBClient({
    endpoint: dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
    organisationId: grantsConfig.organisation.id,
  };
}
