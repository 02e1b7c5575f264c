import type { TaskDone } from '#schemas/case-event.ts';
import type { CaseRecord, SlotState } from '#schemas/case-record.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Party } from '#schemas/roles.ts';
import type { Stage } from '#schemas/status.ts';
import type { InformationTopic, Slot, TaskKind } from '#schemas/task-kind.ts';

type ProfessionalKind = Exclude<TaskKind, 'information'>;

const parties: Record<TaskKind, Party> = {
  information: 'applicant',
  needs_assessment: 'occupational_therapist',
  ot_sign_off: 'occupational_therapist',
  scheme_of_works: 'technical_officer',
  decision: 'decision_maker',
};

const stages: Record<ProfessionalKind, Stage> = {
  needs_assessment: 'assessing',
  ot_sign_off: 'assessing',
  scheme_of_works: 'planning_works',
  decision: 'deciding',
};

/** The kind of the task that a slot holds. */
export const kindOf = (slot: Slot): TaskKind =>
  slot.startsWith('information:') ? 'information' : (slot as ProfessionalKind);

/** What a request for information is about, or undefined for a professional task. */
export const topicOf = (slot: Slot): InformationTopic | undefined =>
  slot.startsWith('information:') ? (slot.slice('information:'.length) as InformationTopic) : undefined;

/** The slot in which the applicant is asked about a topic. */
export const informationSlot = (topic: InformationTopic): Slot => `information:${topic}`;

/** Who a task of this kind waits on. */
export const partyOf = (kind: TaskKind): Party => parties[kind];

/** The stage that a case is in while a slot's task is open; a request for information changes none. */
export const stageOf = (slot: Slot): Stage | undefined => {
  const kind = kindOf(slot);
  return kind === 'information' ? undefined : stages[kind];
};

/** The slots of a case that hold an open task, oldest first. */
export const openSlots = (record: CaseRecord): { slot: Slot; state: SlotState }[] =>
  Object.entries(record.slots)
    .flatMap(([slot, state]) => (state?.state === 'open' ? [{ slot: slot as Slot, state }] : []))
    .sort((one, other) => one.state.since.localeCompare(other.state.since));

/** What the workflow is told of an outcome. It branches on this word and reads everything else from the record. */
export function verdictOf(outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'signed_with_changes':
      return 'signed';
    case 'cannot_provide':
      return 'answered';
    case 'approve':
    case 'part_approve':
    case 'refuse':
      return 'decided';
    case 'return':
      return `return_to_${outcome.to}`;
    default:
      return outcome.outcome;
  }
}

/** What the workflow is told of a task that is done: what its outcome comes to by now, if it still stands. */
export function standingVerdict({ slots }: Pick<CaseRecord, 'slots'>, done: TaskDone): string {
  const standing = slots[done.slot];
  const stands = standing?.taskId === done.taskId ? standing.verdict : undefined;
  return stands ?? verdictOf(done.outcome);
}
