import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { TestSystem } from './local-system.ts';

// Tests look often, and a client costs more than a look.
const clients = new Map<string, DynamoDBDocumentClient>();

function clientOf(endpoint: string): DynamoDBDocumentClient {
  const known = clients.get(endpoint);
  if (known !== undefined) return known;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const made = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials }),
  );
  clients.set(endpoint, made);
  return made;
}

/** Everything that the table holds, for a test to look through. */
export async function everyItem({
  dynamodbUrl,
  tableName,
}: Pick<TestSystem, 'dynamodbUrl' | 'tableName'>): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const pages = paginateScan({ client: clientOf(dynamodbUrl) }, { TableName: tableName });
  for await (const { Items = [] } of pages) items.push(...Items);
  return items;
}
