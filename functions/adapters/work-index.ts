import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Status } from '#schemas/status.ts';
import {
  type CasesTable,
  draftsKey,
  openTasksKey,
  personKey,
  statusKey,
  unsettledKey,
} from './cases-table.ts';

/** Where an item found in an index is: the indexes hold keys only, and every decision re-reads the item itself. */
export type Found = { pk: string; sk: string; gsi1sk?: string; gsi2sk?: string };

async function* query(
  table: CasesTable,
  index: 'work' | 'people',
  partition: string,
  upTo?: string,
): AsyncGenerator<Found> {
  const [pk, sk] = index === 'work' ? ['gsi1pk', 'gsi1sk'] : ['gsi2pk', 'gsi2sk'];
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.tableName,
      IndexName: index,
      KeyConditionExpression: upTo === undefined ? `${pk} = :pk` : `${pk} = :pk AND ${sk} <= :upTo`,
      ExpressionAttributeValues: { ':pk': partition, ...(upTo !== undefined && { ':upTo': upTo }) },
    },
  );
  for await (const { Items = [] } of pages) yield* Items as Found[];
}

/** Open tasks that somebody has to act on by an instant: to be mailed, chased or passed up. */
export const tasksDueBy = (table: CasesTable, instant: string) =>
  query(table, 'work', openTasksKey(table.organisationId), `${instant}~`);

/** Drafts about which somebody has to be mailed by an instant. */
export const draftsDueBy = (table: CasesTable, instant: string) =>
  query(table, 'work', draftsKey(table.organisationId), `${instant}~`);

/** Open cases of a status, soonest first. */
export const openCases = (table: CasesTable, status: Status) =>
  query(table, 'work', statusKey(table.organisationId, status));

/** Cases and requests that the relay has not settled since before an instant. */
export const unsettledBefore = (table: CasesTable, instant: string) =>
  query(table, 'people', unsettledKey, instant);

/** Open tasks, applications and drafts of an address. */
export const openFor = (table: CasesTable, email: string) => query(table, 'people', personKey(email));

/** The case that a partition key belongs to. */
export const caseIdOf = (pk: string): string => pk.replace(/^CASE#/, '');
