import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, openCases, unsettledBefore } from '#adapters/work-index.ts';
import { touch } from '#adapters/write-task.ts';
import { isClosed } from '#domain/lifecycle.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { restart } from '../restart.ts';
import { untilWritten } from '../until-written.ts';
import { openStatuses, type ReconcileContext } from './sweep.ts';

const atOnce = 8;

/** How far a replay of every open case came. `since` is for the next call, where there is more to do. */
export type Replayed = { repaired: number; since: string; isDone: boolean };

/**
 * Starts the workflow of every open case again, as after a restart of the laptop or a change of the state machine. There
 * may be more of them than one invocation has time for: then it is called again, and goes on with those that it has not
 * started since the first call.
 *
 * @param since the instant of the first call
 * @param isTimeUp whether to leave the rest to the next call
 */
export async function replayEveryOpenCase(
  context: ReconcileContext,
  since: string,
  now: string,
  isTimeUp: () => boolean,
): Promise<Replayed> {
  const caseIds: string[] = [];
  for (const status of openStatuses) {
    for await (const { pk } of openCases(context.table, status)) caseIds.push(caseIdOf(pk));
  }
  const left = caseIds.reverse();
  let repaired = 0;
  const work = async () => {
    while (!isTimeUp()) {
      const caseId = left.pop();
      if (caseId === undefined) return;
      // Before the sum: eight at once would each add to what it was when they began.
      const one = await replay(caseId, context, 'replayed', now, (file) => !wasRestartedSince(file, since));
      repaired += one;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (left.length > 0) return { repaired, since, isDone: false };
  for await (const { pk, sk } of unsettledBefore(context.table, now))
    await touch(context.table, { pk, sk }, now);
  return { repaired, since, isDone: true };
}

const wasRestartedSince = ({ events }: CaseFile, instant: string): boolean =>
  (events.findLast(({ type }) => type === 'workflow_restarted')?.at ?? '') >= instant;

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
  return replay(caseId, context, 'execution_failed', now, ({ record }) => record.round === Number(round));
}

const replay = (
  caseId: string,
  { table }: ReconcileContext,
  why: string,
  now: string,
  isFor: (file: CaseFile) => boolean = () => true,
): Promise<number> =>
  untilWritten(async () => {
    const file = await readCase(table, caseId);
    if (file === undefined || isClosed(file.record.status)) return 0;
    if (!isFor(file)) return 0;
    await restart(table, file, why, now);
    return 1;
  });
