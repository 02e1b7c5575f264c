import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '#domain/bank-holidays.ts';
import {
  calendarDaysBetween,
  livedClock,
  statutoryClock,
  statutoryDueBy,
  workingDaysBetween,
} from '#domain/clocks.ts';
import { addWorkingDays } from '#domain/dates.ts';
import { aHistory, decided, notified, opened, validOn } from './a-history.ts';
import { aCharityRequest, aRequest } from './a-request.ts';

const england = bankHolidays('england');
const received = '2026-11-02T09:00:00Z';
const day = fc
  .integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-12-31') })
  .map((time) => new Date(time).toISOString().slice(0, 10));

describe('days between', () => {
  it.each([
    { from: '2026-11-20', to: '2026-11-20', calendar: 0, working: 0 },
    { from: '2026-11-20', to: '2026-11-21', calendar: 1, working: 0 },
    { from: '2026-11-20', to: '2026-11-23', calendar: 3, working: 1 },
    { from: '2026-11-23', to: '2026-11-20', calendar: -3, working: -1 },
    { from: '2026-12-24', to: '2026-12-29', calendar: 5, working: 1 },
    { from: '2026-03-28', to: '2026-03-30', calendar: 2, working: 1 },
    { from: '2028-02-28', to: '2028-03-01', calendar: 2, working: 2 },
  ])('$from and $to are $calendar, of which $working worked', ({ from, to, calendar, working }) => {
    expect(calendarDaysBetween(from, to)).toBe(calendar);
    expect(workingDaysBetween(from, to, england)).toBe(working);
  });

  it('add up over any stretch, forwards and backwards', () => {
    fc.assert(
      fc.property(day, day, day, (one, two, three) => {
        expect(calendarDaysBetween(one, two) + calendarDaysBetween(two, three)).toBe(
          calendarDaysBetween(one, three),
        );
        expect(workingDaysBetween(one, two, england) + workingDaysBetween(two, three, england)).toBe(
          workingDaysBetween(one, three, england),
        );
      }),
    );
  });

  it('count as working days are added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (from, days) => {
        expect(workingDaysBetween(from, addWorkingDays(from, days, england), england)).toBe(days);
      }),
    );
  });
});

describe('the last day for a decision', () => {
  it.each([
    { valid: '2026-11-20', due: '2027-05-20' },
    { valid: '2026-08-31', due: '2027-02-28' },
  ])('on an application valid on $valid is $due', ({ valid, due }) => {
    expect(statutoryDueBy(valid)).toBe(due);
  });
});

describe('the statutory clock', () => {
  const valid = ['2026-11-20T10:00:00Z', validOn('2026-11-20')] as [string, ReturnType<typeof validOn>];
  const history = aHistory(received, [valid]);

  it('has no date before the application is valid', () => {
    expect(statutoryClock(history, '2026-11-20T09:59:59Z')).toEqual({ state: 'not_started' });
  });

  it('has none either for a case that was decided or ended without ever being valid', () => {
    const refused = aHistory(received, [
      ['2026-12-01T09:00:00Z', decided],
      ['2026-12-01T09:01:00Z', notified],
    ]);

    expect(statutoryClock(refused, '2027-01-01T00:00:00Z')).toEqual({ state: 'not_started' });
    expect(
      statutoryClock(
        aHistory(received, [['2026-12-01T09:00:00Z', { type: 'lapsed' }]]),
        '2027-01-01T00:00:00Z',
      ),
    ).toEqual({
      state: 'not_started',
    });
  });

  it.each([
    { asOf: '2026-11-20T10:00:00Z', daysTaken: 0, daysLeft: 181, isInTime: true },
    { asOf: '2027-05-20T23:59:59Z', daysTaken: 181, daysLeft: 0, isInTime: true },
    { asOf: '2027-05-21T00:00:00Z', daysTaken: 182, daysLeft: -1, isInTime: false },
  ])('runs: at $asOf there are $daysLeft days left', ({ asOf, ...counted }) => {
    expect(statutoryClock(history, asOf)).toEqual({
      state: 'running',
      validApplicationDate: '2026-11-20',
      decisionDueBy: '2027-05-20',
      ...counted,
    });
  });

  it.each([
    { on: '2027-05-20', daysTaken: 181, isInTime: true },
    { on: '2027-05-21', daysTaken: 182, isInTime: false },
  ])('stops when the decision is notified, on $on in time: $isInTime', ({ on, daysTaken, isInTime }) => {
    const told = aHistory(received, [
      valid,
      ['2027-04-01T09:00:00Z', decided],
      [`${on}T16:00:00Z`, notified],
    ]);

    expect(statutoryClock(told, '2028-01-01T00:00:00Z')).toEqual({
      state: 'decided',
      validApplicationDate: '2026-11-20',
      decisionDueBy: '2027-05-20',
      daysTaken,
      notifiedOn: on,
      isInTime,
    });
  });

  it('stops for good: neither a second letter nor a second finding of validity moves it', () => {
    const again = aHistory(received, [
      valid,
      ['2026-12-01T09:00:00Z', notified],
      ['2026-12-02T09:00:00Z', validOn('2026-12-02')],
      ['2026-12-05T09:00:00Z', notified],
    ]);

    expect(statutoryClock(again, '2027-01-01T00:00:00Z')).toMatchObject({
      validApplicationDate: '2026-11-20',
      notifiedOn: '2026-12-01',
      daysTaken: 11,
    });
  });

  it('runs on between the decision and the letter', () => {
    const untold = aHistory(received, [valid, ['2026-12-01T09:00:00Z', decided]]);

    expect(statutoryClock(untold, '2026-12-05T09:00:00Z')).toMatchObject({ state: 'running', daysTaken: 15 });
  });

  it.each(['withdrawn', 'lapsed'] as const)('ends with a case that was %s', (type) => {
    expect(
      statutoryClock(aHistory(received, [valid, ['2026-12-01T09:00:00Z', { type }]]), '2027-01-01T00:00:00Z'),
    ).toEqual({
      state: 'ended_without_decision',
      validApplicationDate: '2026-11-20',
      decisionDueBy: '2027-05-20',
      daysTaken: 11,
      endedOn: '2026-12-01',
    });
  });

  it.each([
    { what: 'a charity request', application: aCharityRequest([['bed', 1]]), why: /charities/ },
    {
      what: 'Northern Ireland',
      application: aRequest({ home: { nation: 'northern_ireland' } }),
      why: /Housing Executive/,
    },
  ])('is not that of $what', ({ application, why }) => {
    expect(statutoryClock(aHistory(received, [valid], application), '2027-01-01T00:00:00Z')).toEqual({
      state: 'does_not_apply',
      why: expect.stringMatching(why),
    });
  });

  it('goes as fast as the days do', () => {
    fc.assert(
      fc.property(day, day, (one, two) => {
        const taken = (asOf: string) => {
          const clock = statutoryClock(
            aHistory('2025-01-01T00:00:00Z', [['2025-01-01T00:00:00Z', validOn('2025-01-01')]]),
            `${asOf}T12:00:00Z`,
          );
          return clock.state === 'running' ? clock.daysTaken : Number.NaN;
        };
        expect(taken(two) - taken(one)).toBe(calendarDaysBetween(one, two));
      }),
    );
  });
});

describe('the lived clock', () => {
  it.each([
    { what: 'receipt', firstContactAt: undefined, from: received },
    {
      what: 'an earlier first contact',
      firstContactAt: '2026-10-01T12:00:00Z',
      from: '2026-10-01T12:00:00Z',
    },
    { what: 'receipt, not a later contact', firstContactAt: '2026-11-03T12:00:00Z', from: received },
  ])('runs from $what', ({ firstContactAt, from }) => {
    expect(livedClock(aHistory(received), '2026-11-10T09:00:00Z', firstContactAt)).toMatchObject({
      state: 'running',
      from,
      to: '2026-11-10T09:00:00Z',
    });
  });

  it.each([
    { state: 'decided', happening: decided },
    { state: 'withdrawn', happening: { type: 'withdrawn' } },
    { state: 'lapsed', happening: { type: 'lapsed' } },
  ] as const)('stops for good when a case is $state', ({ state, happening }) => {
    const history = aHistory(received, [
      ['2026-11-09T09:00:00Z', opened('decision')],
      ['2026-12-30T09:00:00Z', happening],
      ['2026-12-31T09:00:00Z', notified],
      ['2027-01-31T09:00:00Z', { type: 'lapsed' }],
    ]);

    expect(livedClock(history, '2027-06-01T00:00:00Z')).toEqual({
      state,
      from: received,
      to: '2026-12-30T09:00:00Z',
      milliseconds: 58 * 86_400_000,
      calendarDays: 58,
      workingDays: 40,
    });
    expect(livedClock(history, '2026-12-30T08:59:59Z')).toMatchObject({ state: 'running', calendarDays: 58 });
  });

  it('leaves out the bank holidays of the nation', () => {
    const days = (nation: 'wales' | 'northern_ireland') =>
      livedClock(aHistory('2027-03-15T09:00:00Z', [], aRequest({ home: { nation } })), '2027-03-19T09:00:00Z')
        .workingDays;

    expect(days('wales')).toBe(4);
    expect(days('northern_ireland')).toBe(3);
  });

  it('has not begun before the request came in', () => {
    expect(livedClock(aHistory(received), '2026-11-01T09:00:00Z')).toEqual({
      state: 'running',
      from: received,
      to: received,
      milliseconds: 0,
      calendarDays: 0,
      workingDays: 0,
    });
  });

  it('goes as fast as the time does', () => {
    fc.assert(
      fc.property(day, day, (one, two) => {
        const lived = (asOf: string) => livedClock(aHistory('2025-01-01T00:00:00Z'), `${asOf}T12:00:00Z`);
        expect(lived(two).milliseconds - lived(one).milliseconds).toBe(Date.parse(two) - Date.parse(one));
        expect(lived(two).workingDays - lived(one).workingDays).toBe(workingDaysBetween(one, two, england));
      }),
    );
  });
});
