import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { CaseRecord } from '#schemas/case-record.ts';
import { PendingContact } from '#schemas/contact.ts';
import { AccessRecord, SentRecord, SessionRecord } from '#schemas/link-record.ts';
import { TaskRecord } from '#schemas/task-record.ts';
import { type CasesTable, caseKey, pendingContactSortKey } from './cases-table.ts';

/**
 * Everything that is kept of a case, by one consistent query (more only beyond a megabyte).
 *
 * @returns undefined where there is no such case
 */
export async function readCase(table: CasesTable, caseId: string): Promise<CaseFile | undefined> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': caseKey(caseId) },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);

  const record = items.find(({ sk }) => sk === 'CASE');
  if (record === undefined) return undefined;
  const pending = items.find(({ sk }) => sk === pendingContactSortKey);
  const ofKind = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
  return {
    record: CaseRecord.parse(record),
    events: ofKind('EVENT#').map((item) => CaseEvent.parse(item)),
    tasks: ofKind('TASK#').map((item) => TaskRecord.parse(item)),
    sessions: ofKind('SESSION#').map((item) => SessionRecord.parse(item)),
    access: ofKind('ACCESS#').map((item) => AccessRecord.parse(item)),
    sent: ofKind('SENT#').map((item) => SentRecord.parse(item)),
    ...(pending !== undefined && { pendingContact: PendingContact.parse(pending) }),
  };
}
