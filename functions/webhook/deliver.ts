import type { CasesTable } from '#adapters/cases-table.ts';
import type { ReadParameter } from '#adapters/parameters.ts';
import { claim, type DeliveryKey, park, putOff, settleDelivery } from '#adapters/webhook-deliveries.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { version } from '#schemas/version.ts';
import type { CaseStatusChanged, Webhook, WebhookDelivery } from '#schemas/webhook.ts';
import { errorName, log } from '../log.ts';
import { signedHeaders } from './signature.ts';

export type WebhookContext = {
  table: CasesTable;
  config: GrantsConfig;
  publicUrl: string;
  readParameter: ReadParameter;
};

/** Waits after each try: a minute, 5 and 30 minutes, 2, 5, 10 and 14 hours, so that a receiver may be down for a day. */
const usualRetrySeconds = [60, 300, 1_800, 7_200, 18_000, 36_000, 50_400];
const answersWithinMilliseconds = 5_000;
/** Longer than this function may run. */
const claimSeconds = 120;
const gone = 410;

/** Tells one receiver of one status change, unless another sender has it; then says when the next try is, if any. */
export async function deliver(key: DeliveryKey, context: WebhookContext): Promise<void> {
  const { table, config } = context;
  const owed = await claim(table, key, later(0), later(claimSeconds));
  if (owed === undefined) return;
  const { reference: caseId, webhook: name, tries: count } = owed;
  const ids = { caseId, webhook: name, count };
  const webhook = config.webhooks?.find((one) => one.name === name);
  if (webhook === undefined) {
    await park(table, owed, later(0));
    log('warn', 'webhook_not_configured', ids);
    return;
  }
  const answer = await send(owed, webhook, context);
  if (answer.status >= 200 && answer.status < 300) {
    await settleDelivery(table, owed, later(0));
    log('info', 'webhook_delivered', { ...ids, ...answer });
    return;
  }
  const wait = (webhook.retrySeconds ?? usualRetrySeconds)[count - 1];
  if (wait === undefined || answer.status === gone) {
    await park(table, owed, later(0));
    log('error', 'webhook_given_up', { ...ids, ...answer });
    return;
  }
  await putOff(table, owed, later(wait));
  log('warn', 'webhook_failed', { ...ids, ...answer });
}

const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** Status 0 where there was no answer. What a receiver answers is not read: nothing of it may end in a log. */
async function send(
  owed: WebhookDelivery,
  { url, secretParameter }: Webhook,
  { publicUrl, readParameter }: WebhookContext,
): Promise<{ status: number; error?: string }> {
  const event = eventOf(owed, publicUrl);
  const body = JSON.stringify(event);
  try {
    const secrets = await readParameter(secretParameter);
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(answersWithinMilliseconds),
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': `Threshold/${version}`,
        ...signedHeaders(event.id, body, secrets, Math.floor(Date.now() / 1000)),
      },
      body,
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    return { status: 0, error: errorName(error) };
  }
}

/** The event as it is sent: the same at every try. */
function eventOf(
  { reference, programme, status, stage, at, sequence }: WebhookDelivery,
  source: string,
): CaseStatusChanged {
  const number = String(sequence).padStart(6, '0');
  return {
    specversion: '1.0',
    id: `${reference}-${number}`,
    source,
    type: 'threshold.case.status_changed',
    time: at,
    subject: reference,
    datacontenttype: 'application/json',
    sequence: number,
    data: { reference, programme, status, stage, at },
  };
}
