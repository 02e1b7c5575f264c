import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AwsCall } from '../aws-call.ts';

const commands: Record<string, new (input: never) => object> = {
  BatchGetItem: BatchGetItemCommand,
  DeleteItem: DeleteItemCommand,
  GetItem: GetItemCommand,
  PutItem: PutItemCommand,
  Query: QueryCommand,
  TransactGetItems: TransactGetItemsCommand,
  TransactWriteItems: TransactWriteItemsCommand,
  UpdateItem: UpdateItemCommand,
};
const client = new DynamoDBClient({});

/** The floor of a warm request: the same AWS calls, sent by the bare client, those made together sent together. */
export async function handler(groups: AwsCall[][]): Promise<{ statusCode: number }> {
  for (const group of groups) await Promise.all(group.map(send));
  return { statusCode: 200 };
}

async function send({ operation, input, refused }: AwsCall): Promise<void> {
  const Command = commands[operation];
  if (!Command) throw new Error(`The raw floor has no command for ${operation}`);
  try {
    await client.send(new Command(input as never) as GetItemCommand);
  } catch (error) {
    if (!refused) throw error;
  }
}
