const millisecondsADay = 86_400_000;

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The instant at which the clocks change in a month: 01:00 UTC on its last Sunday. */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * millisecondsADay;
}

/**
 * The day that an instant falls on in the United Kingdom (`YYYY-MM-DD`), an hour ahead of UTC from the last Sunday of
 * March to that of October. By hand: a formatter of Intl costs every cold start 11 ms.
 */
export function ukDay(instant: string): string {
  const time = Date.parse(instant);
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= clockChange(year, 2) && time < clockChange(year, 9);
  return toDay(isSummer ? time + 3_600_000 : time);
}

/** The same day of the month, that many months on (`YYYY-MM-DD`); the last day where the month has no such day. */
export function addCalendarMonths(date: string, months: number): string {
  const start = new Date(toTime(date));
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toDay(Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)));
}

/** Whether it is a Monday to Friday that is not among the holidays (`YYYY-MM-DD`). */
export function isWorkingDay(date: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(toTime(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/** The working day that many after the date, which is not counted itself; before it if negative; the date if 0. */
export function addWorkingDays(date: string, days: number, holidays: ReadonlySet<string>): string {
  let time = toTime(date);
  for (let left = Math.abs(days); left > 0; ) {
    time += Math.sign(days) * millisecondsADay;
    if (isWorkingDay(toDay(time), holidays)) left -= 1;
  }
  return toDay(time);
}

/** Whole years of age on a day (`YYYY-MM-DD`), from the birthday on; 29 February counts from 1 March in other years. */
export function ageOn(dateOfBirth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
