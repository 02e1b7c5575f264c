import type { CasesTable } from '#adapters/cases-table.ts';
import { deliveriesIn, parkedKey, takeUpAgain } from '#adapters/webhook-deliveries.ts';

/**
 * Has everything tried again that was given up on, because an operator says that its receiver is back.
 *
 * @returns how many deliveries are owed again
 */
export async function resendWebhooks(table: CasesTable, now: string): Promise<number> {
  let count = 0;
  for await (const key of deliveriesIn(table, parkedKey, now)) {
    if ((await takeUpAgain(table, key, now)) !== undefined) count += 1;
  }
  return count;
}
