import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, openCases, unsettledBefore } from '#adapters/work-index.ts';
import { touch } from '#adapters/write-task.ts';
import { isClosed, openStatuses } from '#domain/lifecycle.ts';
import { restart } from '../restart.ts';
import { untilWritten } from '../until-written.ts';
import type { ReconcileContext } from './sweep.ts';

const atOnce = 8;

/** Starts the workflow of every open case again, as after a restart of the laptop or a change of the state machine. */
export async function replayEveryOpenCase(context: ReconcileContext, now: string): Promise<number> {
  const caseIds: string[] = [];
  for (const status of openStatuses) {
    for await (const { pk } of openCases(context.table, status)) caseIds.push(caseIdOf(pk));
  }
  const queue = caseIds.values();
  const work = async () => {
    for (const caseId of queue) await replay(caseId, context, 'replayed', now);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for await (const { pk, sk } of unsettledBefore(context.table, now))
    await touch(context.table, { pk, sk }, now);
  return caseIds.length;
}

/**
 * Starts cases again from their records because an operator says so.
 *
 * @param which the reference of one case, or `stalled` for every case that is flagged
 * @returns how many were started again
 */
export async function repair(which: string, context: ReconcileContext, now: string): Promise<number> {
  if (which !== 'stalled') return replay(which, context, 'repaired', now);
  const flagged = new Set<string>();
  for await (const { pk, sk } of unsettledBefore(context.table, now)) {
    if (sk !== 'CASE') continue;
    const file = await readCase(context.table, caseIdOf(pk));
    if (file?.record.stalledSince !== undefined) flagged.add(caseIdOf(pk));
  }
  let count = 0;
  for (const caseId of flagged) count += await replay(caseId, context, 'repaired', now);
  return count;
}

/** Starts a case again whose execution failed, timed out or was stopped, unless a later round carries it already. */
export async function restartAfterFailure(
  name: string,
  context: ReconcileContext,
  now: string,
): Promise<number> {
  const [, caseId, round] = /^case-(.+)-r(\d+)$/.exec(name) ?? [];
  if (caseId === undefined) return 0;
  return replay(caseId, context, 'execution_failed', now, Number(round));
}

const replay = (
  caseId: string,
  { table }: ReconcileContext,
  why: string,
  now: string,
  onlyRound?: number,
): Promise<number> =>
  untilWritten(async () => {
    const file = await readCase(table, caseId);
    if (file === undefined || isClosed(file.record.status)) return 0;
    if (onlyRound !== undefined && file.record.round !== onlyRound) return 0;
    await restart(table, file, why, now);
    return 1;
  });
