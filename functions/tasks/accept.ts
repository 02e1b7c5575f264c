import { caseRoles, isFit, nextFitPerson } from '#domain/assignment.ts';
import { ukDay } from '#domain/dates.ts';
import { handoverOf, isToBeAccepted } from '#domain/handover.ts';
import { Refusal } from '#domain/refusal.ts';
import { kindOf } from '#domain/slots.ts';
import type { Acceptance } from '#schemas/acceptance.ts';
import type { Receipt } from '#schemas/receipts.ts';
import type { Deployment } from '../deployment.ts';
import { log } from '../log.ts';
import { record } from '../record.ts';
import { expectOpen } from './open-link.ts';
import { handTo, passedOnBy } from './pass-on.ts';
import { actorOf, type Visit } from './visit.ts';

/**
 * Records that a delegated task is accepted, or hands it back to whoever passed it on: to the next fit person where they
 * may no longer take it. Saying the same again gives the first receipt. Nobody has to say anything: an outcome accepts
 * the task as well.
 *
 * @throws Refusal `OutcomeConflicts` where nobody waits for an answer, `LinkDead` where the task is no longer theirs
 */
export async function acceptOrHandBack(
  seen: Visit,
  said: Acceptance,
  deployment: Deployment,
): Promise<Receipt> {
  const { file, task, session } = seen;
  const { config, table } = deployment;
  const receipt = { taskId: task.taskId, reference: task.caseId };
  const gone = passedOnBy(file, task, session);
  if (!said.accepts && gone?.how === 'handed_back') {
    return { ...receipt, outcome: 'handed_back', recordedAt: gone.at };
  }
  expectOpen(file, task, session.generation, config);
  const handover = handoverOf(file.events, task.taskId);
  if (said.accepts && handover?.how === 'delegated' && handover.acceptedAt !== undefined) {
    return { ...receipt, outcome: 'accepted', recordedAt: handover.acceptedAt };
  }
  const kind = kindOf(task.slot);
  if (!isToBeAccepted(handover) || kind === 'information') {
    throw new Refusal('OutcomeConflicts', 'Nobody is waiting to hear whether you take this task');
  }
  const now = new Date().toISOString();
  if (said.accepts) {
    await record(
      table,
      file,
      { type: 'task_accepted', taskId: task.taskId, slot: task.slot },
      actorOf(seen),
      now,
    );
    log('info', 'task_accepted', { taskId: task.taskId });
    return { ...receipt, outcome: 'accepted', recordedAt: now };
  }
  const declinedBy = [
    ...task.declinedBy.filter((personId) => personId !== handover.from.personId),
    handover.to.personId,
  ];
  const roles = caseRoles(file);
  const before = config.people.find(({ personId }) => personId === handover.from.personId);
  const to =
    before !== undefined && isFit(before, kind, roles, config)
      ? before
      : nextFitPerson(kind, roles, declinedBy, config, ukDay(now));
  if (to === undefined) {
    throw new Refusal('OutcomeConflicts', 'Nobody else can take this task. Please call the service lead');
  }
  await handTo(to, 'handed_back', said.reason, declinedBy, seen, deployment, now);
  return { ...receipt, outcome: 'handed_back', recordedAt: now };
}
