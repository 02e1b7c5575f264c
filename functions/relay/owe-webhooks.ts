import { oweDeliveries } from '#adapters/webhook-deliveries.ts';
import { statusChanges } from '#domain/status-changes.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { RelayContext } from './relay-context.ts';

/** A receiver that is new hears of this much of the past at most, and what the relay missed for longer is history. */
const longestAgoMilliseconds = 7 * 86_400_000;

/** Notes for every configured receiver the status changes that it has not been told of. The `webhook` function tells it. */
export async function oweWebhooks(
  { record, events }: CaseFile,
  { table, config }: Pick<RelayContext, 'table' | 'config'>,
): Promise<void> {
  const names = (config.webhooks ?? []).map(({ name }) => name);
  if (names.length === 0) return;
  const now = new Date().toISOString();
  const since = new Date(Date.parse(now) - longestAgoMilliseconds).toISOString();
  const recent = statusChanges(events).filter(({ at }) => at >= since);
  await oweDeliveries(table, record.caseId, record.programme, recent, names, now);
}
