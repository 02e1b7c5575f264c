import type { handler as Relay } from '#functions/relay/handler.ts';
import { relayIsAsleep } from './relay-sleep.ts';

// The relay reads its environment when it is loaded, so each system needs a copy of its own: files of tests share a process.
const { handler: relay } = (await import(
  new URL(`../../functions/relay/handler.ts?table=${process.env.CASES_TABLE}`, import.meta.url).href
)) as { handler: typeof Relay };

/** In place of the relay in `entries`: the relay, while it is awake. */
export const handler: typeof Relay = async (event) =>
  relayIsAsleep() ? { batchItemFailures: [] } : relay(event);
