import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { isClosed } from '#domain/lifecycle.ts';
import { sameAddress } from '#domain/people.ts';
import { openSlots } from '#domain/slots.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { fromEnvironment } from './sdk-settings.ts';
import { hashOf } from './secrets.ts';

/** The one table, and the organisation whose work is in it. */
export type CasesTable = { client: DynamoDBDocumentClient; tableName: string; organisationId: string };

/** A table client. Its address and credentials come from the environment by the SDK's own variables. */
export function casesTable(tableName: string, organisationId: string): CasesTable {
  const client = new DynamoDBClient({
    ...fromEnvironment('AWS_ENDPOINT_URL_DYNAMODB'),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
  // It prepares every input and answer for a log that nobody keeps, and that must never hold them.
  client.middlewareStack.remove('loggerMiddleware');
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
    organisationId,
  };
}

/** Items of one case share a partition, so that a case is one query. */
export const caseKey = (caseId: string) => `CASE#${caseId}`;
export const eventSortKey = (sequence: number) => `EVENT#${String(sequence).padStart(6, '0')}`;
export const taskSortKey = (taskId: string) => `TASK#${taskId}`;
export const pendingContactSortKey = 'CONTACT';
export const unsettledKey = 'UNSETTLED';
export const personKey = (email: string) => `PERSON#${hashOf(sameAddress(email))}`;
export const openTasksKey = (organisationId: string) => `ORG#${organisationId}#tasks`;
export const statusKey = (organisationId: string, status: string) => `ORG#${organisationId}#${status}`;

/** A case as it is stored. Only open cases are in the work index, only unsettled ones in the other. */
export function caseItem(record: CaseRecord, organisationId: string) {
  const dueBy = dueDateOf(record);
  return {
    pk: caseKey(record.caseId),
    sk: 'CASE',
    ...record,
    ...(!isClosed(record.status) && {
      gsi1pk: statusKey(organisationId, record.status),
      gsi1sk: `${dueBy}#${record.caseId}`,
    }),
    ...(record.unsettledSince && { gsi2pk: unsettledKey, gsi2sk: record.unsettledSince }),
  };
}

/**
 * When the case is due, for the work index: its oldest open task's date. Between two tasks the last one's stands, so that
 * an outcome moves nothing in the index, which would cost a deletion and a write.
 */
function dueDateOf(record: CaseRecord): string {
  const [open] = openSlots(record);
  const last = Object.values(record.slots)
    .flatMap((slot) => slot?.dueBy ?? [])
    .sort()
    .at(-1);
  return open?.state.dueBy ?? last ?? record.receivedAt;
}

/** A task as it is stored: in the work index by when somebody has to act on it, and in the people index by whom it is with. */
export function taskItem(task: TaskRecord, organisationId: string) {
  return {
    pk: caseKey(task.caseId),
    sk: taskSortKey(task.taskId),
    ...task,
    ...(task.nextActionAt && {
      gsi1pk: openTasksKey(organisationId),
      gsi1sk: `${task.nextActionAt}#${task.taskId}`,
      gsi2pk: personKey(task.assignee.email),
      gsi2sk: task.taskId,
    }),
  };
}

/** DynamoDB deletes an item some time after this second. It is housekeeping, never a rule. */
export const timeToLive = (instant: string, extraDays = 0): number =>
  Math.floor(Date.parse(instant) / 1000) + extraDays * 86_400;
