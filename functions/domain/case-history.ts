import type { CaseEvent, TaskDone } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Status } from '#schemas/status.ts';
import type { Slot, TaskKind } from '#schemas/task-kind.ts';
import { isClosed, isDecided, move } from './lifecycle.ts';
import { Refusal } from './refusal.ts';
import { informationSlot, kindOf, openSlots, stageOf, topicOf, verdictOf } from './slots.ts';

/** Tasks whose outcome no longer stands once a later reader has sent the case back. */
const undoneBy = {
  returned: ['needs_assessment', 'ot_sign_off'],
  return_to_needs_assessment: ['needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'],
  return_to_scheme_of_works: ['scheme_of_works', 'decision'],
} as const satisfies Record<string, Slot[]>;

const decidedStatus = { approve: 'approved', part_approve: 'part_approved', refuse: 'refused' } as const;

/** What a sign-off that does not support the need comes to once a decision-maker has asked for the works all the same. */
const worksWanted = 'works_wanted';

/** The first state of a case, from the event that began it. */
export function beginCase(
  caseId: string,
  accessHash: string,
  event: Extract<CaseEvent, { type: 'application_received' }>,
): CaseRecord {
  return {
    caseId,
    programme: event.application.programme,
    status: 'received',
    stage: 'received',
    round: 1,
    sequence: event.sequence,
    receivedAt: event.at,
    changedAt: event.at,
    accessHash,
    slots: {},
    taskCounts: {},
    unsettledSince: event.at,
  };
}

/**
 * The case after an event. Folding this over a case's events gives its present state, always.
 *
 * @throws Refusal `TransitionRefused` for an event that cannot happen to a case in this state.
 */
export function apply(record: CaseRecord, event: CaseEvent): CaseRecord {
  if (isClosed(record.status) && !mayFollowADecision(record, event)) {
    throw new Refusal('TransitionRefused', `Nothing more can happen to a case that is ${record.status}`);
  }
  const next = effectOf({ ...record, sequence: event.sequence, changedAt: event.at }, event);
  return { ...next, status: move(record.status, statusOf(next)), ...unsettled(record, event) };
}

/** A decision is still to be written about, by a workflow that may have to be started again, and people move. */
const mayFollowADecision = ({ status }: CaseRecord, { type }: CaseEvent): boolean =>
  isDecided(status) &&
  (type === 'decision_notified' || type === 'workflow_restarted' || type === 'contact_changed');

/** Which of the applicant's addresses links are mailed to now, counted from 1. */
export const accessGenerationOf = ({ accessGeneration = 1 }: Pick<CaseRecord, 'accessGeneration'>): number =>
  accessGeneration;

function effectOf(record: CaseRecord, event: CaseEvent): CaseRecord {
  switch (event.type) {
    case 'task_opened':
      return {
        ...record,
        stage: stageOf(event.slot) ?? record.stage,
        taskCounts: count(record, kindOf(event.slot)),
        slots: {
          ...record.slots,
          [event.slot]: { taskId: event.taskId, state: 'open', since: event.at, dueBy: event.dueBy },
        },
      };
    case 'task_done':
      return afterOutcome(record, event);
    case 'application_valid':
      return {
        ...record,
        validApplicationDate: event.validApplicationDate,
        decisionDueBy: event.decisionDueBy,
      };
    case 'contact_changed':
      return event.who === 'applicant' && event.contact.email !== event.emailBefore
        ? { ...record, accessGeneration: accessGenerationOf(record) + 1 }
        : record;
    case 'withdrawn':
    case 'lapsed':
      return { ...record, slots: {}, status: event.type };
    case 'workflow_restarted':
      return { ...record, round: event.round };
    default:
      return record;
  }
}

function afterOutcome(record: CaseRecord, event: TaskDone): CaseRecord {
  const verdict = verdictOf(event.outcome);
  const topic = topicOf(event.slot);
  const slots = { ...record.slots };
  if (topic === undefined) {
    const { taskId, since, dueBy } = slots[event.slot] ?? {
      taskId: event.taskId,
      since: event.at,
      dueBy: event.at,
    };
    slots[event.slot] = { taskId, state: 'done', verdict, since, dueBy };
  } else {
    delete slots[informationSlot(topic)];
    // The professional who asked gets the task again, now with the answers.
    if (topic !== 'request' && topic !== 'means' && topic !== 'validity') delete slots[topic];
  }
  for (const slot of undoneBy[verdict as keyof typeof undoneBy] ?? []) delete slots[slot];
  const { ot_sign_off: signOff } = slots;
  // Otherwise a workflow that begins again would go from a need that is not supported straight to the decision.
  if (verdict === 'return_to_scheme_of_works' && signOff?.verdict === 'not_supported')
    slots.ot_sign_off = { ...signOff, verdict: worksWanted };
  return { ...record, slots, ...factsFrom(event) };
}

function factsFrom(event: TaskDone): Partial<CaseRecord> {
  const { outcome, by } = event;
  switch (outcome.outcome) {
    case 'assessed':
      return { urgency: outcome.urgency, ...(by.personId && { assessedBy: by.personId }) };
    case 'signed':
    case 'signed_with_changes':
    case 'not_supported':
      return by.personId ? { signedOffBy: by.personId } : {};
    case 'approve':
    case 'part_approve':
    case 'refuse':
      return { status: decidedStatus[outcome.outcome] };
    default:
      return {};
  }
}

function count(record: CaseRecord, kind: TaskKind): CaseRecord['taskCounts'] {
  return { ...record.taskCounts, [kind]: (record.taskCounts[kind] ?? 0) + 1 };
}

const ended: readonly Status[] = ['approved', 'part_approved', 'refused', 'withdrawn', 'lapsed'];

function statusOf(record: CaseRecord): Status {
  if (ended.includes(record.status)) return record.status;
  const applicantOwes = openSlots(record).some(({ slot }) => topicOf(slot) !== undefined);
  return applicantOwes ? 'awaiting_information' : record.stage;
}

/** Events after which somebody outside the table has to be told: the workflow, or a person by mail. */
const tellsSomebody: ReadonlySet<CaseEvent['type']> = new Set([
  'application_received',
  'task_done',
  'decision_notified',
  'contact_changed',
  'withdrawn',
  'lapsed',
  'workflow_restarted',
]);

function unsettled(record: CaseRecord, event: CaseEvent): Pick<CaseRecord, 'unsettledSince'> {
  if (record.unsettledSince !== undefined) return { unsettledSince: record.unsettledSince };
  return tellsSomebody.has(event.type) ? { unsettledSince: event.at } : {};
}
