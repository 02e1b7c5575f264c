import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { PendingContact } from '#schemas/contact.ts';
import { type CasesTable, caseKey, pendingContactSortKey, timeToLive, unsettledKey } from './cases-table.ts';
import type { Action } from './write-case.ts';

const keyOf = (caseId: string) => ({ pk: caseKey(caseId), sk: pendingContactSortKey });

/** Keeps an address until it is confirmed, in place of an earlier one, and has the relay mail a code to it. */
export async function askToConfirm(
  table: CasesTable,
  caseId: string,
  pending: PendingContact,
): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.tableName,
      Item: {
        ...keyOf(caseId),
        ...pending,
        gsi2pk: unsettledKey,
        gsi2sk: pending.askedAt,
        ttl: timeToLive(pending.expiresAt, 1),
      },
    }),
  );
}

type Change = Pick<UpdateCommandInput, 'UpdateExpression' | 'ExpressionAttributeValues'> & {
  condition?: string;
};

/** Changes the address that is still to be confirmed. Returns false where it is another one by now, or may not. */
async function change(
  table: CasesTable,
  caseId: string,
  { askedAt }: PendingContact,
  { condition, ...settings }: Change,
): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: keyOf(caseId),
        ...settings,
        ConditionExpression: ['askedAt = :askedAt', ...(condition ? [condition] : [])].join(' AND '),
        ExpressionAttributeValues: { ':askedAt': askedAt, ...settings.ExpressionAttributeValues },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Keeps the hash of the code that is about to be mailed; one that was mailed before is dead. */
export const keepCode = (table: CasesTable, caseId: string, pending: PendingContact, codeHash: string) =>
  change(table, caseId, pending, {
    UpdateExpression: 'SET codeHash = :codeHash',
    ExpressionAttributeValues: { ':codeHash': codeHash },
  });

/** Notes that the code is mailed. */
export const markCodeMailed = (table: CasesTable, caseId: string, pending: PendingContact) =>
  change(table, caseId, pending, { UpdateExpression: 'REMOVE unsettledSince, gsi2pk, gsi2sk' });

/** Counts a wrong code, also when many come at once. Returns false where there were as many as may be. */
export const countWrongCode = (
  table: CasesTable,
  caseId: string,
  pending: PendingContact,
  mostTries: number,
) =>
  change(table, caseId, pending, {
    UpdateExpression: 'SET wrongTries = wrongTries + :one',
    condition: 'wrongTries < :most',
    ExpressionAttributeValues: { ':one': 1, ':most': mostTries },
  });

/** Marks the address as confirmed, as one write of a transaction: only once, and only while nobody asked for another. */
export const confirmPending = (
  table: CasesTable,
  caseId: string,
  { askedAt, codeHash }: PendingContact,
  now: string,
): Action => ({
  Update: {
    TableName: table.tableName,
    Key: keyOf(caseId),
    UpdateExpression: 'SET confirmedAt = :now REMOVE codeHash',
    ConditionExpression: 'askedAt = :askedAt AND codeHash = :codeHash',
    ExpressionAttributeValues: { ':now': now, ':askedAt': askedAt, ':codeHash': codeHash },
  },
});
