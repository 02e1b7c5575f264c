import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';
import { CaseStatusChanged } from '#schemas/webhook.ts';
import { caseScript } from '../support/case-script.ts';
import { linesOf } from '../support/faulty-system.ts';
import { startTestSystem, type TestSystem } from '../support/local-system.ts';
import { play } from '../support/player.ts';
import { until } from '../support/service.ts';
import { everyItem } from '../support/table.ts';
import { newWebhookSecret, type Received, webhookReceiver } from '../support/webhook-receiver.ts';

const script = caseScript('01-adult-owner-dystonia');
const secret = newWebhookSecret();
const earlierSecret = newWebhookSecret();
const journey = ['received', 'assessing', 'planning_works', 'deciding', 'approved'];

let isBack = false;
const answers: Record<string, (count: number) => number> = {
  '/whole': () => 204,
  '/shaky': (count) => (count <= 2 ? 500 : 200),
  '/broken': () => (isBack ? 200 : 503),
  '/moved': () => 302,
  '/gone': () => 410,
};

let receiver: Awaited<ReturnType<typeof webhookReceiver>>;
let system: TestSystem;
let reference: string;
beforeAll(async () => {
  receiver = await webhookReceiver((path, count) => answers[path]?.(count) ?? 404);
  const webhooks = Object.keys(answers).map((path) => ({
    name: path.slice(1),
    url: `${receiver.url}${path}`,
    secretParameter: path === '/shaky' ? '/threshold/changing' : '/threshold/secret',
    retrySeconds: [1, 1],
  }));
  const config = GrantsConfig.parse({ ...grantsConfigWith('{"sweepSeconds":1}', laptopLimits), webhooks });
  system = await startTestSystem({
    config,
    parameters: { '/threshold/secret': secret, '/threshold/changing': `${secret} ${earlierSecret}` },
  });
  const { held } = await play(system, script);
  reference = held.reference;
});
afterAll(async () => {
  await system?.stop();
  await receiver?.stop();
});

const eventIn = ({ body }: Received): CaseStatusChanged => CaseStatusChanged.parse(JSON.parse(body));
const idOf = ({ headers }: Received) => String(headers['webhook-id']);
const statusesIn = (messages: Received[]) => messages.map((one) => eventIn(one).data.status);
/** What a receiver makes of messages that it knows by their ids. */
const once = (messages: Received[]) => [...new Map(messages.map((one) => [idOf(one), one])).values()];

const untilReceived = (path: string, count: number) =>
  until(async () => {
    const messages = receiver.received(path);
    return messages.length >= count ? messages : undefined;
  }, `${count} messages to ${path}`);

const parkedFor = async (webhook: string) =>
  (await everyItem(system)).filter((item) => item.webhook === webhook && item.parkedAt !== undefined);

describe('a system that is told where cases stand', () => {
  it('hears of every status, once, in order, signed as Standard Webhooks has it', async () => {
    const messages = await untilReceived('/whole', journey.length);

    expect(statusesIn(messages)).toEqual(journey);
    expect(new Set(messages.map(idOf)).size).toBe(journey.length);
    for (const { body, headers } of messages) {
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow('No matching signature');
      expect(() => new Webhook(secret).verify(body.replace('DFG', 'CHF'), headers)).toThrow(
        'No matching signature',
      );
    }
  });

  it('gets an event by the names of CloudEvents 1.0, with nothing of a person', async () => {
    const [message] = await untilReceived('/whole', 1);
    if (message === undefined) throw new Error('There is no message');
    const body = JSON.parse(message.body) as CaseStatusChanged;

    expect(message.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(body).toEqual({
      specversion: '1.0',
      id: `${reference}-000001`,
      source: system.url,
      type: 'threshold.case.status_changed',
      time: body.data.at,
      subject: reference,
      datacontenttype: 'application/json',
      sequence: '000001',
      data: { reference, programme: 'dfg', status: 'received', stage: 'received', at: expect.any(String) },
    });
    expect(idOf(message)).toBe(body.id);
  });

  it('that fails is tried again with the same event, until it has each once', async () => {
    const messages = await until(async () => {
      const all = receiver.received('/shaky');
      return once(all).length === journey.length && all.length >= journey.length + 2 ? all : undefined;
    }, 'every status, and two tries more');

    // What failed comes after what did not: the sequence says what is newest.
    expect(
      once(messages)
        .map((one) => eventIn(one).sequence)
        .sort(),
    ).toEqual(receiver.received('/whole').map((one) => eventIn(one).sequence));
    for (const message of messages) {
      const [first] = messages.filter((one) => idOf(one) === idOf(message));
      expect(message.body).toBe(first?.body);
    }
  });

  it('takes a message by either secret while one takes over from the other', async () => {
    const [message] = await untilReceived('/shaky', 1);
    if (message === undefined) throw new Error('There is no message');

    for (const each of [secret, earlierSecret])
      expect(new Webhook(each).verify(message.body, message.headers)).toEqual(JSON.parse(message.body));
  });

  it('is given up on after its last try, where an operator sees it; told again when it is back', async () => {
    await until(
      async () => ((await parkedFor('broken')).length === journey.length ? true : undefined),
      'every message to be parked',
    );
    const tries = receiver.received('/broken').length;
    expect(tries).toBe(3 * journey.length);
    expect(linesOf(system, 'webhook_given_up')).toContainEqual(
      expect.objectContaining({
        level: 'error',
        caseId: reference,
        webhook: 'broken',
        count: 3,
        status: 503,
      }),
    );

    isBack = true;
    await system.invoke('reconcile', { resend: 'webhooks' });
    const again = await untilReceived('/broken', tries + journey.length);

    expect(statusesIn(again.slice(tries))).toEqual(journey);
    await until(
      async () => ((await parkedFor('broken')).length === 0 ? true : undefined),
      'nothing to be parked',
    );
  });

  it('that says it is gone is not asked twice', async () => {
    await until(
      async () => ((await parkedFor('gone')).length === journey.length ? true : undefined),
      'every message to be parked',
    );

    expect(linesOf(system, 'webhook_given_up').filter(({ webhook }) => webhook === 'gone')[0]).toMatchObject({
      count: 1,
      status: 410,
    });
  });

  it('that sends us elsewhere is not followed', async () => {
    await untilReceived('/moved', 1);
    await until(
      async () =>
        linesOf(system, 'webhook_failed').find(
          ({ webhook, status }) => webhook === 'moved' && status === 302,
        ),
      'the failure',
    );

    expect(receiver.received('/elsewhere')).toEqual([]);
  });

  it('leaves nothing of the secret, of a message or of an answer in the logs', () => {
    const logs = system.logs.join('\n');

    expect(logs).toContain('webhook_delivered');
    for (const word of [secret.slice(6), 'specversion', 'what a receiver says', receiver.url, 'v1,'])
      expect(logs).not.toContain(word);
  });
});

describe('a local run with a webhook and without its secret', () => {
  it('says which variable to set, and does not start', async () => {
    const config = GrantsConfig.parse({
      ...grantsConfigWith(undefined),
      webhooks: [
        { name: 'finance', url: 'https://finance.council.example/', secretParameter: '/threshold/finance' },
      ],
    });

    await expect(
      startSystem({ config, dynamodbUrl: system.dynamodbUrl, log: () => undefined }),
    ).rejects.toThrow(
      `The webhook finance has no secret here: PARAMETERS='{"/threshold/finance":"whsec_…"}' npm start`,
    );
  });
});
