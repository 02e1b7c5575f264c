import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MailDue, TaskRecord } from '#schemas/task-record.ts';
import { type CasesTable, caseKey, taskItem, taskSortKey } from './cases-table.ts';

type Change = {
  set?: Record<string, unknown>;
  remove?: string[];
  condition?: string;
  values?: Record<string, unknown>;
};

/** Changes one task in place. Returns false where its condition no longer held. */
async function change(
  table: CasesTable,
  task: TaskRecord,
  { set = {}, remove = [], condition, values = {} }: Change,
) {
  const names = Object.fromEntries([...Object.keys(set), ...remove].map((name) => [`#${name}`, name]));
  const clauses = [
    Object.keys(set).length > 0 &&
      `SET ${Object.keys(set)
        .map((name) => `#${name} = :${name}`)
        .join(', ')}`,
    remove.length > 0 && `REMOVE ${remove.map((name) => `#${name}`).join(', ')}`,
  ].filter(Boolean);
  const settings = Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value]));
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: caseKey(task.caseId), sk: taskSortKey(task.taskId) },
        UpdateExpression: clauses.join(' '),
        ConditionExpression: condition ?? 'attribute_exists(pk)',
        ExpressionAttributeNames: names,
        ...(Object.keys({ ...settings, ...values }).length > 0 && {
          ExpressionAttributeValues: { ...settings, ...values },
        }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/**
 * Gives a task the token that the workflow now waits on, in place of an earlier one.
 *
 * @param now set where the task is answered already, so that the relay answers the workflow at once
 */
export const giveToken = (
  table: CasesTable,
  task: TaskRecord,
  { token, tokenRound }: { token: string; tokenRound: number },
  now: string | undefined,
) => change(table, task, { set: { token, tokenRound, ...(now && { unsettledSince: now }) } });

/** Marks the mail of a task as sent, and says when somebody has to look at the task again. */
export const markMailed = (table: CasesTable, task: TaskRecord, nextActionAt: string) =>
  change(table, task, {
    set: { nextActionAt, gsi1sk: `${nextActionAt}#${task.taskId}` },
    remove: ['mailDue', 'unsettledSince'],
    // A mail that became due since is another one, also where it is of the same kind.
    condition: 'mailDue = :sent AND generation = :generation AND unsettledSince = :due',
    values: { ':sent': task.mailDue, ':generation': task.generation, ':due': task.unsettledSince },
  });

/**
 * Puts a mail to a task's assignee on its way: one conditional write, so that two sweeps at once make one mail.
 *
 * @returns false where another sweep was first
 */
export const askForMail = (
  table: CasesTable,
  task: TaskRecord,
  mailDue: MailDue,
  now: string,
  more: { reminders?: number; escalatedAt?: string } = {},
) =>
  change(table, task, {
    set: { mailDue, unsettledSince: now, ...more },
    condition: 'attribute_exists(gsi1pk) AND attribute_not_exists(mailDue) AND reminders = :reminders_seen',
    values: { ':reminders_seen': task.reminders },
  });

/** Ends the links that one of a task's people had before the one that they now opened. */
export const endLinksBefore = (
  table: CasesTable,
  task: TaskRecord,
  whose: 'linksFrom' | 'alsoWithLinksFrom',
  at: string,
) =>
  change(table, task, {
    set: { [whose]: at },
    condition: `attribute_exists(pk) AND (attribute_not_exists(${whose}) OR ${whose} < :${whose})`,
  });

/** Takes a finished task out of the indexes and forgets its token: the workflow has its answer. */
export const settleTask = (table: CasesTable, task: TaskRecord) =>
  change(table, task, {
    remove: [
      'token',
      'tokenRound',
      'mailDue',
      'unsettledSince',
      'nextActionAt',
      'gsi1pk',
      'gsi1sk',
      'gsi2pk',
      'gsi2sk',
    ],
    // A token that came since belongs to a newer wait and is answered in its own turn.
    ...(task.token === undefined
      ? { condition: 'attribute_not_exists(#token)' }
      : { condition: '#token = :answered', values: { ':answered': task.token } }),
  });

/**
 * Touches an unsettled item so that the stream delivers it to the relay again.
 *
 * @returns since when it has been unsettled; undefined where it has been settled
 */
export async function touch(
  table: CasesTable,
  key: { pk: string; sk: string },
  now: string,
): Promise<string | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: key,
        UpdateExpression: 'SET touchedAt = :now',
        ConditionExpression: 'attribute_exists(unsettledSince)',
        ExpressionAttributeValues: { ':now': now },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return String(Attributes?.unsettledSince);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/** Keeps a task that nobody has to be told of: it only holds the token that the relay answers. */
export async function putQuietTask(table: CasesTable, task: TaskRecord): Promise<void> {
  await table.client.send(
    new PutCommand({ TableName: table.tableName, Item: taskItem(task, table.organisationId) }),
  );
}
