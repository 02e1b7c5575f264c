import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LinkRecord, type SessionRecord } from '#schemas/link-record.ts';
import { type CasesTable, caseKey, personKey, timeToLive, unsettledKey } from './cases-table.ts';
import { hashOf } from './secrets.ts';

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
 * Asks for fresh links for an address: the same one write for every address, known or not. The relay finds what the
 * address has open and mails it. More than three requests in an hour change nothing.
 */
export async function requestFreshLinks(table: CasesTable, email: string, now: string): Promise<void> {
  const key = { pk: `LINKS#${personKey(email)}`, sk: 'REQUEST' };
  const windowStart = new Date(Date.parse(now) - windowMilliseconds).toISOString();
  const request = (update: string, condition: string, values: Record<string, unknown>) =>
    table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: key,
        UpdateExpression: `${update}, email = :email, unsettledSince = :now, gsi2pk = :unsettled, gsi2sk = :now, #ttl = :ttl`,
        ConditionExpression: condition,
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: {
          ':email': email,
          ':now': now,
          ':unsettled': unsettledKey,
          ':ttl': timeToLive(now, 2),
          ...values,
        },
      }),
    );
  try {
    await request('SET requests = requests + :one', 'windowBegan > :start AND requests < :most', {
      ':one': 1,
      ':start': windowStart,
      ':most': requestsAWindow,
    });
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    try {
      await request(
        'SET windowBegan = :now, requests = :one',
        'attribute_not_exists(pk) OR windowBegan <= :start',
        {
          ':one': 1,
          ':start': windowStart,
        },
      );
    } catch (again) {
      if (!(again instanceof ConditionalCheckFailedException)) throw again;
    }
  }
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
