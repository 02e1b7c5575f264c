import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestSystem } from './local-system.ts';
import { everyItem } from './table.ts';

type Item = Record<string, unknown>;

/** A digest of everything that the table holds: equal before and after means that nothing was written. */
export async function tableDigest(system: TestSystem): Promise<string> {
  return digestOf(await everyItem(system));
}

/** The digest of a table in which nothing is under way any more: every mail is out and every open case waits on somebody. */
export async function settledDigest(system: TestSystem): Promise<string> {
  const end = Date.now() + 20_000;
  let before = '';
  while (Date.now() < end) {
    const items = await everyItem(system);
    const digest = digestOf(items);
    if (digest === before && !items.some(isUnderWay)) return digest;
    before = digest;
    await wait(70);
  }
  throw new Error('The table did not come to rest');
}

const ended = ['approved', 'part_approved', 'refused', 'withdrawn', 'lapsed'];

function isUnderWay(item: Item): boolean {
  if (item.unsettledSince !== undefined || item.mailDue !== undefined) return true;
  if (item.sk !== 'CASE' || ended.includes(String(item.status))) return false;
  return !Object.values(item.slots as Record<string, { state: string }>).some(
    ({ state }) => state === 'open',
  );
}

/** Rate counters are left out: looking may be counted. */
const digestOf = (items: Item[]): string =>
  createHash('sha256')
    .update(
      items
        .filter(({ pk }) => !String(pk).startsWith('RATE#'))
        .map(canonical)
        .sort()
        .join('\n'),
    )
    .digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${key}:${canonical(entry)}`).join(',')}}`;
}
