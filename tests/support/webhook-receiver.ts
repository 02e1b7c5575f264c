import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Received = { path: string; headers: Record<string, string>; body: string };

/** A secret as Standard Webhooks has it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * Another system that is told of cases, over real HTTP.
 *
 * @param answer the code for the message, by how many came for its path so far, itself included; undefined never answers
 */
export async function webhookReceiver(
  answer: (path: string, count: number) => number | undefined = () => 204,
): Promise<{ url: string; received: (path: string) => Received[]; stop: () => Promise<void> }> {
  const messages: Received[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const body = await text(request);
    messages.push({ path, headers: request.headers as Record<string, string>, body });
    const status = answer(path, messages.filter((one) => one.path === path).length);
    if (status === undefined) return;
    response.writeHead(status, { location: '/elsewhere', 'content-type': 'text/plain' });
    response.end(status === 204 ? undefined : 'what a receiver says is not read');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: (path) => messages.filter((one) => one.path === path),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
