import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

type Act = (
  forward: () => Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer }>,
  response: ServerResponse,
) => Promise<void>;
type Rule = { operation: string; left: number; act: Act };

/** What may go wrong with one operation, the next so many times. */
export type Faulty = {
  times: (count: number) => Faulty;
  /** The service answers with an error of its own, and does nothing. */
  refuse: (name: string, more?: object, status?: number) => void;
  throttle: () => void;
  /** Nobody is there. */
  down: () => void;
  /** The service does what it was asked, and the answer is lost on the way. */
  loseAnswer: () => void;
  delay: (milliseconds: number) => void;
};

/**
 * Stands in front of a service of AWS and fails on purpose. Give `through` to `startSystem({ endpoints })`.
 *
 * @example faults.on('SendTaskSuccess').times(10).throttle()
 */
export function faultProxy() {
  const rules: Rule[] = [];
  const seen: string[] = [];
  const servers: ReturnType<typeof createServer>[] = [];
  let injected = 0;

  async function through(upstream: string): Promise<string> {
    const server = createServer(async (incoming, outgoing) => {
      const body = Buffer.concat(await incoming.toArray());
      const operation = operationOf(incoming);
      seen.push(operation);
      const rule = rules.find(
        (one) => one.left > 0 && (one.operation === operation || one.operation === '*'),
      );
      const forward = () => forwardTo(upstream, incoming, body);
      if (rule !== undefined) {
        rule.left -= 1;
        injected += 1;
        return rule.act(forward, outgoing).catch(() => outgoing.destroy());
      }
      await answerWith(outgoing, forward).catch(() => outgoing.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  function on(operation: string): Faulty {
    let count = 1;
    const add = (act: Act) => {
      rules.push({ operation, left: count, act });
    };
    const faulty: Faulty = {
      times(many) {
        count = many;
        return faulty;
      },
      refuse: (name, more = {}, status = 400) =>
        add(async (_, response) => {
          response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
          response.end(JSON.stringify({ __type: `com.amazonaws#${name}`, message: 'on purpose', ...more }));
        }),
      throttle: () => faulty.refuse('ThrottlingException'),
      down: () =>
        add(async (_, response) => {
          response.destroy();
        }),
      loseAnswer: () =>
        add(async (forward, response) => {
          await forward();
          response.destroy();
        }),
      delay: (milliseconds) =>
        add(async (forward, response) => {
          await wait(milliseconds);
          await answerWith(response, forward);
        }),
    };
    return faulty;
  }

  return {
    through,
    on,
    /** Ends all faults. */
    heal: () => {
      rules.splice(0);
    },
    /** How often an operation was asked for. */
    count: (operation: string) => seen.filter((one) => one === operation).length,
    /** How many requests met a fault. */
    injected: () => injected,
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

const operationOf = (incoming: IncomingMessage): string =>
  String(incoming.headers['x-amz-target'] ?? '').split('.')[1] ??
  (incoming.url?.includes('outbound-emails') ? 'SendEmail' : String(incoming.url));

async function forwardTo(upstream: string, incoming: IncomingMessage, body: Buffer) {
  const { host: _host, connection: _connection, ...headers } = incoming.headers;
  const sent = request(`${upstream}${incoming.url ?? ''}`, { method: incoming.method ?? 'POST', headers });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return {
    status: answer.statusCode ?? 502,
    headers: answer.headers,
    bytes: Buffer.concat(await answer.toArray()),
  };
}

async function answerWith(response: ServerResponse, forward: Parameters<Act>[0]): Promise<void> {
  const { status, headers, bytes } = await forward();
  response.writeHead(status, headers).end(bytes);
}
