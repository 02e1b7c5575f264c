import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LinkRecord, type SessionRecord } from '#schemas/link-record.ts';
import { type CasesTable, caseKey, personKey, timeToLive, unsettledKey } from './cases-table.ts';
import { countAction, countOrRefuse, type Rate, tooManyFrom } from './rate-counters.ts';
import { hashOf } from './secrets.ts';
import { type Action, transact } from './write-case.ts';

const linkKey = (hash: string) => ({ pk: `LINK#${hash}`, sk: 'LINK' });

/**
 * Keeps a link by the hash of its secret, long enough after its end that whoever holds it learns why it is dead.
 *
 * @param byAddress for somebody who is not the assignee, whom the people index would not find otherwise
 */
export async function putLink(table: CasesTable, link: LinkRecord, byAddress = false): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.tableName,
      Item: {
        ...linkKey(link.hash),
        ...link,
        ...(byAddress && { gsi2pk: personKey(link.email), gsi2sk: link.taskId }),
        ttl: timeToLive(link.expiresAt, 60),
      },
    }),
  );
}

/** The link that a secret opens, or undefined for a secret that we never gave out. */
export async function readLink(table: CasesTable, secret: string): Promise<LinkRecord | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.tableName, Key: linkKey(hashOf(secret)), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : LinkRecord.parse(Item);
}

/**
 * Counts a wrong address on a link, also when many come at once: the last one allowed locks the link.
 *
 * @param lockedUntil when the link opens again if this try was the last one
 * @returns false where the link was locked before this try
 */
export async function countWrongTry(
  table: CasesTable,
  link: LinkRecord,
  mostTries: number,
  lockedUntil: string,
  now: string,
): Promise<boolean> {
  const change = async (tries: string, condition: string, values: Record<string, unknown>) => {
    try {
      await table.client.send(
        new UpdateCommand({
          TableName: table.tableName,
          Key: linkKey(link.hash),
          UpdateExpression: `SET wrongTries = ${tries}, lockedUntil = :until`,
          ConditionExpression: condition,
          ExpressionAttributeValues: { ':one': 1, ':until': lockedUntil, ...values },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  return (
    (await change('wrongTries + :one', 'wrongTries < :most', { ':most': mostTries })) ||
    (await change(':one', 'lockedUntil <= :now', { ':now': now }))
  );
}

/** Keeps a proven session with its case, so that one query reads both. */
export async function putSession(table: CasesTable, caseId: string, session: SessionRecord): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.tableName,
      Item: {
        pk: caseKey(caseId),
        sk: `SESSION#${session.hash}`,
        ...session,
        ttl: timeToLive(session.expiresAt, 1),
      },
    }),
  );
}

const windowMilliseconds = 3_600_000;
const requestsAWindow = 3;

/**
 * Asks for fresh links for an address: the same writes for every address, known or not, and in the same transaction one
 * more for the source that asks. The relay finds what the address has open and mails it. More than three requests in an
 * hour for one address change nothing, and the answer does not say so.
 *
 * @throws Refusal `TooManyTries` where the source has asked as often as it may, for whichever addresses
 */
export async function requestFreshLinks(
  table: CasesTable,
  email: string,
  rate: Rate,
  now: string,
): Promise<void> {
  const windowStart = new Date(Date.parse(now) - windowMilliseconds).toISOString();
  const request = (update: string, condition: string, values: Record<string, unknown>): Action => ({
    Update: {
      TableName: table.tableName,
      Key: { pk: `LINKS#${personKey(email)}`, sk: 'REQUEST' },
      UpdateExpression: `${update}, email = :email, unsettledSince = :now, gsi2pk = :unsettled, gsi2sk = :now, #ttl = :ttl`,
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':email': email,
        ':now': now,
        ':one': 1,
        ':start': windowStart,
        ':unsettled': unsettledKey,
        ':ttl': timeToLive(now, 2),
        ...values,
      },
    },
  });
  const firstOfWindow = request(
    'SET windowBegan = :now, requests = :one',
    'attribute_not_exists(pk) OR windowBegan <= :start',
    {},
  );
  const oneMore = request('SET requests = requests + :one', 'windowBegan > :start AND requests < :most', {
    ':most': requestsAWindow,
  });
  for (const action of [firstOfWindow, oneMore]) {
    const failed = await transact(table, [action, { Update: countAction(table, rate, now) }]);
    if (failed === undefined) return;
    if (failed === 1) throw tooManyFrom(rate, now);
  }
  // The address has had its mails. Whoever goes on asking is counted all the same.
  await countOrRefuse(table, rate, now);
}

/** Marks a request for fresh links as answered. */
export async function settleLinkRequest(
  table: CasesTable,
  key: { pk: string; sk: string },
  seen: string,
): Promise<void> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: key,
        UpdateExpression: 'REMOVE unsettledSince, gsi2pk, gsi2sk',
        ConditionExpression: 'unsettledSince = :seen',
        ExpressionAttributeValues: { ':seen': seen },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
