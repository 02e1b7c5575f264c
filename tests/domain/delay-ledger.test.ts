import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livedClock } from '#domain/clocks.ts';
import { delayLedger } from '#domain/delay-ledger.ts';
import type { Happening } from '#schemas/case-event.ts';
import { Party } from '#schemas/roles.ts';
import { Slot } from '#schemas/task-kind.ts';
import { aHistory, decided, done, notified, opened, passedOn } from './a-history.ts';

const at = (day: number, time = '09:00:00') => `2026-11-${String(day).padStart(2, '0')}T${time}Z`;
const daysOf = (ledger: ReturnType<typeof delayLedger>) =>
  Object.fromEntries(Object.entries(ledger.totals).map(([party, { days }]) => [party, days]));
const nobody = { us: 0, applicant: 0, occupational_therapist: 0, technical_officer: 0, decision_maker: 0 };

describe('the delay ledger', () => {
  it('books each day of a case to whoever had it', () => {
    const history = aHistory(at(2), [
      [at(3), opened('needs_assessment')],
      [at(10), done('needs_assessment')],
      [at(12), opened('scheme_of_works')],
      [at(16), done('scheme_of_works')],
      [at(16), opened('decision')],
      [at(19), decided],
      [at(25), notified],
    ]);
    const ledger = delayLedger(history, at(30));

    expect(
      ledger.intervals.map(({ party, from, to }) => [party, from.slice(8, 10), to.slice(8, 10)]),
    ).toEqual([
      ['us', '02', '03'],
      ['occupational_therapist', '03', '10'],
      ['us', '10', '12'],
      ['technical_officer', '12', '16'],
      ['decision_maker', '16', '19'],
    ]);
    expect(daysOf(ledger)).toEqual({
      us: 3,
      applicant: 0,
      occupational_therapist: 7,
      technical_officer: 4,
      decision_maker: 3,
    });
  });

  it('keeps instants to the millisecond', () => {
    const ledger = delayLedger(
      aHistory(at(2), [[at(2, '09:00:00.001'), opened('needs_assessment')]]),
      at(2, '09:00:00.004'),
    );

    expect(ledger.intervals).toEqual([
      { party: 'us', from: '2026-11-02T09:00:00.000Z', to: '2026-11-02T09:00:00.001Z', milliseconds: 1 },
      {
        party: 'occupational_therapist',
        from: '2026-11-02T09:00:00.001Z',
        to: '2026-11-02T09:00:00.004Z',
        milliseconds: 3,
      },
    ]);
  });

  it.each<{ open: Slot[]; party: string }>([
    { open: ['needs_assessment', 'information:means'], party: 'applicant' },
    { open: ['information:means', 'decision'], party: 'applicant' },
    { open: ['needs_assessment', 'decision'], party: 'decision_maker' },
    { open: ['decision', 'scheme_of_works'], party: 'decision_maker' },
    { open: ['scheme_of_works', 'ot_sign_off'], party: 'technical_officer' },
  ])('books a day on which $open are open to the $party alone', ({ open, party }) => {
    const history = aHistory(
      at(2),
      open.map((slot) => [at(2), opened(slot)]),
    );

    expect(daysOf(delayLedger(history, at(3)))).toEqual({ ...nobody, [party]: 1 });
  });

  it('books to the assessor again once the applicant has answered', () => {
    const history = aHistory(at(2), [
      [at(2), opened('needs_assessment')],
      [at(4), opened('information:means')],
      [at(5), done('information:means')],
    ]);

    expect(daysOf(delayLedger(history, at(9)))).toEqual({
      ...nobody,
      applicant: 1,
      occupational_therapist: 6,
    });
  });

  it('counts two tasks of one party until both are done', () => {
    const history = aHistory(at(2), [
      [at(2), opened('information:means')],
      [at(2), opened('information:needs_assessment')],
      [at(4), done('information:means')],
      [at(7), done('information:needs_assessment')],
    ]);

    expect(daysOf(delayLedger(history, at(8)))).toEqual({ ...nobody, applicant: 5, us: 1 });
  });

  it('does not end a stretch when a colleague takes the task over', () => {
    const history = aHistory(at(2), [
      [at(2), opened('needs_assessment')],
      [at(5), passedOn('needs_assessment')],
    ]);

    expect(delayLedger(history, at(9)).intervals).toMatchObject([
      { party: 'occupational_therapist', milliseconds: 7 * 86_400_000 },
    ]);
  });

  it('books the time before the application came in to us', () => {
    expect(daysOf(delayLedger(aHistory(at(12)), at(12), at(2)))).toEqual({ ...nobody, us: 10 });
  });

  it('is empty where no time has passed', () => {
    expect(delayLedger(aHistory(at(2)), at(1))).toEqual({
      intervals: [],
      totals: Object.fromEntries(Object.keys(nobody).map((party) => [party, { milliseconds: 0, days: 0 }])),
    });
  });

  it('books nothing twice when two clocks disagree', () => {
    const history = aHistory(at(2), [
      [at(5), opened('needs_assessment')],
      [at(4), passedOn('needs_assessment')],
      [at(6), opened('decision')],
      [at(5, '12:00:00'), { type: 'withdrawn' }],
    ]);
    const ledger = delayLedger(history, at(30));

    expect(daysOf(ledger)).toEqual({ ...nobody, us: 3, occupational_therapist: 0.125 });
  });

  const instant = fc
    .integer({ min: Date.parse(at(2)), max: Date.parse(at(20)) })
    .map((time) => new Date(time).toISOString());
  const turn = fc.integer({ min: 1, max: 2 });
  const slot = fc.constantFrom(...Slot.options);
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(slot, turn).map(([where, which]) => opened(where, which)) },
    { weight: 6, arbitrary: fc.tuple(slot, turn).map(([where, which]) => done(where, which)) },
    { weight: 1, arbitrary: slot.map(passedOn) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Happening>(decided, notified, { type: 'withdrawn' }, { type: 'lapsed' }),
    },
  );
  // In any order of time, so that writers whose clocks disagree are among them.
  const happenings = fc.array(fc.tuple(instant, happening), { maxLength: 30 });

  it('adds up to the lived clock, whatever happened', () => {
    fc.assert(
      fc.property(
        happenings,
        instant,
        fc.option(instant, { nil: undefined }),
        (events, asOf, firstContactAt) => {
          const history = aHistory(at(10), events);
          const { totals } = delayLedger(history, asOf, firstContactAt);
          const sum = Object.values(totals).reduce((total, { milliseconds }) => total + milliseconds, 0);
          expect(sum).toBe(livedClock(history, asOf, firstContactAt).milliseconds);
        },
      ),
    );
  });

  it('books every instant to exactly one party, whatever happened', () => {
    fc.assert(
      fc.property(happenings, instant, (events, asOf) => {
        const history = aHistory(at(2), events);
        const { from, to } = livedClock(history, asOf);
        const { intervals } = delayLedger(history, asOf);
        expect([from, ...intervals.map((delay) => delay.to)].map(Date.parse)).toEqual(
          [...intervals.map((delay) => delay.from), to].map(Date.parse),
        );
        for (const delay of intervals) {
          expect(delay.milliseconds).toBeGreaterThan(0);
          expect(delay.milliseconds).toBe(Date.parse(delay.to) - Date.parse(delay.from));
        }
      }),
    );
  });

  it('never rebooks a day that is past', () => {
    const inOrder = happenings.map((events) => events.toSorted(([one], [other]) => one.localeCompare(other)));
    fc.assert(
      fc.property(inOrder, instant, instant, (events, one, two) => {
        const history = aHistory(at(2), events);
        const [earlier, later] = [one, two].sort() as [string, string];
        const before = delayLedger(history, earlier).totals;
        const after = delayLedger(history, later).totals;
        const between = livedClock(history, later).milliseconds - livedClock(history, earlier).milliseconds;
        const grown = Party.options.map((party) => after[party].milliseconds - before[party].milliseconds);
        expect(Math.min(...grown)).toBeGreaterThanOrEqual(0);
        expect(grown.reduce((sum, more) => sum + more, 0)).toBe(between);
      }),
    );
  });
});
