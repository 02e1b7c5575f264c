import { BatchGetCommand, type BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb';
import { CaseRecord } from '#schemas/case-record.ts';
import { type CasesTable, caseKey } from './cases-table.ts';

const atOnce = 100;

/** The moving parts of many cases, in no order. For figures and lists: what it reads may be a moment old. */
export async function readRecords(table: CasesTable, caseIds: string[]): Promise<CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (let from = 0; from < caseIds.length; from += atOnce) {
    let keys: Record<string, unknown>[] | undefined = caseIds
      .slice(from, from + atOnce)
      .map((caseId) => ({ pk: caseKey(caseId), sk: 'CASE' }));
    while (keys !== undefined && keys.length > 0) {
      const { Responses, UnprocessedKeys }: BatchGetCommandOutput = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.tableName]: { Keys: keys } } }),
      );
      records.push(...(Responses?.[table.tableName] ?? []).map((item) => CaseRecord.parse(item)));
      keys = UnprocessedKeys?.[table.tableName]?.Keys;
    }
  }
  return records;
}
