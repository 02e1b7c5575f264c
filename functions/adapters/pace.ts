import { setTimeout as wait } from 'node:timers/promises';

/** Waits for the next turn. Throws where the turn is too far off to wait for it. */
export type Pace = () => Promise<void>;

type Clock = { now: () => number; wait: (milliseconds: number) => Promise<unknown> };
const realClock: Clock = { now: () => performance.now(), wait };

/**
 * Lets so many through a second, one after another, whoever asks. Whoever would have to wait longer than the queue may
 * be is refused at once: what they do is tried again later, and the function that they run in ends in time.
 */
export function pace(perSecond: number, longestWaitSeconds: number, clock: Clock = realClock): Pace {
  const interval = 1000 / perSecond;
  let free = 0;
  return async () => {
    const now = clock.now();
    const turn = Math.max(now, free);
    if (turn - now > longestWaitSeconds * 1000) {
      throw Object.assign(new Error('Too many mails at once: this one is sent later'), {
        name: 'MailQueueFull',
      });
    }
    free = turn + interval;
    if (turn > now) await clock.wait(turn - now);
  };
}
