import { handler as relay } from '#functions/relay/handler.ts';
import { relayIsAsleep } from './relay-sleep.ts';

/** In place of the relay in `entries`: the relay, while it is awake. */
export const handler: typeof relay = async (event) =>
  relayIsAsleep() ? { batchItemFailures: [] } : relay(event);
