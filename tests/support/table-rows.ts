import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TestSystem } from './local-system.ts';

/**
 * Moves an instant of a link's row, as if that time had passed, and leaves the row where it is.
 *
 * @param secret as it stands in the mail
 */
export async function moveLinkInstant(
  { dynamodbUrl, tableName }: TestSystem,
  secret: string,
  field: 'expiresAt' | 'lockedUntil',
  instant: string,
): Promise<void> {
  const base = new DynamoDBClient({
    endpoint: dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const hash = createHash('sha256').update(secret).digest('base64url');
  await DynamoDBDocumentClient.from(base).send(
    new UpdateCommand({
      TableName: tableName,
      Key: { pk: `LINK#${hash}`, sk: 'LINK' },
      UpdateExpression: 'SET #field = :instant',
      ConditionExpression: 'attribute_exists(#field)',
      ExpressionAttributeNames: { '#field': field },
      ExpressionAttributeValues: { ':instant': instant },
    }),
  );
  base.destroy();
}
