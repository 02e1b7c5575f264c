import type { CaseEvent } from '#schemas/case-event.ts';

type Reassigned = Extract<CaseEvent, { type: 'task_reassigned' }>;

/** How a task came to whoever has it now, and when they said that they take it. */
export type Handover = Pick<Reassigned, 'from' | 'to' | 'how' | 'reason'> & { acceptedAt?: string };

/**
 * The last time that a task changed hands. A delegation is accepted by saying so or by answering the task; what the
 * service gives to somebody needs no accepting.
 *
 * @returns undefined for a task that its first holder still has
 */
export function handoverOf(events: readonly CaseEvent[], taskId: string): Handover | undefined {
  const last = events.findLast(
    (event): event is Reassigned => event.type === 'task_reassigned' && event.taskId === taskId,
  );
  if (last === undefined) return undefined;
  const { from, to, how, reason } = last;
  const accepted = events.find(
    (event) =>
      event.sequence > last.sequence &&
      (event.type === 'task_accepted' || event.type === 'task_done') &&
      event.taskId === taskId,
  );
  return { from, to, how, reason, ...(accepted && { acceptedAt: accepted.at }) };
}

/** Whether a colleague was asked to take a task and has not said yet whether they do. */
export const isToBeAccepted = (handover: Handover | undefined): handover is Handover & { how: 'delegated' } =>
  handover?.how === 'delegated' && handover.acceptedAt === undefined;
