import { randomBytes } from 'node:crypto';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { referenceFrom } from '#domain/reference.ts';
import { casesTableOf } from './cases-table-of.ts';
import type { TestSystem } from './local-system.ts';
import { everyItem } from './table.ts';

type Where = Pick<TestSystem, 'dynamodbUrl' | 'tableName'>;

/** So many references as new cases get them. */
export const newReferences = (count: number): string[] =>
  Array.from({ length: count }, () => referenceFrom('dfg', randomBytes(5)));

/**
 * Writes a case over and over under other references, as so many cases that wait at the same place: cheaper than to
 * play each there. Sessions come along, so that one session's token opens the task of every copy. Links do not, and no
 * copy has a workflow that waits.
 */
export async function cloneCase(where: Where, reference: string, copies: string[]): Promise<void> {
  const table = casesTableOf(where as TestSystem);
  const items = (await everyItem(where as TestSystem)).filter(({ pk }) => pk === `CASE#${reference}`);
  const requests = copies.flatMap((copy) =>
    items.map((item) => {
      const { token: _token, ...Item } = JSON.parse(
        JSON.stringify(item).replaceAll(reference, copy),
      ) as Record<string, unknown>;
      return { PutRequest: { Item } };
    }),
  );
  for (let from = 0; from < requests.length; from += 25) {
    await table.client.send(
      new BatchWriteCommand({ RequestItems: { [table.tableName]: requests.slice(from, from + 25) } }),
    );
  }
  table.client.destroy();
}
