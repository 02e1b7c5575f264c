import { setTimeout as pause } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type ShardIteratorType,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { region } from '#infra/local/addresses.ts';
import { matchesPattern } from '#infra/local/event-pattern.ts';
import type { SystemDescription } from '#infra/local/system.ts';

const idleMilliseconds = 40;
// A look at a shard in which nothing happens costs DynamoDB Local more the more it holds: it is looked at less and less often.
const longestIdleMilliseconds = 160;
const firstRetryMilliseconds = 100;
const retryMilliseconds = 500;
const lostPlace = new Set(['TrimmedDataAccessException', 'ExpiredIteratorException']);

export type StreamOptions = {
  client: DynamoDBStreamsClient;
  streamArn: string;
  mapping: SystemDescription['stream'];
  invoke: (functionName: string, event: unknown) => Promise<unknown>;
  log: (line: string) => void;
  /** Where to begin: a new table's stream at its start, a known one with what is written from now on. */
  from: ShardIteratorType;
};

/**
 * Reads the table's stream as Lambda's event source mapping does: filtered, in batches, in order within a shard, each
 * failed record tried again before any later one. After a restart it need not look back: reconcile finds what
 * was left unsettled.
 */
export async function startStream({
  client,
  streamArn,
  mapping,
  invoke,
  log,
  from,
}: StreamOptions): Promise<{ stop: () => Promise<void> }> {
  const controller = new AbortController();
  const { signal } = controller;
  const { filters } = mapping;
  const seen = new Set<string>();
  const readers = new Set<Promise<void>>();

  const rest = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);

  async function findShards(from: ShardIteratorType): Promise<void> {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      if (ShardId === undefined || seen.has(ShardId)) continue;
      seen.add(ShardId);
      const reader = readShard(ShardId, await iteratorOf(ShardId, from));
      readers.add(reader);
      void reader.finally(() => readers.delete(reader));
    }
  }

  async function iteratorOf(ShardId: string, from: ShardIteratorType): Promise<string | undefined> {
    const position = { StreamArn: streamArn, ShardId, ShardIteratorType: from };
    const { ShardIterator } = await client.send(new GetShardIteratorCommand(position));
    return ShardIterator;
  }

  async function readShard(shardId: string, first: string | undefined): Promise<void> {
    let iterator = first;
    let idle = idleMilliseconds;
    while (iterator !== undefined && !signal.aborted) {
      try {
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator }),
        );
        await deliver(
          Records.map(eventRecordOf).filter((record) =>
            filters.some((filter) => matchesPattern(filter, record)),
          ),
        );
        iterator = NextShardIterator;
        idle = Records.length > 0 ? idleMilliseconds : Math.min(idle * 1.05, longestIdleMilliseconds);
        if (Records.length === 0) await rest(idle);
      } catch (error) {
        if (signal.aborted) return;
        const name = (error as Error).name;
        if (!lostPlace.has(name)) {
          log(`stream: ${name}, reading again`);
          await rest(retryMilliseconds);
          continue;
        }
        // DynamoDB Local loses its place in a shard that was empty: read what there is. Records seen twice do no
        // harm, the relay settles each item once.
        await rest(idleMilliseconds);
        iterator = (await iteratorOf(shardId, 'TRIM_HORIZON').catch(() => undefined)) ?? iterator;
      }
    }
    // A shard that has closed has children.
    if (!signal.aborted)
      await findShards('TRIM_HORIZON').catch(() => log('stream: lost, start the system again'));
  }

  async function deliver(records: EventRecord[]): Promise<void> {
    let left = records;
    let tries = 0;
    while (left.length > 0 && !signal.aborted) {
      const batch = left.slice(0, mapping.batchSize);
      const failedAt = await firstFailure(batch);
      if (failedAt === undefined) {
        left = left.slice(batch.length);
        tries = 0;
        continue;
      }
      tries = failedAt > 0 ? 1 : tries + 1;
      left = left.slice(failedAt);
      if (tries > mapping.retryAttempts) {
        log(
          `stream: gave up on ${left[0]?.eventID}, as deployed it would go to the queue of the undelivered`,
        );
        left = left.slice(1);
        tries = 0;
        continue;
      }
      await rest(firstRetryMilliseconds * 2 ** tries);
    }
  }

  /** Position of the first record that the function could not handle; undefined when it handled all. */
  async function firstFailure(batch: EventRecord[]): Promise<number | undefined> {
    try {
      const answer = (await invoke(mapping.functionName, { Records: batch })) as {
        batchItemFailures?: { itemIdentifier: string }[];
      } | null;
      const failed = new Set(answer?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
      const position = batch.findIndex((record) => failed.has(record.dynamodb.SequenceNumber ?? ''));
      return position === -1 ? undefined : position;
    } catch (error) {
      log(`stream: ${mapping.functionName} failed with ${(error as Error).name}`);
      return 0;
    }
  }

  await findShards(from);
  return {
    async stop() {
      controller.abort();
      await Promise.all(readers);
    },
  };
}

type EventRecord = ReturnType<typeof eventRecordOf>;

function eventRecordOf({ eventID, eventName, dynamodb }: StreamRecord) {
  return {
    eventID,
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ...dynamodb,
      ApproximateCreationDateTime: (dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    },
  };
}
