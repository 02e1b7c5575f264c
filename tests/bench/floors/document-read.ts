import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The floor under every function that uses its table: one read, the connection and the first signature included. */
export async function handler(): Promise<{ statusCode: number }> {
  const TableName = process.env.CASES_TABLE;
  await client.send(
    new GetCommand({ TableName, Key: { pk: 'CASE#none', sk: 'CASE' }, ConsistentRead: true }),
  );
  return { statusCode: 200 };
}
