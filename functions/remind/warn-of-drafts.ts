import type { CasesTable } from '#adapters/cases-table.ts';
import { askForWarning } from '#adapters/drafts.ts';
import { draftsDueBy } from '#adapters/work-index.ts';
import { touch } from '#adapters/write-task.ts';

/**
 * Has the relay warn whoever began a draft that is about to be deleted. What was to be mailed and still has not been is
 * put in front of the relay again.
 *
 * @returns of how many drafts a warning is on its way
 */
export async function warnOfDrafts(table: CasesTable, now: string): Promise<number> {
  let count = 0;
  for await (const { pk, sk, gsi1sk = '' } of draftsDueBy(table, now)) {
    if (await askForWarning(table, pk.replace(/^DRAFT#/, ''), gsi1sk, now)) count += 1;
    else await touch(table, { pk, sk }, now);
  }
  return count;
}
