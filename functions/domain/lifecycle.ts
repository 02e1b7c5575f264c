import type { Status } from '#schemas/status.ts';
import { Refusal } from './refusal.ts';

/** Every move a case can make; whatever is absent is refused. A decided, withdrawn or lapsed case moves no more. */
export const moves: Record<Status, readonly Status[]> = {
  received: ['awaiting_information', 'assessing', 'withdrawn', 'lapsed'],
  awaiting_information: ['received', 'assessing', 'planning_works', 'deciding', 'withdrawn', 'lapsed'],
  assessing: ['awaiting_information', 'planning_works', 'deciding', 'withdrawn', 'lapsed'],
  planning_works: ['awaiting_information', 'assessing', 'deciding', 'withdrawn', 'lapsed'],
  deciding: [
    'awaiting_information',
    'assessing',
    'planning_works',
    'approved',
    'part_approved',
    'refused',
    'withdrawn',
    'lapsed',
  ],
  approved: [],
  part_approved: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};

/** The statuses in which a case is still being worked on. */
export const openStatuses = (Object.keys(moves) as Status[]).filter((status) => moves[status].length > 0);

/** Whether nothing more can happen to a case. */
export const isClosed = (status: Status): boolean => moves[status].length === 0;

/** Whether a person has decided the case. */
export const isDecided = (status: Status): boolean =>
  status === 'approved' || status === 'part_approved' || status === 'refused';

/**
 * The status that a case moves to.
 *
 * @throws Refusal `TransitionRefused` where the table does not have the move.
 */
export function move(from: Status, to: Status): Status {
  if (from === to || moves[from].includes(to)) return to;
  throw new Refusal('TransitionRefused', `A case that is ${from} cannot become ${to}`);
}
