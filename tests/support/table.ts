import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { TestSystem } from './local-system.ts';

/** Everything that the table holds, for a test to look through. */
export async function everyItem({ dynamodbUrl, tableName }: TestSystem): Promise<Record<string, unknown>[]> {
  const base = new DynamoDBClient({
    endpoint: dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const items: Record<string, unknown>[] = [];
  const client = DynamoDBDocumentClient.from(base);
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName })) items.push(...Items);
  base.destroy();
  return items;
}
