import { type DeliveryKey, deliveriesIn, owedKey } from '#adapters/webhook-deliveries.ts';
import { errorName, log } from '../log.ts';
import { deliver, type WebhookContext } from './deliver.ts';

const atOnce = 8;
/** As long as one try can take, and its writes. */
const oneTryMilliseconds = 10_000;

/**
 * Tries everything that is due now, as far as the time goes; the rest is for the next run. To one receiver, what happened
 * to one case is told in order; receivers and cases do not wait for one another.
 *
 * @returns how many deliveries were tried
 */
export async function deliverDue(context: WebhookContext, millisecondsLeft: () => number): Promise<number> {
  const due = new Map<string, DeliveryKey[]>();
  for await (const key of deliveriesIn(context.table, owedKey, new Date().toISOString())) {
    const line = `${key.pk} ${key.sk.split('#')[1]}`;
    due.set(line, [...(due.get(line) ?? []), key]);
  }
  let tried = 0;
  const queue = due.values();
  const work = async () => {
    for (const deliveries of queue) {
      for (const key of deliveries.toSorted((one, other) => (one.sk < other.sk ? -1 : 1))) {
        if (millisecondsLeft() < oneTryMilliseconds) return;
        tried += 1;
        // One that cannot be written down must not keep the others waiting: its claim ends, and the next run has it.
        await deliver(key, context).catch((error: unknown) =>
          log('error', 'webhook_delivery_failed', { error: errorName(error) }),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tried;
}
