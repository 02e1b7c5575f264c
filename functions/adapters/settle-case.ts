import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { AccessRecord } from '#schemas/link-record.ts';
import { type CasesTable, caseKey, personKey, timeToLive } from './cases-table.ts';

async function unlessItMovedOn(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/**
 * Marks a case as settled: the workflow and everybody who had to be told have caught up with its last event.
 *
 * @returns false where something happened meanwhile; the stream brings that as well
 */
export const settleCase = (table: CasesTable, record: CaseRecord): Promise<boolean> =>
  unlessItMovedOn(
    table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: caseKey(record.caseId), sk: 'CASE' },
        UpdateExpression: 'REMOVE unsettledSince, stalledSince, gsi2pk, gsi2sk',
        ConditionExpression: '#sequence = :sequence',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':sequence': record.sequence },
      }),
    ),
  );

/** Flags a case that nothing could be delivered for, so that an operator sees it. */
export const flagStalled = (table: CasesTable, caseId: string, now: string): Promise<boolean> =>
  unlessItMovedOn(
    table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: caseKey(caseId), sk: 'CASE' },
        UpdateExpression: 'SET stalledSince = :now, touchedAt = :now',
        ConditionExpression: 'attribute_exists(unsettledSince) AND attribute_not_exists(stalledSince)',
        ExpressionAttributeValues: { ':now': now },
      }),
    ),
  );

/** Notes that the mail about an event has gone out. */
export const markSent = async (
  table: CasesTable,
  caseId: string,
  sequence: number,
  at: string,
): Promise<void> => {
  await table.client.send(
    // Not in place of what is there: the mail service may have told us by now that it did not arrive.
    new UpdateCommand({
      TableName: table.tableName,
      Key: { pk: caseKey(caseId), sk: `SENT#${String(sequence).padStart(6, '0')}` },
      UpdateExpression: 'SET #sequence = :sequence, #at = :at',
      ExpressionAttributeNames: { '#sequence': 'sequence', '#at': 'at' },
      ExpressionAttributeValues: { ':sequence': sequence, ':at': at },
    }),
  );
};

/** Gives the applicant one more access token, known by its hash. Found by their address through the people index. */
export const addAccess = async (
  table: CasesTable,
  caseId: string,
  access: AccessRecord,
  email: string,
): Promise<void> => {
  await table.client.send(new PutCommand(putAccess(table, caseId, access, email)));
};

/** As `addAccess`, as one write of a transaction. */
export const putAccess = (table: CasesTable, caseId: string, access: AccessRecord, email: string) => ({
  TableName: table.tableName,
  Item: {
    pk: caseKey(caseId),
    sk: `ACCESS#${access.hash}`,
    ...access,
    gsi2pk: personKey(email),
    gsi2sk: `CASE#${caseId}`,
    ttl: timeToLive(access.expiresAt, 30),
  },
});
