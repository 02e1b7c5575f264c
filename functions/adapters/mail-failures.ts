import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { MailFailure } from '#schemas/task-record.ts';
import { type CasesTable, caseKey, unsettledKey } from './cases-table.ts';

type Change = Pick<
  UpdateCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/** Changes what is kept of the mail about an event of a case. Returns false where its condition no longer held. */
async function change(
  table: CasesTable,
  caseId: string,
  sequence: number,
  names: Record<string, string>,
  settings: Change,
): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: caseKey(caseId), sk: `SENT#${String(sequence).padStart(6, '0')}` },
        ...settings,
        ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const owed = 'unsettledSince = :now, gsi2pk = :unsettled, gsi2sk = :now';

/**
 * Marks the mail about an event as failed, once, and puts a mail to a lead on its way. The failure can be quicker than
 * our own note that the mail went out.
 *
 * @returns false where that was known
 */
export const markMailFailed = (
  table: CasesTable,
  caseId: string,
  sequence: number,
  kind: MailFailure,
  now: string,
): Promise<boolean> =>
  change(
    table,
    caseId,
    sequence,
    { '#sequence': 'sequence', '#at': 'at' },
    {
      UpdateExpression: `SET #sequence = :sequence, #at = if_not_exists(#at, :now), mailFailed = :failed, tell = :lead, ${owed}`,
      ConditionExpression: 'attribute_not_exists(mailFailed)',
      ExpressionAttributeValues: {
        ':sequence': sequence,
        ':failed': { at: now, kind },
        ':lead': 'lead',
        ':now': now,
        ':unsettled': unsettledKey,
      },
    },
  );

/** Has the service address told where the lead's own mail failed, once. Returns false where that was done. */
export const tellServiceAddress = (
  table: CasesTable,
  caseId: string,
  sequence: number,
  now: string,
): Promise<boolean> =>
  change(
    table,
    caseId,
    sequence,
    {},
    {
      UpdateExpression: `SET tell = :service, ${owed}`,
      ConditionExpression: 'tell = :lead',
      ExpressionAttributeValues: {
        ':service': 'service_address',
        ':lead': 'lead',
        ':now': now,
        ':unsettled': unsettledKey,
      },
    },
  );

/** Notes that the staff have been told, by whichever mail was owed when it was sent. */
export const markStaffTold = (
  table: CasesTable,
  caseId: string,
  sequence: number,
  told: string | undefined,
): Promise<boolean> =>
  change(
    table,
    caseId,
    sequence,
    {},
    {
      UpdateExpression: 'REMOVE unsettledSince, gsi2pk, gsi2sk',
      ConditionExpression: 'tell = :told',
      ExpressionAttributeValues: { ':told': told },
    },
  );
