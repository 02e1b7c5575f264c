import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { TestSystem } from './local-system.ts';

/** A case as it once stood: its status, the states of its tasks, and whether somebody still had to be told of it. */
export type CaseVersion = { status: string; tasks: string[]; isUnsettled: boolean };

/** Every state in which a case was ever written, in order, from the table's stream. */
export async function versionsOfCase(
  { dynamodbUrl, tableName }: TestSystem,
  reference: string,
): Promise<CaseVersion[]> {
  const settings = {
    endpoint: dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const tables = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);
  const { Table } = await tables.send(new DescribeTableCommand({ TableName: tableName }));
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const versions: CaseVersion[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const position = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
    let { ShardIterator } = await streams.send(new GetShardIteratorCommand(position));
    while (ShardIterator !== undefined) {
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator }),
      );
      for (const { dynamodb } of Records) {
        const { pk, sk, status, slots, unsettledSince } = dynamodb?.NewImage ?? {};
        if (pk?.S !== `CASE#${reference}` || sk?.S !== 'CASE') continue;
        versions.push({
          status: status?.S ?? '',
          tasks: Object.values(slots?.M ?? {}).map((slot) => slot.M?.state?.S ?? ''),
          isUnsettled: unsettledSince !== undefined,
        });
      }
      ShardIterator = Records.length > 0 ? NextShardIterator : undefined;
    }
  }
  tables.destroy();
  streams.destroy();
  return versions;
}
