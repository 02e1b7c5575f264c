import { causedBy } from '#adapters/cause.ts';
import { tellMetric } from '#adapters/metrics.ts';
import { readCase } from '#adapters/read-case.ts';
import { flagStalled, markSent, settleCase } from '#adapters/settle-case.ts';
import {
  answerTask,
  type CallbackResult,
  endTask,
  executionState,
  startWorkflow,
  stopWorkflow,
} from '#adapters/workflow.ts';
import { settleTask } from '#adapters/write-task.ts';
import { isClosed, isDecided } from '#domain/lifecycle.ts';
import { doneEvent } from '#domain/record-of-case.ts';
import { openSlots, standingVerdict } from '#domain/slots.ts';
import { currentNews } from '#domain/stage-news.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Ending } from '#schemas/metric.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { log } from '../log.ts';
import { restart } from '../restart.ts';
import { untilWritten } from '../until-written.ts';
import { mailAboutEvent } from './mail-about-event.ts';
import { mailCode } from './mail-contact.ts';
import { mailStaffAboutApplicant } from './mail-staff.ts';
import { mailTask } from './mail-task.ts';
import { oweWebhooks } from './owe-webhooks.ts';
import type { RelayContext } from './relay-context.ts';

/**
 * Makes the workflow and the mail catch up with the record of one case. It looks at what is, not at what changed, so
 * that repeated, late and disordered deliveries all end the same: started if not started, answered if answered,
 * mailed if not mailed.
 *
 * @throws whatever a service answers that may pass: the stream, and then the reconciler, try again
 */
export async function nudge(caseId: string, context: RelayContext): Promise<void> {
  const file = await readCase(context.table, caseId);
  if (file !== undefined) await causedBy(file.record.cause, () => catchUp(file, context));
}

async function catchUp(file: CaseFile, context: RelayContext): Promise<void> {
  const { table } = context;
  // First, and alone: nothing is settled before the receivers are owed it.
  await oweWebhooks(file, context);
  const { caseId } = file.record;
  const faults: unknown[] = [];
  const attempt = async (act: () => Promise<void>) => act().catch((fault: unknown) => faults.push(fault));

  let workflowIsLost = false;
  for (const event of eventsToTell(file)) {
    await attempt(async () => {
      if (await tell(event, file, context)) workflowIsLost = true;
    });
  }
  for (const sent of file.sent) {
    if (sent.unsettledSince !== undefined) await attempt(() => mailStaffAboutApplicant(sent, file, context));
  }
  const { pendingContact } = file;
  if (pendingContact?.unsettledSince !== undefined)
    await attempt(() => mailCode(file, pendingContact, context));
  let workflowIsStuck = false;
  for (const task of file.tasks) {
    await attempt(async () => {
      const end = await settle(task, file, context);
      if (end === 'lost') workflowIsLost = true;
      if (end === 'stuck') workflowIsStuck = true;
    });
  }
  if (faults.length > 0) throw faults[0];
  workflowIsLost ||= await letterIsLost(file, context);
  if (workflowIsLost) {
    await untilWritten(async () => {
      const latest = await readCase(table, caseId);
      if (latest?.record.round === file.record.round)
        await restart(table, latest, 'lost', new Date().toISOString());
    });
    return;
  }
  if (workflowIsStuck) return;
  if (file.record.unsettledSince !== undefined && !waitsOnUs(file)) await settleCase(table, file.record);
}

/**
 * Whether the next step is the workflow's own: to open a task or to write the letter. Until then the case stays where
 * reconcile finds it.
 */
function waitsOnUs(file: CaseFile): boolean {
  const { record } = file;
  return isDecided(record.status)
    ? !hasLetter(file)
    : !isClosed(record.status) && openSlots(record).length === 0;
}

const told = new Set<CaseEvent['type']>([
  'application_received',
  'workflow_restarted',
  'decision_notified',
  'contact_changed',
  'withdrawn',
  'lapsed',
]);

/** By which a case ends, as opposed to news of a stage and of a new address. */
const endings = new Set<CaseEvent['type']>(['decision_notified', 'withdrawn', 'lapsed']);

function eventsToTell(file: CaseFile): CaseEvent[] {
  const news = currentNews(file)?.event.sequence;
  return file.events.filter(
    ({ type, sequence }) =>
      (told.has(type) || sequence === news) && !file.sent.some((mail) => mail.sequence === sequence),
  );
}

/** Tells the workflow and the people of an event. Returns true when the workflow's name is taken by something else. */
async function tell(event: CaseEvent, file: CaseFile, context: RelayContext): Promise<boolean> {
  const { caseId, round, status } = file.record;
  const begins = event.type === 'application_received' || event.type === 'workflow_restarted';
  let isTaken = false;
  if (begins && status !== 'withdrawn' && status !== 'lapsed') {
    const began = event.type === 'workflow_restarted' ? event.round : 1;
    if (began > 1) await stopWorkflow(context.workflow, caseId, began - 1);
    const started = await startWorkflow(context.workflow, caseId, began);
    isTaken = started === 'taken' && began === round;
    log(isTaken ? 'error' : 'info', 'workflow_started', { caseId, round: began, verdict: started });
  }
  await mailAboutEvent(event, file, context);
  await markSent(context.table, caseId, event.sequence, new Date().toISOString());
  if (endings.has(event.type)) tellMetric(context.config.organisation.id, 'CasesEnded', 1, status as Ending);
  return isTaken;
}

type Settled = 'settled' | 'lost' | 'stuck';

/** Does what a task is owed: `lost` when the workflow that should have heard of it is gone, `stuck` when it will not hear. */
async function settle(task: TaskRecord, file: CaseFile, context: RelayContext): Promise<Settled> {
  const { record, events } = file;
  const done = doneEvent(events, task.taskId);
  const verdict = done === undefined ? task.verdict : standingVerdict(record, done);
  const isOver = verdict !== undefined || (isClosed(record.status) && !isDecided(record.status));
  if (!isOver) {
    if (task.mailDue !== undefined) await mailTask(task, file, context);
    return 'settled';
  }
  if (task.token === undefined) {
    if (task.nextActionAt !== undefined || task.unsettledSince !== undefined)
      await settleTask(context.table, task);
    return 'settled';
  }
  // The round that waited has been ended. The one that carries the case brings a token when it gets here, if it has to.
  if (task.tokenRound !== undefined && task.tokenRound < record.round) {
    await settleTask(context.table, task);
    return 'settled';
  }
  const answer =
    verdict === undefined || record.status === 'withdrawn' || record.status === 'lapsed'
      ? await endTask(context.workflow, task.token)
      : await answerTask(context.workflow, task.token, verdict);
  const { caseId } = record;
  log(answer === 'unknown_token' ? 'error' : 'info', 'workflow_answered', {
    caseId,
    taskId: task.taskId,
    verdict: answer,
  });
  if (answer === 'unknown_token' && !isClosed(record.status)) return refused(file, context);
  const lost = await isLost(answer, file, context);
  await settleTask(context.table, task);
  return lost ? 'lost' : 'settled';
}

/**
 * A token that the workflow does not know, while its case goes on: something is badly wrong, so an operator hears of it
 * at once. The next round brings another token; where that one is not known either, the sweep tries it again each time
 * and nothing else is done, for ever more rounds would help nobody.
 */
async function refused({ record, events }: CaseFile, { table }: RelayContext): Promise<Settled> {
  const { caseId } = record;
  if (await flagStalled(table, caseId, new Date().toISOString())) log('error', 'case_stalled', { caseId });
  return events.at(-1)?.type === 'workflow_restarted' ? 'stuck' : 'lost';
}

/**
 * Whether an answer went to nobody. A token that is used or timed out is no loss while the execution runs: either an
 * earlier try won, or the same wait was entered again and brings a newer token.
 */
async function isLost(
  answer: CallbackResult,
  { record }: CaseFile,
  { workflow }: RelayContext,
): Promise<boolean> {
  if (answer === 'accepted' || isClosed(record.status)) return false;
  return (await executionState(workflow, record.caseId, record.round)) !== 'running';
}

const hasLetter = ({ events }: CaseFile) => events.some(({ type }) => type === 'decision_notified');

/** A decision without its letter, and no workflow left to write it. */
async function letterIsLost(file: CaseFile, { workflow }: RelayContext): Promise<boolean> {
  const { record } = file;
  if (!isDecided(record.status) || hasLetter(file)) return false;
  return (await executionState(workflow, record.caseId, record.round)) !== 'running';
}
