import { describe, expect, it } from 'vitest';
import { bankHolidays } from '#domain/bank-holidays.ts';
import { addCalendarMonths, addWorkingDays, ageOn, isWorkingDay, ukDay } from '#domain/dates.ts';

describe('calendar months', () => {
  it.each([
    { date: '2026-01-15', months: 6, becomes: '2026-07-15' },
    { date: '2026-08-31', months: 6, becomes: '2027-02-28' },
    { date: '2027-08-31', months: 6, becomes: '2028-02-29' },
    { date: '2026-11-22', months: 12, becomes: '2027-11-22' },
    { date: '2028-02-29', months: 12, becomes: '2029-02-28' },
    { date: '2026-03-31', months: -1, becomes: '2026-02-28' },
    { date: '2026-03-31', months: 0, becomes: '2026-03-31' },
  ])('$months on from $date end on $becomes', ({ date, months, becomes }) => {
    expect(addCalendarMonths(date, months)).toBe(becomes);
  });
});

describe('working days', () => {
  const england = bankHolidays('england');

  it.each([
    { date: '2026-11-20', is: true, what: 'a Friday' },
    { date: '2026-11-21', is: false, what: 'a Saturday' },
    { date: '2026-11-22', is: false, what: 'a Sunday' },
    { date: '2026-12-28', is: false, what: 'the substitute for Boxing Day' },
  ])('$what is one: $is', ({ date, is }) => {
    expect(isWorkingDay(date, england)).toBe(is);
  });

  it.each([
    { date: '2026-11-20', days: 1, becomes: '2026-11-23' },
    { date: '2026-11-21', days: 1, becomes: '2026-11-23' },
    { date: '2026-12-24', days: 1, becomes: '2026-12-29' },
    { date: '2026-11-25', days: -1, becomes: '2026-11-24' },
    { date: '2026-12-29', days: -1, becomes: '2026-12-24' },
    { date: '2026-11-21', days: 0, becomes: '2026-11-21' },
    { date: '2026-03-23', days: 10, becomes: '2026-04-08' },
  ])('$days on from $date end on $becomes', ({ date, days, becomes }) => {
    expect(addWorkingDays(date, days, england)).toBe(becomes);
  });
});

describe('the day in the United Kingdom', () => {
  it.each([
    { instant: '2026-01-15T23:59:59.999Z', day: '2026-01-15', what: 'in winter, UTC’s' },
    { instant: '2026-07-15T22:59:59.999Z', day: '2026-07-15', what: 'in summer, UTC’s until eleven' },
    { instant: '2026-07-15T23:00:00.000Z', day: '2026-07-16', what: 'in summer, the next from eleven' },
    { instant: '2026-03-28T23:30:00.000Z', day: '2026-03-28', what: 'before the clocks go forward' },
    { instant: '2026-03-29T23:30:00.000Z', day: '2026-03-30', what: 'after the clocks have gone forward' },
    { instant: '2026-10-24T23:30:00.000Z', day: '2026-10-25', what: 'before the clocks go back' },
    { instant: '2026-10-25T23:30:00.000Z', day: '2026-10-25', what: 'after the clocks have gone back' },
    { instant: '2028-12-31T23:59:59.999Z', day: '2028-12-31', what: 'on New Year’s Eve' },
  ])('is $day at $instant: $what', ({ instant, day }) => {
    expect(ukDay(instant)).toBe(day);
  });

  it('is what a calendar of the place says, at every hour of four years', () => {
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
    const start = Date.UTC(2025, 0, 1);
    const wrong = Array.from(
      { length: 4 * 366 * 24 },
      (_, hour) => new Date(start + hour * 3_600_000),
    ).filter((time) => ukDay(time.toISOString()) !== calendar.format(time));

    expect(wrong).toEqual([]);
  });
});

describe('age', () => {
  it.each([
    { born: '2008-11-22', day: '2026-11-22', age: 18 },
    { born: '2008-11-23', day: '2026-11-22', age: 17 },
    { born: '2008-02-29', day: '2026-02-28', age: 17 },
    { born: '2008-02-29', day: '2026-03-01', age: 18 },
    { born: '2026-11-22', day: '2026-11-22', age: 0 },
  ])('of a person born on $born is $age on $day', ({ born, day, age }) => {
    expect(ageOn(born, day)).toBe(age);
  });
});

describe('bank holidays', () => {
  const of = (nation: 'england' | 'northern_ireland', year: string) =>
    [...bankHolidays(nation)].filter((date) => date.startsWith(year)).map((date) => date.slice(5));

  it.each([
    { year: '2025', dates: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'] },
    { year: '2026', dates: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'] },
    { year: '2027', dates: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'] },
    { year: '2028', dates: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'] },
  ])('of England and Wales in $year are known', ({ year, dates }) => {
    expect(of('england', year)).toStrictEqual(dates);
    expect(bankHolidays('wales')).toStrictEqual(bankHolidays('england'));
  });

  it.each([
    { year: '2025', two: ['03-17', '07-14'] },
    { year: '2026', two: ['03-17', '07-13'] },
    { year: '2027', two: ['03-17', '07-12'] },
    { year: '2028', two: ['03-17', '07-12'] },
  ])('of Northern Ireland in $year are those of England and two more', ({ year, two }) => {
    expect(of('northern_ireland', year)).toStrictEqual([...of('england', year), ...two].toSorted());
  });

  it('never fall on a weekend', () => {
    for (const date of bankHolidays('northern_ireland')) expect(isWorkingDay(date, new Set())).toBe(true);
  });
});
