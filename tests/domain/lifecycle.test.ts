import { describe, expect, it } from 'vitest';
import { isClosed, isDecided, move } from '#domain/lifecycle.ts';
import { Status } from '#schemas/status.ts';

/** Contract section 3, as a table: what a case that stands in the row may become next. */
const mayBecome: Record<Status, string> = {
  received: 'awaiting_information assessing withdrawn lapsed',
  awaiting_information: 'received assessing planning_works deciding withdrawn lapsed',
  assessing: 'awaiting_information planning_works deciding withdrawn lapsed',
  planning_works: 'awaiting_information assessing deciding withdrawn lapsed',
  deciding: 'awaiting_information assessing planning_works approved part_approved refused withdrawn lapsed',
  approved: '',
  part_approved: '',
  refused: '',
  withdrawn: '',
  lapsed: '',
};

const pairs = Status.options.flatMap((from) => Status.options.map((to) => ({ from, to })));
const isAllowed = ({ from, to }: { from: Status; to: Status }) =>
  from === to || mayBecome[from].split(' ').includes(to);

describe('a case', () => {
  it.each(pairs.filter(isAllowed))('that is $from may become $to', ({ from, to }) => {
    expect(move(from, to)).toBe(to);
  });

  it.each(pairs.filter((pair) => !isAllowed(pair)))('that is $from never becomes $to', ({ from, to }) => {
    expect(() => move(from, to)).toThrow(
      expect.objectContaining({
        name: 'TransitionRefused',
        message: `A case that is ${from} cannot become ${to}`,
      }),
    );
  });

  it.each<[Status, boolean, boolean]>([
    ['received', false, false],
    ['awaiting_information', false, false],
    ['assessing', false, false],
    ['planning_works', false, false],
    ['deciding', false, false],
    ['approved', true, true],
    ['part_approved', true, true],
    ['refused', true, true],
    ['withdrawn', true, false],
    ['lapsed', true, false],
  ])('that is %s is closed: %s, and decided by a person: %s', (status, closed, decided) => {
    expect(isClosed(status)).toBe(closed);
    expect(isDecided(status)).toBe(decided);
  });

  it('is decided from nowhere but the desk of a decision-maker', () => {
    const decisions = pairs.filter(({ to }) => isDecided(to));

    expect(decisions.filter((pair) => isAllowed(pair) && pair.from !== pair.to)).toStrictEqual([
      { from: 'deciding', to: 'approved' },
      { from: 'deciding', to: 'part_approved' },
      { from: 'deciding', to: 'refused' },
    ]);
  });
});
