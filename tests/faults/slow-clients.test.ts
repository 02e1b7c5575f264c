import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGateway, startGateway } from '#infra/local/gateway.ts';

let gateway: LocalGateway;
const sockets: Socket[] = [];

beforeAll(async () => {
  gateway = await startGateway(0, { headersMilliseconds: 300, requestMilliseconds: 600 });
  gateway.open([{ routeKey: 'ANY /{path}', functionName: 'any' }], async () => ({
    statusCode: 200,
    body: 'here',
  }));
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await gateway.stop();
});

/** Sends the first part at once and the rest a byte at a time. Resolves with what it was told when it was hung up on. */
async function slowClient(quick: string, slow: string): Promise<string> {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  sockets.push(socket);
  let told = '';
  socket.on('data', (piece) => {
    told += piece;
  });
  socket.on('error', () => undefined);
  socket.write(quick);
  const bytes = [...slow].values();
  const drip = setInterval(() => {
    const { value } = bytes.next();
    if (value !== undefined && socket.writable) socket.write(value);
  }, 50);
  await once(socket, 'close');
  clearInterval(drip);
  return told;
}

describe('twenty clients that send a byte at a time', () => {
  const start = 'POST /applications HTTP/1.1\r\nHost: here\r\n';

  it('row 9: are hung up on within the time limit, and nobody else waits for them', async () => {
    const slow = Array.from({ length: 20 }, (_, number) =>
      number % 2 === 0
        ? slowClient(start, 'X-Slow: yes\r\n'.repeat(50))
        : slowClient(`${start}Content-Length: 9000\r\n\r\n`, '{'.repeat(9_000)),
    );
    const others = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${gateway.url}/health`)).status),
    );

    expect(new Set(others)).toEqual(new Set([200]));
    expect(new Set((await Promise.all(slow)).map((told) => told.slice(0, 12)))).toEqual(
      new Set(['HTTP/1.1 408']),
    );
  });
});
