import { digestOf } from '#adapters/secrets.ts';
import { outcomeErrors } from '#domain/outcome-rules.ts';
import { doneEvent, factsOf, lastProposal } from '#domain/record-of-case.ts';
import { type FieldError, Refusal } from '#domain/refusal.ts';
import type { TaskDone } from '#schemas/case-event.ts';
import { type Outcome, outcomeSchemas } from '#schemas/outcomes/outcome.ts';
import type { Receipt } from '#schemas/receipts.ts';
import type { Deployment } from '../deployment.ts';
import { inputRefused, parse } from '../http/parse.ts';
import { log } from '../log.ts';
import { record } from '../record.ts';
import { expectOpen } from './open-link.ts';
import { passedOnBy, passOn } from './pass-on.ts';
import { digestFor } from './task-view.ts';
import { actorOf, type Visit } from './visit.ts';

/**
 * Records what somebody made of their task: one transaction, in which the task is done, the case moved and the event
 * appended. Nothing else decides. The same outcome again gives the first receipt; another one is refused.
 *
 * @param body an outcome as in contract section 5
 */
export async function recordOutcome(seen: Visit, body: unknown, deployment: Deployment): Promise<Receipt> {
  const { file, task } = seen;
  const outcome = readOutcome(task, body);
  const before = alreadyRecorded(seen, outcome);
  if (before !== undefined) return before;
  expectOpen(file, task, seen.session.generation, deployment.config);
  if (outcome.digest !== digestFor(seen, deployment.config)) {
    throw new Refusal('CaseChanged', 'The case has changed, read it again');
  }
  const now = new Date().toISOString();
  const errors = whatStops(outcome, seen, now, deployment);
  if (errors.length > 0) throw inputRefused(errors);
  if (outcome.outcome === 'not_mine') return passOn(seen, 'not_mine', outcome.reason, undefined, deployment);
  const done = {
    type: 'task_done',
    taskId: task.taskId,
    slot: task.slot,
    kind: task.kind,
    outcome,
  } as TaskDone;
  await record(deployment.table, file, done, actorOf(seen), now);
  log('info', 'outcome_recorded', { taskId: task.taskId, verdict: outcome.outcome });
  return { taskId: task.taskId, reference: task.caseId, outcome: outcome.outcome, recordedAt: now };
}

/**
 * An outcome in the shape of its task's schema.
 *
 * @throws Refusal `InputRefused` with a pointer to every field that does not fit
 */
export const readOutcome = ({ kind }: Visit['task'], body: unknown): Outcome =>
  parse(outcomeSchemas[kind], body) as Outcome;

/** What stops a well-formed outcome from being recorded now, as pointers into it. */
export const whatStops = (
  outcome: Outcome,
  { file, task }: Pick<Visit, 'file' | 'task'>,
  now: string,
  { config }: Pick<Deployment, 'config'>,
): FieldError[] =>
  outcomeErrors(outcome, {
    task,
    record: file.record,
    facts: factsOf(file.events),
    proposal: lastProposal(file.events),
    today: now.slice(0, 10),
    config,
  });

/** The receipt of the same outcome, recorded earlier; a different one conflicts. */
function alreadyRecorded({ file, task, session }: Visit, outcome: Outcome): Receipt | undefined {
  const receipt = { taskId: task.taskId, reference: task.caseId, outcome: outcome.outcome };
  if (session.generation !== task.generation) {
    const passed = outcome.outcome === 'not_mine' ? passedOnBy(file, task, session) : undefined;
    // Whoever delegated at the same moment has not said “not mine” as well.
    return passed?.how === 'not_mine' ? { ...receipt, recordedAt: passed.at } : undefined;
  }
  const done = doneEvent(file.events, task.taskId);
  if (done !== undefined) {
    if (withoutDigest(done.outcome) !== withoutDigest(outcome)) {
      throw new Refusal('OutcomeConflicts', 'Another outcome has been recorded for this task');
    }
    return { ...receipt, recordedAt: done.at };
  }
  return undefined;
}

function withoutDigest({ digest, ...outcome }: Outcome): string {
  return digestOf(outcome);
}
