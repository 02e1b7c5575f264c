import { randomInt } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '#domain/refusal.ts';
import { type CasesTable, timeToLive } from './cases-table.ts';
import { hashOf } from './secrets.ts';

/** Something that a source may do so often in a window. */
export type Rate = {
  what: 'submissions' | 'fresh_links' | 'misses' | 'contact_codes';
  /** The caller's address as the front door saw it, or what it is about. Only a hash of it is kept, as long as the window. */
  source: string;
  most: number;
  windowSeconds: number;
};

/** From this limit on, several counters share it, so that many requests at once do not wait for one item. */
const sharedFrom = 64;
const shares = 8;

/** One more for a source, on the condition that it has not had as many as it may. */
export function countAction(table: CasesTable, rate: Rate, now: string) {
  const { what, source, most, windowSeconds } = rate;
  const window = Math.floor(Date.parse(now) / 1000 / windowSeconds);
  const isShared = most >= sharedFrom;
  const share = isShared ? randomInt(shares) : 0;
  return {
    TableName: table.tableName,
    Key: { pk: `RATE#${what}#${hashOf(`${window}#${source}`)}`, sk: String(share) },
    UpdateExpression: 'SET #ttl = :ttl ADD requests :one',
    ConditionExpression: 'attribute_not_exists(requests) OR requests < :most',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: {
      ':one': 1,
      ':most': isShared ? Math.ceil(most / shares) : most,
      ':ttl': timeToLive(now, 1),
    },
  } satisfies UpdateCommandInput;
}

/**
 * Counts one for a source.
 *
 * @throws Refusal `TooManyTries` where it has had as many as it may
 */
export async function countOrRefuse(table: CasesTable, rate: Rate, now: string): Promise<void> {
  try {
    await table.client.send(new UpdateCommand(countAction(table, rate, now)));
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw tooManyFrom(rate, now);
    throw error;
  }
}

/** What a source is told that has had as many as it may: when the window ends. */
export function tooManyFrom({ windowSeconds }: Rate, now: string): Refusal {
  const second = Math.floor(Date.parse(now) / 1000);
  return new Refusal(
    'TooManyTries',
    'Too many requests came from where you are. Please wait, then try again',
    {
      retryAfterSeconds: windowSeconds - (second % windowSeconds),
    },
  );
}
