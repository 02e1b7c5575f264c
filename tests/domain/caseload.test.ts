import { describe, expect, it } from 'vitest';
import { caseloadOf } from '#domain/caseload.ts';
import type { CaseRecord, SlotState } from '#schemas/case-record.ts';
import type { Slot } from '#schemas/task-kind.ts';

const now = '2026-11-20T12:00:00.000Z';
const slot = (state: 'open' | 'done', since: string, dueBy = '2027-01-01T00:00:00.000Z'): SlotState => ({
  taskId: 'DFG-7K3M-9QXA-HA.decision.1',
  state,
  since,
  dueBy,
});
const record = (
  stage: CaseRecord['stage'],
  slots: Partial<Record<Slot, SlotState>>,
  change: Partial<CaseRecord> = {},
): CaseRecord => ({
  caseId: 'DFG-7K3M-9QXA-HA',
  programme: 'dfg',
  status: 'assessing',
  stage,
  round: 1,
  sequence: 2,
  receivedAt: '2026-11-01T09:00:00.000Z',
  changedAt: '2026-11-18T11:00:00.000Z',
  accessHash: 'hash',
  slots,
  taskCounts: {},
  ...change,
});

describe('the work in hand', () => {
  it('is counted by stage', () => {
    const { openByStage } = caseloadOf(
      [record('assessing', {}), record('assessing', {}), record('deciding', {})],
      now,
    );

    expect(openByStage).toEqual({ received: 0, assessing: 2, planning_works: 0, deciding: 1 });
  });

  it('has each open task waiting on its party, in whole days since it was asked', () => {
    const { daysWaiting } = caseloadOf(
      [
        record('assessing', {
          needs_assessment: slot('open', '2026-11-10T12:00:00.000Z'),
          'information:means': slot('open', '2026-11-19T12:00:01.000Z'),
        }),
        record('deciding', {
          decision: slot('open', '2026-11-20T11:00:00.000Z'),
          ot_sign_off: slot('done', '2026-11-02T12:00:00.000Z'),
        }),
      ],
      now,
    );

    expect(daysWaiting).toEqual({
      us: [],
      applicant: [0],
      occupational_therapist: [10],
      technical_officer: [],
      decision_maker: [0],
    });
  });

  it('waits on us where it waits on nobody else, since it last changed', () => {
    expect(caseloadOf([record('received', {})], now).daysWaiting.us).toEqual([2]);
  });

  it('counts no time against a clock that runs ahead', () => {
    const ahead = record('received', {}, { changedAt: '2026-11-20T12:00:05.000Z' });

    expect(caseloadOf([ahead], now).daysWaiting.us).toEqual([0]);
  });

  it.each([
    ['a moment ago', '2026-11-20T11:59:59.999Z', 1],
    ['now', now, 0],
    ['later', '2026-11-21T00:00:00.000Z', 0],
  ])('with a task that was due %s has %s', (_, dueBy, overdue) => {
    const late = record('deciding', { decision: slot('open', '2026-11-01T12:00:00.000Z', dueBy) });

    expect(caseloadOf([late], now).tasksOverdue).toBe(overdue);
  });

  it('leaves out what has ended', () => {
    const ended = record(
      'deciding',
      { decision: slot('open', '2026-11-01T12:00:00.000Z') },
      { status: 'withdrawn' },
    );

    expect(caseloadOf([ended], now)).toMatchObject({
      openByStage: { deciding: 0 },
      daysWaiting: { decision_maker: [], us: [] },
      tasksOverdue: 0,
    });
  });
});
