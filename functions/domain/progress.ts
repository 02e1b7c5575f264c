import type { ProgressStage, StageStanding } from '#schemas/application-view.ts';
import type { CaseEvent, TaskDone } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { CaseRecord, SlotState } from '#schemas/case-record.ts';
import type { Party } from '#schemas/roles.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { isClosed, isDecided } from './lifecycle.ts';
import { informationSlot, kindOf, openSlots, partyOf, topicOf, verdictOf } from './slots.ts';

type Case = Pick<CaseFile, 'record' | 'events'>;
type Holder = Pick<StageStanding, 'since' | 'dueBy' | 'with'>;

/** The stages in which a professional has the case, with the verdicts that end them. */
const workStages = {
  assessment: { slot: 'needs_assessment', endsWith: ['assessed'] },
  sign_off: { slot: 'ot_sign_off', endsWith: ['signed', 'not_supported'] },
  works: { slot: 'scheme_of_works', endsWith: ['planned'] },
  decision: { slot: 'decision', endsWith: ['decided'] },
} as const satisfies Partial<Record<ProgressStage, { slot: Slot; endsWith: readonly string[] }>>;

type WorkStage = keyof typeof workStages;

/**
 * The stages of a request in their order, the same that our mails name: which are done and when, who has the one that
 * is under way and since when, and which are still to come. A charity request has no works; works that the occupational
 * therapist did not support are not planned.
 */
export function progressOf({ record, events }: Case): StageStanding[] {
  const stages: ProgressStage[] =
    record.programme === 'charity'
      ? ['received', 'checked', 'assessment', 'sign_off', 'decision', 'notified']
      : ['received', 'checked', 'assessment', 'sign_off', 'works', 'decision', 'notified'];
  const standing = stages.map((stage) => standingOf(stage, { record, events }));
  if (isClosed(record.status) && !isDecided(record.status)) {
    return standing.map((one) => (one.state === 'now' ? { stage: one.stage, state: 'to_come' } : one));
  }
  if (standing.some(({ state }) => state === 'now')) return standing;
  // Between two tasks, and while a professional waits for an answer, whoever owes it has the case, or we.
  const next = standing.findIndex(({ state }) => state === 'to_come');
  return standing.map((one, index) =>
    index === next ? { stage: one.stage, state: 'now', ...betweenTasks(record) } : one,
  );
}

function standingOf(stage: ProgressStage, { record, events }: Case): StageStanding {
  switch (stage) {
    case 'received':
      return { stage, state: 'done', at: record.receivedAt };
    case 'checked': {
      const passedOn = events.find(
        (event) => event.type === 'task_opened' && topicOf(event.slot) === undefined,
      );
      return passedOn === undefined
        ? { stage, state: 'now', ...betweenTasks(record) }
        : { stage, state: 'done', at: passedOn.at };
    }
    case 'notified': {
      const written = events.findLast(({ type }) => type === 'decision_notified');
      if (written !== undefined) return { stage, state: 'done', at: written.at };
      return { stage, state: 'to_come' };
    }
    default:
      return standingOfWork(stage, { record, events });
  }
}

function standingOfWork(stage: WorkStage, { record, events }: Case): StageStanding {
  const { slot } = workStages[stage];
  const standing = record.slots[slot];
  if (standing?.state === 'open') return { stage, state: 'now', ...holderOf(slot, standing, events) };
  const done = doneOf(stage, { record, events });
  // The estimates and the certificates belong to the works: until the applicant has brought them nobody can decide.
  if (done !== undefined && stage === 'works' && record.slots[informationSlot('validity')] !== undefined)
    return { stage, state: 'now', ...betweenTasks(record) };
  if (done !== undefined) return { stage, state: 'done', at: done.at };
  return { stage, state: stage === 'works' && record.slots.decision ? 'not_needed' : 'to_come' };
}

/** The outcome that ended a stage, unless a later reader sent the case back. */
function doneOf(stage: WorkStage, { record, events }: Case): TaskDone | undefined {
  const { slot, endsWith } = workStages[stage];
  const isEnd = (event: CaseEvent): event is TaskDone =>
    event.type === 'task_done' &&
    event.slot === slot &&
    (endsWith as readonly string[]).includes(verdictOf(event.outcome));
  // A case that ended early keeps no slots: what was done is in its events.
  const stands = (event: TaskDone) =>
    (isClosed(record.status) && !isDecided(record.status)) || record.slots[slot]?.taskId === event.taskId;
  return events.findLast((event): event is TaskDone => isEnd(event) && stands(event));
}

function holderOf(slot: Slot, { taskId, dueBy, ...opened }: SlotState, events: Case['events']): Holder {
  let name: string | undefined;
  let { since } = opened;
  for (const event of events) {
    if (event.type === 'task_opened' && event.taskId === taskId) name = event.assignee.name;
    if (event.type === 'task_reassigned' && event.taskId === taskId) {
      name = event.to.name;
      since = event.at;
    }
  }
  return {
    since,
    dueBy,
    with: { party: partyOf(kindOf(slot)), ...(name !== undefined && { name }) },
  };
}

/** Who has a case that no professional has. The applicant is not named: it is they who read this. */
function betweenTasks(record: CaseRecord): Holder {
  const owed = openSlots(record).find(({ slot }) => topicOf(slot) !== undefined);
  const holder = (party: Party) => ({ with: { party } });
  return owed === undefined
    ? { since: record.changedAt, ...holder('us') }
    : { since: owed.state.since, dueBy: owed.state.dueBy, ...holder('applicant') };
}
