import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { chainLink, chainStart } from '#domain/event-chain.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { type CasesTable, caseItem, caseKey, eventSortKey, taskItem, timeToLive } from './cases-table.ts';
import { countAction, type Rate } from './rate-counters.ts';
import { digestOf, hashOf } from './secrets.ts';

/** One write of a transaction. */
export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A submission that a caller may repeat: its key and a hash of its body (Idempotency-Key). */
export type RepeatKey = { key: string; bodyHash: string };

/** What a new case met in the table. */
export type BeginResult = 'begun' | 'too_many' | 'reference_taken' | 'key_used';

const keyLifeDays = 2;

/**
 * Stores a new case and the event that began it; with a repeat key, only once for that key; for one source, only so
 * often. One transaction.
 */
export async function beginCaseInTable(
  table: CasesTable,
  record: CaseRecord,
  event: CaseEvent,
  repeat: RepeatKey | undefined,
  rate: Rate,
): Promise<BeginResult> {
  const isNew = 'attribute_not_exists(pk)';
  const tie = chainLink(event, chainStart(record.caseId), digestOf);
  const actions: Action[] = [
    { Update: countAction(table, rate, event.at) },
    put(table, caseItem({ ...record, lastHash: tie.hash }, table.organisationId), isNew),
    put(table, { ...eventItem(record.caseId, event), ...tie }, isNew),
  ];
  if (repeat !== undefined) {
    actions.push(
      put(
        table,
        {
          pk: repeatPartition(repeat.key),
          sk: 'KEY',
          bodyHash: repeat.bodyHash,
          caseId: record.caseId,
          receivedAt: record.receivedAt,
          ttl: timeToLive(event.at, keyLifeDays),
        },
        isNew,
      ),
    );
  }
  const failed = await transact(table, actions);
  if (failed === undefined) return 'begun';
  // The last that failed counts: a repeat is answered however much came before it.
  return failed === 3 ? 'key_used' : failed === 0 ? 'too_many' : 'reference_taken';
}

export const repeatPartition = (key: string) => `KEY#${hashOf(key)}`;

/**
 * Records an event: the case as it now is, the event, tied to the one before, and the task it concerns, in one
 * transaction that is conditional on nothing else having happened since the case was read.
 *
 * @param alongside what else is written only if the event is
 * @returns the hash that the next event is tied to
 * @throws Refusal `Overtaken` when something else was recorded first
 */
export async function recordEvent(
  table: CasesTable,
  record: CaseRecord,
  event: CaseEvent,
  task?: TaskRecord,
  alongside: readonly Action[] = [],
): Promise<string> {
  const tie = chainLink(event, record.lastHash ?? chainStart(record.caseId), digestOf);
  const failed = await transact(table, [
    put(table, caseItem({ ...record, lastHash: tie.hash }, table.organisationId), '#sequence = :before', {
      names: { '#sequence': 'sequence' },
      values: { ':before': event.sequence - 1 },
    }),
    put(table, { ...eventItem(record.caseId, event), ...tie }, 'attribute_not_exists(pk)'),
    ...(task === undefined ? [] : [putTask(table, task)]),
    ...alongside,
  ]);
  if (failed !== undefined)
    throw new Refusal('Overtaken', 'Something else happened to the case at the same moment. Try again');
  return tie.hash;
}

/** A task as it now is, as one write of a transaction. */
export const putTask = (table: CasesTable, task: TaskRecord): Action =>
  put(table, taskItem(task, table.organisationId));

const eventItem = (caseId: string, event: CaseEvent) => ({
  pk: caseKey(caseId),
  sk: eventSortKey(event.sequence),
  ...event,
});

function put(
  table: CasesTable,
  item: Record<string, unknown>,
  condition?: string,
  more: { names?: Record<string, string>; values?: Record<string, unknown> } = {},
): Action {
  return {
    Put: {
      TableName: table.tableName,
      Item: item,
      ...(condition && { ConditionExpression: condition }),
      ...(more.names && { ExpressionAttributeNames: more.names }),
      ...(more.values && { ExpressionAttributeValues: more.values }),
    },
  };
}

const conflictTries = 4;

/** Runs a transaction and returns the index of the action whose condition failed, or undefined when it was written. */
export async function transact(table: CasesTable, actions: Action[]): Promise<number | undefined> {
  const command = new TransactWriteCommand({ TransactItems: actions, ClientRequestToken: randomUUID() });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await table.client.send(command);
      return undefined;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = reasons.findLastIndex(({ Code }) => Code === 'ConditionalCheckFailed');
      if (failed !== -1) return failed;
      if (attempt === conflictTries) {
        throw new Refusal('TryAgainLater', 'Too much is being written at once', {
          retryAfterSeconds: 2,
          cause: error,
        });
      }
      await wait(Math.random() * 50 * 2 ** attempt);
    }
  }
}
