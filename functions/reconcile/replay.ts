import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, openCases, unsettledBefore } from '#adapters/work-index.ts';
import { executionState } from '#adapters/workflow.ts';
import { touch } from '#adapters/write-task.ts';
import { isClosed, isDecided, openStatuses } from '#domain/lifecycle.ts';
import { openSlots } from '#domain/slots.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Status } from '#schemas/status.ts';
import { restart } from '../restart.ts';
import { untilWritten } from '../until-written.ts';
import type { ReconcileContext } from './sweep.ts';

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

/** A case that an operator asked about: where it stands, and whether it was started again. */
export type RepairedCase = {
  caseId: string;
  status: Status;
  round: number;
  stalledSince?: string;
  execution: 'running' | 'ended' | 'missing';
  waitsOn: string[];
  repaired: boolean;
};

/**
 * Starts cases again from their records because an operator says so.
 *
 * @param which the reference of one case, or `stalled` for every case that is flagged
 * @param isDryRun says what would be started again, and changes nothing
 * @returns each case as it was before; a decided case only needs it while its letter is still to be written
 */
export async function repair(
  which: string,
  isDryRun: boolean,
  context: ReconcileContext,
  now: string,
): Promise<RepairedCase[]> {
  const { table, workflow } = context;
  const repaired: RepairedCase[] = [];
  for (const caseId of which === 'stalled' ? await flaggedCases(context, now) : [which]) {
    const file = await readCase(table, caseId);
    if (file === undefined) continue;
    const { status, round, stalledSince } = file.record;
    repaired.push({
      caseId,
      status,
      round,
      ...(stalledSince && { stalledSince }),
      execution: await executionState(workflow, caseId, round),
      waitsOn: openSlots(file.record).map(({ slot }) => slot),
      repaired: isDryRun ? hasWorkLeft(file) : (await replay(caseId, context, 'repaired', now)) === 1,
    });
  }
  return repaired;
}

async function flaggedCases({ table }: ReconcileContext, now: string): Promise<string[]> {
  const flagged = new Set<string>();
  for await (const { pk, sk } of unsettledBefore(table, now)) {
    if (sk !== 'CASE') continue;
    const file = await readCase(table, caseIdOf(pk));
    if (file?.record.stalledSince !== undefined) flagged.add(caseIdOf(pk));
  }
  return [...flagged];
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
    if (file === undefined || !hasWorkLeft(file) || !isFor(file)) return 0;
    await restart(table, file, why, now);
    return 1;
  });

/** Whether a workflow still has something to do for a case: until its end, or until its letter is written. */
const hasWorkLeft = ({ record, events }: CaseFile): boolean =>
  isDecided(record.status)
    ? !events.some(({ type }) => type === 'decision_notified')
    : !isClosed(record.status);
