import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { StatusChange } from '#schemas/webhook.ts';
import { apply, beginCase } from './case-history.ts';

/**
 * Every change of a case's status, from its beginning on, each by the event that made it.
 *
 * @param events of one case, in the order of their numbers
 */
export function statusChanges(events: readonly CaseEvent[]): StatusChange[] {
  const changes: StatusChange[] = [];
  let record: CaseRecord | undefined;
  for (const event of events) {
    const before = record?.status;
    if (record !== undefined) record = apply(record, event);
    else if (event.type === 'application_received') record = beginCase('', '', event);
    if (record === undefined || record.status === before) continue;
    const { status, stage } = record;
    changes.push({ sequence: event.sequence, at: event.at, status, stage });
  }
  return changes;
}
