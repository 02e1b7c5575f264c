import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { describeSystem } from '#infra/local/system.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { linesOf } from '#tests/support/faulty-system.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, nextTask, view } from '#tests/support/player.ts';
import { sendBytes, sendRaw } from '#tests/support/raw-http.ts';
import { call, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const system = localSystem({ retryAfterMilliseconds: 20 });
const script = caseScript('01-adult-owner-dystonia');

describe('what is inside', () => {
  it('86. is not among the routes that are deployed, and the front door knows nothing of it', async () => {
    const { routes } = describeSystem(grantsConfig);
    const before = await settledDigest(system());
    const inside: [method: string, path: string][] = [
      ['GET', '/store'],
      ['POST', '/v2/email/outbound-emails'],
      ['POST', '/2015-03-31/functions/reconcile/invocations'],
      ['POST', '/'],
      ['GET', '/debug'],
      ['GET', '/metrics'],
      ['GET', '/admin'],
      ['GET', '/health/detail'],
      ['GET', '/.env'],
      ['GET', '/shell/'],
    ];
    for (const [method, path] of inside) {
      const { status } = await sendRaw(system(), {
        method,
        path,
        headers: { 'x-amz-target': 'AWSStepFunctions.ListExecutions', 'content-type': 'application/json' },
        body: method === 'POST' ? '{"repair":"stalled"}' : '',
      });
      expect([404, 405], `${method} ${path}`).toContain(status);
    }
    const health = await call(system(), '/health?detail=1&verbose=true');

    expect(
      routes.map(({ routeKey }) => routeKey).filter((key) => /store|email|2015|admin|debug/.test(key)),
    ).toEqual([]);
    expect(Object.keys(health.body).toSorted()).toEqual(['status', 'version']);
    expect(await settledDigest(system())).toBe(before);
  });

  it('86. answers on 127.0.0.1 and on no other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses = []) => addresses)
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => address);
    const { url, mailUrl, workflowUrl, lambdaUrl } = system();
    const reached = await Promise.all(
      // Another address of the loopback is as far away as one of the network.
      ['127.0.0.2', ...others].flatMap((address) =>
        [url, mailUrl, workflowUrl, lambdaUrl].map((one) => isReached(address, Number(new URL(one).port))),
      ),
    );

    expect(await isReached('127.0.0.1', Number(new URL(url).port))).toBe(true);
    expect(reached).toEqual(reached.map(() => false));
  });
});

describe('an answer to the workflow that nobody gave', () => {
  it('87. decides nothing: the next step reads the record, the workflow fails, and the next round asks again', async () => {
    const { held, task, seen } = await advanceTo(system(), 'decision', { application: anApplication() });
    const before = await settledDigest(system());
    const stored = (await everyItem(system())).find(({ sk }) => sk === `TASK#${task.taskId}`);
    const client = new SFNClient({
      endpoint: system().workflowUrl,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });

    expect(await settledDigest(system())).toBe(before);
    await client.send(
      new SendTaskSuccessCommand({
        taskToken: String(stored?.token),
        output: JSON.stringify({
          verdict: 'decided',
          outcome: 'approve',
          awardPence: 3_000_000,
          status: 'approved',
        }),
      }),
    );
    client.destroy();
    await until(
      async () =>
        system()
          .engine.listExecutions('RUNNING')
          .find(({ name }) => name === executionName(held.reference, 2)),
      'the second round',
    );
    await settledDigest(system());
    const events = (await everyItem(system())).filter(
      ({ pk, sk }) => pk === `CASE#${held.reference}` && String(sk).startsWith('EVENT#'),
    );

    expect(await view(system(), held)).toMatchObject({ status: 'deciding' });
    expect(events.filter(({ type, kind }) => type === 'task_done' && kind === 'decision')).toEqual([]);
    expect(events.filter(({ type }) => type === 'decision_notified')).toEqual([]);
    expect(linesOf(system(), 'step_failed')).toContainEqual(
      expect.objectContaining({ level: 'error', caseId: held.reference }),
    );
    // The person whose answer was forged gives their own.
    const act = { ...firstAct(script, task), ...script.acts.decision?.at(-1) };
    expect((await answer(system(), task, act)).status).toBe(200);
    await until(
      async () => ((await view(system(), held)).status === script.expect.status ? true : undefined),
      'the end',
    );
    expect([...seen]).toContain(task.taskId);
  });

  it('87. opens no sign-off of an assessment that nobody made', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await settledDigest(system());
    const stored = (await everyItem(system())).find(({ sk }) => sk === `TASK#${task.taskId}`);

    system().engine.succeed(String(stored?.token), '{"verdict":"assessed"}');
    await until(
      async () =>
        system()
          .engine.listExecutions('RUNNING')
          .find(({ name }) => name === executionName(held.reference, 2)),
      'the second round',
    );
    await settledDigest(system());
    const opened = (await everyItem(system())).filter(
      ({ pk, type }) => pk === `CASE#${held.reference}` && type === 'task_opened',
    );

    expect(opened.map(({ slot }) => slot)).toEqual(['needs_assessment']);
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
  });
});

describe('one request inside another', () => {
  const inner = 'GET /health?smuggled HTTP/1.1\r\nHost: here\r\n\r\n';
  const start = 'POST /applications HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n';

  it.each([
    [
      'a length and chunks',
      `${start}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ['two lengths', `${start}Content-Length: 2\r\nContent-Length: ${inner.length + 2}\r\n\r\n{}${inner}`],
    ['a length of two parts', `${start}Content-Length: 2, ${inner.length + 2}\r\n\r\n{}${inner}`],
    ['chunks under a made-up name', `${start}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`],
    [
      'a space before the colon',
      `${start}Transfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ['bare line feeds', `${start.replaceAll('\r\n', '\n')}Content-Length: 2\n\n{}${inner}`],
    [
      'a size of a chunk that is no number',
      `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n${inner}`,
    ],
  ])('92. is refused or hung up on with %s, and the next request is its own', async (_what, bytes) => {
    const lines = system().logs.length;

    const first = await sendBytes(system(), [bytes]);
    const next = await call(system(), '/health');

    expect(first).toMatch(/^(HTTP\/1\.1 400 |closed$)/);
    expect(next.status).toBe(200);
    const answered = system()
      .logs.slice(lines)
      .filter((line) => line.includes('"code":"request"'));
    expect(answered).toHaveLength(1);
  });
});

/** Whether something takes a connection there. */
function isReached(address: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host: address, port });
  const end = (is: boolean) => {
    socket.destroy();
    resolve(is);
  };
  socket.setTimeout(2_000, () => end(false));
  socket.once('connect', () => end(true));
  socket.once('error', () => end(false));
  return promise;
}
