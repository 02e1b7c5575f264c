// The relay may be another copy of the module graph than the test: they meet in the process.
const asleep = Symbol.for('threshold tests: the relay is asleep');
const place = globalThis as { [asleep]?: boolean };

export const relayIsAsleep = (): boolean => place[asleep] === true;

/** Lets the relay of this process sleep, so that a test of many writes is of those alone. It never looks at what came meanwhile. */
export function letRelaySleep(sleeps: boolean): void {
  place[asleep] = sleeps;
}
