import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateQuery, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StatusChange } from '#schemas/webhook.ts';
import { WebhookDelivery } from '#schemas/webhook.ts';
import { type CasesTable, timeToLive } from './cases-table.ts';

/**
 * What other systems are owed. Deliveries are in partitions of their own, so that the function that tells the outside
 * may write to those and to nothing else; the sparse index has them while they are owed, and while they are parked.
 */
const partition = (caseId: string) => `WEBHOOK#${caseId}`;
const sortKey = (sequence: number, webhook: string) => `${String(sequence).padStart(6, '0')}#${webhook}`;
export const owedKey = 'WEBHOOKS';
export const parkedKey = 'WEBHOOKS#PARKED';

const keptForDays = 60;

export type DeliveryKey = { pk: string; sk: string };

async function ifItHolds<Answer>(write: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/** Notes status changes that a receiver is owed, each once, whatever became of it since. */
export async function oweDeliveries(
  table: CasesTable,
  caseId: string,
  programme: string,
  changes: readonly StatusChange[],
  webhooks: readonly string[],
  now: string,
): Promise<void> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition(caseId) },
      ProjectionExpression: 'sk',
    }),
  );
  const known = new Set(Items.map(({ sk }) => String(sk)));
  for (const change of changes) {
    for (const webhook of webhooks) {
      const sk = sortKey(change.sequence, webhook);
      if (known.has(sk)) continue;
      const Item = {
        pk: partition(caseId),
        sk,
        ...change,
        reference: caseId,
        programme,
        webhook,
        tries: 0,
        deliverAt: now,
        gsi2pk: owedKey,
        gsi2sk: now,
        ttl: timeToLive(now, keptForDays),
      };
      const isNew = 'attribute_not_exists(pk)';
      await ifItHolds(
        table.client.send(new PutCommand({ TableName: table.tableName, Item, ConditionExpression: isNew })),
      );
    }
  }
}

/** What is owed by an instant, or parked, longest first. */
export async function* deliveriesIn(
  table: CasesTable,
  key: typeof owedKey | typeof parkedKey,
  upTo: string,
): AsyncGenerator<DeliveryKey> {
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.tableName,
      IndexName: 'people',
      KeyConditionExpression: 'gsi2pk = :key AND gsi2sk <= :upTo',
      ExpressionAttributeValues: { ':key': key, ':upTo': upTo },
    },
  );
  for await (const { Items = [] } of pages) for (const { pk, sk } of Items) yield { pk, sk };
}

const move = (
  table: CasesTable,
  { pk, sk }: DeliveryKey,
  update: string,
  condition: string,
  values: Record<string, unknown>,
) =>
  ifItHolds(
    table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk, sk },
        UpdateExpression: update,
        ConditionExpression: condition,
        ExpressionAttributeValues: values,
        ReturnValues: 'ALL_NEW',
      }),
    ),
  );

/**
 * Takes a delivery for one try, and books the next one before: whoever dies in between leaves it to the sweep after.
 *
 * @returns undefined where another sender has it, or it is no longer owed
 */
export async function claim(
  table: CasesTable,
  key: DeliveryKey,
  now: string,
  until: string,
): Promise<WebhookDelivery | undefined> {
  const taken = await move(
    table,
    key,
    'SET tries = tries + :one, deliverAt = :until, gsi2sk = :until',
    'deliverAt <= :now',
    { ':one': 1, ':until': until, ':now': now },
  );
  return taken && WebhookDelivery.parse(taken.Attributes);
}

type Owed = DeliveryKey & { tries: number };
/** Only while it is the same try: one that took longer than its claim must not undo the next. */
const sameTry = 'tries = :tries AND attribute_exists(deliverAt)';

/** Notes that a receiver has it. */
export const settleDelivery = (table: CasesTable, owed: Owed, now: string) =>
  move(table, owed, 'SET deliveredAt = :now REMOVE deliverAt, gsi2pk, gsi2sk', sameTry, {
    ':now': now,
    ':tries': owed.tries,
  });

/** Puts a delivery off to its next try. */
export const putOff = (table: CasesTable, owed: Owed, until: string) =>
  move(table, owed, 'SET deliverAt = :until, gsi2sk = :until', sameTry, {
    ':until': until,
    ':tries': owed.tries,
  });

/** Gives a delivery up. It stays where an operator finds it. */
export const park = (table: CasesTable, owed: Owed, now: string) =>
  move(table, owed, 'SET parkedAt = :now, gsi2pk = :parked, gsi2sk = :now REMOVE deliverAt', sameTry, {
    ':now': now,
    ':parked': parkedKey,
    ':tries': owed.tries,
  });

/** Has a delivery that was given up tried again from the beginning. */
export const takeUpAgain = (table: CasesTable, key: DeliveryKey, now: string) =>
  move(
    table,
    key,
    'SET tries = :none, deliverAt = :now, gsi2pk = :owed, gsi2sk = :now REMOVE parkedAt',
    'attribute_exists(parkedAt)',
    { ':none': 0, ':now': now, ':owed': owedKey },
  );
