import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CasesTable } from '#adapters/cases-table.ts';
import {
  claim,
  type DeliveryKey,
  deliveriesIn,
  oweDeliveries,
  owedKey,
  parkedKey,
} from '#adapters/webhook-deliveries.ts';
import { deliver, type WebhookContext } from '#functions/webhook/deliver.ts';
import { deliverDue } from '#functions/webhook/deliver-due.ts';
import type { StatusChange } from '#schemas/webhook.ts';
import { aConfig } from '../support/a-config.ts';
import { ownTable } from '../support/own-table.ts';
import { newWebhookSecret, webhookReceiver } from '../support/webhook-receiver.ts';

const now = () => new Date().toISOString();
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const change = (sequence: number): StatusChange => ({
  sequence,
  at: now(),
  status: 'assessing',
  stage: 'assessing',
});

let table: CasesTable;
let receiver: Awaited<ReturnType<typeof webhookReceiver>>;
let count = 0;
let caseId = '';
beforeAll(async () => {
  table = await ownTable();
  receiver = await webhookReceiver((path) => (path === '/silent' ? undefined : 200));
});
beforeEach(() => {
  count += 1;
  caseId = `DFG-0000-000${count}-00`;
});
afterAll(async () => {
  table?.client.destroy();
  await receiver?.stop();
});

const contextOf = (more: Partial<WebhookContext> = {}): WebhookContext => ({
  table,
  publicUrl: 'https://grants.example.org',
  readParameter: async () => newWebhookSecret(),
  config: aConfig({
    webhooks: ['loud', 'silent'].map((name) => ({
      name,
      url: `${receiver.url}/${name}`,
      secretParameter: '/threshold/secret',
    })),
  }),
  ...more,
});

/** What is owed for this case now, or at an instant, or parked. */
async function keysIn(key: typeof owedKey | typeof parkedKey, upTo = now()): Promise<DeliveryKey[]> {
  const keys: DeliveryKey[] = [];
  for await (const each of deliveriesIn(table, key, upTo)) if (each.pk.endsWith(caseId)) keys.push(each);
  return keys;
}

const owe = (webhooks: string[], ...sequences: number[]) =>
  oweDeliveries(table, caseId, 'dfg', sequences.map(change), webhooks, now());
const told = () => receiver.received('/loud').filter(({ body }) => body.includes(caseId));

describe('a status change that a receiver is owed', () => {
  it('is noted once, however often the relay looks, also when it has been told', async () => {
    await owe(['loud'], 1);
    await Promise.all([owe(['loud'], 1, 2), owe(['loud'], 1, 2)]);
    expect(await keysIn(owedKey)).toHaveLength(2);

    await deliverDue(contextOf(), () => 60_000);
    await owe(['loud'], 1, 2);

    expect(await keysIn(owedKey, inSeconds(600))).toEqual([]);
    expect(told()).toHaveLength(2);
  });

  it('is sent by one of two senders that find it at once', async () => {
    await owe(['loud'], 1);
    const [key] = await keysIn(owedKey);
    if (key === undefined) throw new Error('Nothing is owed');

    await Promise.all([deliver(key, contextOf()), deliver(key, contextOf())]);

    expect(told()).toHaveLength(1);
  });

  it('is found again, later, when its sender died in the middle', async () => {
    await owe(['loud'], 1);
    const [key] = await keysIn(owedKey);
    if (key === undefined) throw new Error('Nothing is owed');

    await claim(table, key, now(), inSeconds(120));

    expect(await keysIn(owedKey)).toEqual([]);
    expect(await keysIn(owedKey, inSeconds(121))).toEqual([key]);
  });

  it('waits for the next run where the time does not suffice', async () => {
    await owe(['loud'], 1);

    expect(await deliverDue(contextOf(), () => 9_000)).toBe(0);
    expect(await keysIn(owedKey)).toHaveLength(1);
    expect(told()).toEqual([]);
  });
});

describe('a receiver that does not answer', () => {
  it('is not waited for for ever, is tried again in a minute, and holds up no other', async () => {
    await owe(['silent', 'loud'], 1);

    await deliverDue(contextOf(), () => 60_000);

    expect(told()).toHaveLength(1);
    expect(await keysIn(owedKey, inSeconds(40))).toEqual([]);
    expect(await keysIn(owedKey, inSeconds(60))).toMatchObject([{ sk: '000001#silent' }]);
  });
});

describe('a receiver that cannot be told by us', () => {
  it.each([
    ['whose secret cannot be read', () => Promise.reject(new Error('ParameterNotFound'))],
    ['whose secret is none', async () => 'whsec_short'],
    ['whose secret is something else', async () => 'a password that somebody chose'],
  ])('%s, is sent nothing and tried again', async (_, readParameter) => {
    await owe(['loud'], 1);

    await deliverDue(contextOf({ readParameter }), () => 60_000);

    expect(told()).toEqual([]);
    expect(await keysIn(owedKey, inSeconds(61))).toHaveLength(1);
  });

  it('because it is no longer configured, is parked and not asked for', async () => {
    await owe(['loud'], 1);

    await deliverDue(contextOf({ config: aConfig() }), () => 60_000);

    expect(await keysIn(owedKey, inSeconds(600))).toEqual([]);
    expect(await keysIn(parkedKey)).toHaveLength(1);
  });
});
