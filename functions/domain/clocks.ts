import type { CaseEvent } from '#schemas/case-event.ts';
import { bankHolidays } from './bank-holidays.ts';
import { addCalendarMonths, isWorkingDay } from './dates.ts';
import { receivedEvent } from './record-of-case.ts';
import { verdictOf } from './slots.ts';

const millisecondsADay = 86_400_000;
const monthsToDecide = 6;

const dayOf = (instant: string) => instant.slice(0, 10);

/** Days from one day to another (`YYYY-MM-DD`), the first not counted; negative backwards, so that stretches add up. */
export function calendarDaysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}

/** As `calendarDaysBetween`, in working days: `addWorkingDays(Friday, 1)` is Monday, and Friday to Monday is 1. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let days = 0;
  for (let time = Date.parse(from) + millisecondsADay; time <= Date.parse(to); time += millisecondsADay) {
    if (isWorkingDay(dayOf(new Date(time).toISOString()), holidays)) days += 1;
  }
  return days;
}

/** The last day for the written decision on an application that was valid on a day (`YYYY-MM-DD`): section 34(1). */
export const statutoryDueBy = (validApplicationDate: string): string =>
  addCalendarMonths(validApplicationDate, monthsToDecide);

type Counted = { validApplicationDate: string; decisionDueBy: string; daysTaken: number };

/** Days are `YYYY-MM-DD`. An application that was never valid has no date, whatever became of the case. */
export type StatutoryClock =
  | { state: 'does_not_apply'; why: string }
  | { state: 'not_started' }
  | (Counted & { state: 'running'; daysLeft: number; isInTime: boolean })
  | (Counted & { state: 'decided'; notifiedOn: string; isInTime: boolean })
  | (Counted & { state: 'ended_without_decision'; endedOn: string });

/**
 * The clock of section 34(1) of the 1996 Act as it stood at an instant: from the valid application, not from first
 * contact, to the day on which the decision was notified in writing. `daysLeft` is negative once it is late.
 */
export function statutoryClock(events: CaseEvent[], asOf: string): StatutoryClock {
  const { programme, home } = receivedEvent(events).application;
  if (programme === 'charity')
    return { state: 'does_not_apply', why: 'The six months are for grants, not for charities.' };
  if (home.nation === 'northern_ireland') {
    return { state: 'does_not_apply', why: 'Northern Ireland has its own law: ask the Housing Executive.' };
  }
  const past = until(events, asOf);
  const valid = past.find((event) => event.type === 'application_valid');
  if (valid === undefined) return { state: 'not_started' };
  const { validApplicationDate } = valid;
  const decisionDueBy = statutoryDueBy(validApplicationDate);
  const counted = (to: string): Counted => ({
    validApplicationDate,
    decisionDueBy,
    daysTaken: calendarDaysBetween(validApplicationDate, to),
  });
  const last = past.find(
    ({ type }) => type === 'decision_notified' || type === 'withdrawn' || type === 'lapsed',
  );
  const today = dayOf(last?.at ?? asOf);
  if (last === undefined) {
    const daysLeft = calendarDaysBetween(today, decisionDueBy);
    return { state: 'running', ...counted(today), daysLeft, isInTime: daysLeft >= 0 };
  }
  return last.type === 'decision_notified'
    ? { state: 'decided', ...counted(today), notifiedOn: today, isInTime: today <= decisionDueBy }
    : { state: 'ended_without_decision', ...counted(today), endedOn: today };
}

/** How long a case has been lived with: instants, and the time between them. */
export type LivedClock = {
  state: 'running' | 'decided' | 'withdrawn' | 'lapsed';
  from: string;
  to: string;
  milliseconds: number;
  calendarDays: number;
  workingDays: number;
};

/**
 * The clock that the person lives by, as it stood at an instant: from first contact, or receipt where nobody noted an
 * earlier one, until a person decided or the case ended. Working days leave out the bank holidays of the home's nation.
 *
 * @param firstContactAt an instant; one that is later than the receipt counts for nothing
 */
export function livedClock(events: CaseEvent[], asOf: string, firstContactAt?: string): LivedClock {
  const received = receivedEvent(events);
  const isEarlier = firstContactAt !== undefined && Date.parse(firstContactAt) < Date.parse(received.at);
  const from = isEarlier ? firstContactAt : received.at;
  const end = until(events, asOf).find((event) => endingOf(event) !== undefined);
  const last = end?.at ?? asOf;
  const to = Date.parse(last) < Date.parse(from) ? from : last;
  return {
    state: (end && endingOf(end)) ?? 'running',
    from,
    to,
    milliseconds: Date.parse(to) - Date.parse(from),
    calendarDays: calendarDaysBetween(dayOf(from), dayOf(to)),
    workingDays: workingDaysBetween(dayOf(from), dayOf(to), bankHolidays(received.application.home.nation)),
  };
}

const until = (events: CaseEvent[], asOf: string) =>
  events.filter(({ at }) => Date.parse(at) <= Date.parse(asOf));

function endingOf(event: CaseEvent): Exclude<LivedClock['state'], 'running'> | undefined {
  if (event.type === 'withdrawn' || event.type === 'lapsed') return event.type;
  return event.type === 'task_done' && verdictOf(event.outcome) === 'decided' ? 'decided' : undefined;
}
