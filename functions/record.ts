import type { CasesTable } from '#adapters/cases-table.ts';
import { type Action, recordEvent } from '#adapters/write-case.ts';
import { apply } from '#domain/case-history.ts';
import type { Actor, CaseEvent, Happening } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';

/** The service itself, where nobody in particular acted. */
export const service: Actor = { party: 'us' };

/**
 * Records what happened to a case, once: the next event, the case after it, and the task it concerns.
 *
 * @param alongside what else is written only if the event is
 * @returns the case and the event as they were written
 * @throws Refusal `Overtaken` when something else was recorded since the case was read
 */
export async function record(
  table: CasesTable,
  file: CaseFile,
  happening: Happening,
  by: Actor,
  at: string,
  task?: TaskRecord,
  alongside: readonly Action[] = [],
): Promise<{ record: CaseRecord; event: CaseEvent }> {
  const event: CaseEvent = { ...happening, sequence: file.record.sequence + 1, at, by };
  const next = apply(file.record, event);
  const lastHash = await recordEvent(table, next, event, task, alongside);
  return { record: { ...next, lastHash }, event };
}
