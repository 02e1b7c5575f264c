import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { LocalTable } from '#infra/local/system.ts';

/**
 * Makes the described table unless it is there already.
 *
 * @returns the ARN of its stream, and whether the table is new.
 */
export async function createCasesTable(
  client: DynamoDBClient,
  table: LocalTable,
): Promise<{ streamArn: string; isNew: boolean }> {
  const known = await streamOf(client, table.name);
  if (known) return { streamArn: known, isNew: false };

  const { TableDescription } = await client.send(
    new CreateTableCommand({
      TableName: table.name,
      AttributeDefinitions: table.attributes,
      KeySchema: table.keys,
      GlobalSecondaryIndexes: table.indexes,
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: table.streamView },
    }),
  );
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table.name,
      TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true },
    }),
  );
  const stream = TableDescription?.LatestStreamArn ?? (await streamOf(client, table.name));
  if (!stream) throw new Error(`The table ${table.name} has no stream`);
  return { streamArn: stream, isNew: true };
}

async function streamOf(client: DynamoDBClient, tableName: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.LatestStreamArn;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
