import * as fc from 'fast-check';
import type { Command } from './command.ts';
import { kill, redeliver, repair } from './misfortune.ts';
import { act, dead, passOn, refused, repeat, submit, withdrawal } from './people.ts';
import { race } from './race.ts';
import { expire, lapse, remind } from './time.ts';

const number = fc.nat(999);

/** Everything that people, time and misfortune do, the usual more often than the rest. */
export const anyCommand: { weight: number; arbitrary: fc.Arbitrary<Command> }[] = [
  {
    weight: 2,
    arbitrary: fc.constantFrom('owner' as const, 'tenant' as const, 'charity' as const).map(submit),
  },
  { weight: 12, arbitrary: fc.tuple(number, number).map(([which, what]) => act(which, what)) },
  { weight: 2, arbitrary: fc.tuple(number, number).map(([which, what]) => repeat(which, what)) },
  { weight: 2, arbitrary: number.map(refused) },
  { weight: 3, arbitrary: fc.tuple(number, fc.boolean()).map(([which, isNamed]) => passOn(which, isNamed)) },
  { weight: 2, arbitrary: number.map(dead) },
  { weight: 1, arbitrary: number.map(withdrawal) },
  { weight: 2, arbitrary: number.map(remind) },
  { weight: 2, arbitrary: number.map(expire) },
  { weight: 1, arbitrary: number.map(lapse) },
  { weight: 2, arbitrary: number.map(kill) },
  { weight: 1, arbitrary: number.map(repair) },
  { weight: 1, arbitrary: number.map(redeliver) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(number, fc.constantFrom('another answer', 'passing on', 'withdrawal', 'kill'), number)
      .map(([which, against, what]) => race(which, against as 'kill', what)),
  },
];
