import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationView } from '#domain/application-view.ts';
import { proposeAward } from '#domain/award.ts';
import { apply } from '#domain/case-history.ts';
import { isClosed } from '#domain/lifecycle.ts';
import { openSlots, verdictOf } from '#domain/slots.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import { Status } from '#schemas/status.ts';
import { type Act, aCase, eventOf, historyOf, recordOf } from '#tests/support/a-case.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { legalActs } from '#tests/support/legal-acts.ts';
import { aCharityRequest, aRequest } from './a-request.ts';

/** The states of one case, first to last, and the events between them. */
type Life = { events: CaseEvent[]; states: CaseRecord[] };

const proposed: Act = {
  type: 'decision_proposed',
  proposal: {
    ...proposeAward({ eligibleExpensePence: 1, capPence: 1, contributionPence: 0 }),
    eligibleExpensePence: 1,
    possibleGrounds: [],
    toCheck: [],
  },
};

/** A case to which only what may happen happens: each number picks one of the acts that are legal then. */
const life: fc.Arbitrary<Life> = fc
  .tuple(
    fc.constantFrom(aRequest(), aCharityRequest([['bed', 100_00]])),
    fc.array(fc.noBias(fc.nat()), { minLength: 1, maxLength: 50, size: 'max' }),
  )
  .map(([application, picks]) => {
    const acts: Act[] = [];
    const states = [aCase([], { application }).record];
    for (const pick of picks) {
      const record = states.at(-1) as CaseRecord;
      const { forward, aside } = legalActs(record);
      // Were cases withdrawn as often as they are moved on, few would get far.
      const legal = pick % 12 === 0 && aside.length > 0 ? aside : forward;
      const act = legal[Math.floor(pick / 12) % legal.length];
      if (act === undefined) break;
      // What the rules come to is worked out before anybody is asked to decide.
      const opensDecision = act.type === 'task_opened' && act.slot === 'decision';
      for (const next of opensDecision ? [proposed, act] : [act]) {
        acts.push(next);
        states.push(apply(states.at(-1) as CaseRecord, eventOf(next, states.length + 1)));
      }
    }
    return { events: historyOf(acts, application), states };
  });

const runs = { numRuns: 300 };
const config = aConfig();
const viewOf = (record: CaseRecord, events: CaseEvent[]) =>
  applicationView(
    { record, events, tasks: [], sessions: [], access: [], sent: [] },
    record.changedAt,
    config,
  );

describe('a case to which only legal things happen', () => {
  it('while it is open, always waits on a party, since a time, to a date, with a next step (D7)', () => {
    fc.assert(
      fc.property(life, ({ states, events }) => {
        for (const record of states.filter(({ status }) => !isClosed(status))) {
          const { waitingOn, nextStep } = viewOf(record, events);

          expect(waitingOn).not.toStrictEqual([]);
          for (const { since, dueBy, what } of waitingOn) {
            expect(Date.parse(since)).toBeLessThanOrEqual(Date.parse(record.changedAt));
            expect(Date.parse(dueBy)).not.toBeNaN();
            expect(what).not.toBe('');
          }
          expect(nextStep).toMatch(/\.$/);
        }
      }),
      runs,
    );
  });

  it('waits on the applicant exactly while it awaits information', () => {
    fc.assert(
      fc.property(life, ({ states, events }) => {
        for (const record of states.filter(({ status }) => !isClosed(status))) {
          const parties = viewOf(record, events).waitingOn.map(({ party }) => party);

          expect(parties.includes('applicant')).toBe(record.status === 'awaiting_information');
          expect(openSlots(record).length === 0).toBe(parties.includes('us'));
        }
      }),
      runs,
    );
  });

  it('waits on nobody once it is closed', () => {
    fc.assert(
      fc.property(life, ({ states, events }) => {
        for (const record of states.filter(({ status }) => isClosed(status))) {
          expect(viewOf(record, events).waitingOn).toStrictEqual([]);
          expect(openSlots(record)).toStrictEqual([]);
        }
      }),
      runs,
    );
  });

  it('numbers its events without a gap', () => {
    fc.assert(
      fc.property(life, ({ states, events }) => {
        expect(states.map(({ sequence }) => sequence)).toStrictEqual(events.map((_, index) => index + 1));
      }),
      runs,
    );
  });

  it('comes to the same state whenever its events are read again', () => {
    fc.assert(
      fc.property(life, ({ states, events }) => {
        expect(recordOf(events)).toStrictEqual(states.at(-1));
      }),
      runs,
    );
  });

  it('is closed for good: nothing that could happen to any case moves it', () => {
    fc.assert(
      fc.property(life, life, ({ states }, other) => {
        const closed = states.filter(({ status }) => isClosed(status));
        for (const record of closed) {
          for (const event of other.events.slice(1)) expect(statusAfter(record, event)).toBe(record.status);
        }
      }),
      runs,
    );
  });

  it('is seen here in every status, and with every verdict', () => {
    const lives = fc.sample(life, { seed: 7, numRuns: runs.numRuns });
    const verdicts = lives.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'task_done' ? [verdictOf(event.outcome)] : [])),
    );

    expect(new Set(lives.flatMap(({ states }) => states.map(({ status }) => status)))).toStrictEqual(
      new Set(Status.options),
    );
    expect([...new Set(verdicts)].toSorted()).toStrictEqual([
      'answered',
      'assessed',
      'decided',
      'needs_information',
      'not_supported',
      'planned',
      'return_to_needs_assessment',
      'return_to_scheme_of_works',
      'returned',
      'signed',
    ]);
  });
});

/** The status after an event: a refusal leaves the case where it was. */
function statusAfter(record: CaseRecord, event: CaseEvent): Status {
  try {
    return apply(record, event).status;
  } catch (error) {
    expect(error).toMatchObject({ name: 'TransitionRefused' });
    return record.status;
  }
}
