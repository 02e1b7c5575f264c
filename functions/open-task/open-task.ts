import { readCase } from '#adapters/read-case.ts';
import { giveToken, putQuietTask } from '#adapters/write-task.ts';
import { serviceAddress } from '#domain/chasing.ts';
import { isDue } from '#domain/is-due.ts';
import { openingOf } from '#domain/opening.ts';
import { Refusal } from '#domain/refusal.ts';
import { topicOf } from '#domain/slots.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { passUp } from '../pass-up.ts';
import { record, service } from '../record.ts';
import { restart } from '../restart.ts';
import type { OpenTaskInput, StepContext, StepVerdict } from '../workflow-edge.ts';

/**
 * Opens the task that the workflow waits for, or finds it. A task that is open already only gets the new token: no
 * second mail, the same link; one whose wait ran out at the backstop is passed up the line, as far as it goes, and waits
 * on. One that is done is answered from the record at once, by the relay, so that a workflow that was started again runs
 * forward to where it was. One that is no longer due, because somebody sent the case back while the workflow ran forward,
 * is not opened: the next round begins again from the record.
 *
 * @throws Refusal `CaseClosed` where a later round has to carry the case
 */
export async function openTask(
  { slot, token, round, state }: OpenTaskInput,
  file: CaseFile,
  context: StepContext,
): Promise<StepVerdict> {
  const { table, config, now } = context;
  const waits = { token, tokenRound: round };
  const standing = file.record.slots[slot];
  const task = file.tasks.find(({ taskId }) => taskId === standing?.taskId);
  if (task !== undefined && standing?.state === 'done') {
    await giveToken(table, task, waits, now);
    return { verdict: 'answered_from_record' };
  }
  // Nobody is late with what they have not been told: the mail that is due goes first.
  const isLate = state?.backstop !== undefined && task?.mailDue === undefined;
  if (task !== undefined && isLate && task.passedUpTo !== serviceAddress) {
    await passUp(table, file, { ...task, ...waits }, 'overdue', now, config);
    return { verdict: 'passed_up' };
  }
  if (task !== undefined) {
    await giveToken(table, task, waits, undefined);
    // Whoever answered since the case was read was answered for with the token from before.
    const latest = await readCase(table, task.caseId);
    if (latest?.record.slots[slot]?.state === 'open') return { verdict: 'still_open' };
    await giveToken(table, task, waits, now);
    return { verdict: 'answered_meanwhile' };
  }
  if (!isDue(file.record, slot)) {
    await restart(table, file, 'sent_back', now);
    throw new Refusal('CaseClosed', 'The case was sent back meanwhile: the next round carries it');
  }
  const opened: TaskRecord = { ...openingOf(file, slot, now, config), ...waits };
  if (topicOf(slot) !== undefined && opened.asked.length === 0) {
    await nothingToAsk(opened, file, context);
    return { verdict: 'nothing_to_ask' };
  }
  const { assignee, taskId, dueBy, asked } = opened;
  const { name, personId, role } = assignee;
  await record(
    table,
    file,
    {
      type: 'task_opened',
      taskId,
      slot,
      dueBy,
      asked,
      assignee: { name, ...(personId && { personId }), ...(role && { role }) },
    },
    service,
    now,
    opened,
  );
  return { verdict: 'opened' };
}

/** What was missing came in meanwhile: the workflow goes on, and nobody is troubled. */
async function nothingToAsk(task: TaskRecord, file: CaseFile, { table, now }: StepContext) {
  const { mailDue, nextActionAt, ...quiet } = task;
  await putQuietTask(table, {
    ...quiet,
    taskId: `${file.record.caseId}.information.0-${task.slot.split(':')[1]}`,
    verdict: 'answered',
    unsettledSince: now,
  });
}
