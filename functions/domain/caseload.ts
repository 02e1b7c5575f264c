import type { CaseRecord } from '#schemas/case-record.ts';
import type { Party } from '#schemas/roles.ts';
import type { Stage } from '#schemas/status.ts';
import { isClosed } from './lifecycle.ts';
import { kindOf, openSlots, partyOf } from './slots.ts';

/** The work in hand at one instant, in figures. */
export type Caseload = {
  openByStage: Record<Stage, number>;
  /** For each open task, the whole days since it was asked; for a case that waits on nobody, since it last changed. */
  daysWaiting: Record<Party, number[]>;
  tasksOverdue: number;
};

const wholeDays = (from: string, to: string) =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));

/** How much work is in hand, and how long it has waited on whom. Cases that have ended count for nothing. */
export function caseloadOf(records: Iterable<CaseRecord>, now: string): Caseload {
  const load: Caseload = {
    openByStage: { received: 0, assessing: 0, planning_works: 0, deciding: 0 },
    daysWaiting: {
      us: [],
      applicant: [],
      occupational_therapist: [],
      technical_officer: [],
      decision_maker: [],
    },
    tasksOverdue: 0,
  };
  for (const record of records) {
    if (isClosed(record.status)) continue;
    load.openByStage[record.stage] += 1;
    const open = openSlots(record);
    if (open.length === 0) load.daysWaiting.us.push(wholeDays(record.changedAt, now));
    for (const { slot, state } of open) {
      load.daysWaiting[partyOf(kindOf(slot))].push(wholeDays(state.since, now));
      if (state.dueBy < now) load.tasksOverdue += 1;
    }
  }
  return load;
}
