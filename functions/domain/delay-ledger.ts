import type { CaseEvent } from '#schemas/case-event.ts';
import { Party } from '#schemas/roles.ts';
import { livedClock } from './clocks.ts';
import { kindOf, partyOf } from './slots.ts';

/** A stretch of a case that one party answers for: from an instant, which counts, to an instant, which does not. */
export type Delay = { party: Party; from: string; to: string; milliseconds: number };

export type DelayLedger = {
  intervals: Delay[];
  /** What each party answers for. `days` are of 24 hours and not rounded: rounded ones would not add up. */
  totals: Record<Party, { milliseconds: number; days: number }>;
};

const millisecondsADay = 86_400_000;

/** Who answers for an instant at which several are waited on: the first of these. */
const firstWaitedOn = [
  'applicant',
  'decision_maker',
  'technical_officer',
  'occupational_therapist',
] as const satisfies Party[];

/**
 * Every instant of a case, from first contact to its end or `asOf`, booked to exactly one party. The applicant holds
 * the case up first, else the professional who is furthest along, as in its status (contract section 3); where no
 * task is open, and before the application came in, it is us. Passing a task on changes the person, not the party.
 *
 * @param firstContactAt as for `livedClock`, whose `milliseconds` the totals add up to
 */
export function delayLedger(events: CaseEvent[], asOf: string, firstContactAt?: string): DelayLedger {
  const lived = livedClock(events, asOf, firstContactAt);
  const end = Date.parse(lived.to);
  const open = new Map<string, Party>();
  const intervals: Delay[] = [];
  let from = Date.parse(lived.from);
  for (const event of events) {
    // Two writers' clocks can disagree: an event never happens before the one that its number follows.
    const to = Math.min(end, Math.max(from, Date.parse(event.at)));
    book(intervals, answersFor(open), from, to);
    from = to;
    if (event.type === 'task_opened') open.set(event.taskId, partyOf(kindOf(event.slot)));
    if (event.type === 'task_done') open.delete(event.taskId);
  }
  book(intervals, answersFor(open), from, end);
  return { intervals, totals: totalsOf(intervals) };
}

function answersFor(open: ReadonlyMap<string, Party>): Party {
  const parties = new Set(open.values());
  return firstWaitedOn.find((party) => parties.has(party)) ?? 'us';
}

function book(intervals: Delay[], party: Party, from: number, to: number) {
  if (from === to) return;
  const until = new Date(to).toISOString();
  const previous = intervals.at(-1);
  if (previous?.party === party) {
    previous.to = until;
    previous.milliseconds += to - from;
  } else {
    intervals.push({ party, from: new Date(from).toISOString(), to: until, milliseconds: to - from });
  }
}

function totalsOf(intervals: Delay[]): DelayLedger['totals'] {
  const total = (party: Party) => {
    const milliseconds = intervals.reduce(
      (sum, delay) => sum + (delay.party === party ? delay.milliseconds : 0),
      0,
    );
    return [party, { milliseconds, days: milliseconds / millisecondsADay }];
  };
  return Object.fromEntries(Party.options.map(total)) as DelayLedger['totals'];
}
