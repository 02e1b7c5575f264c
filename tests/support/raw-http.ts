import { request } from 'node:http';
import { connect } from 'node:net';
import type { Answer } from './service.ts';

type RawRequest = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** Sends what `fetch` would refuse or tidy up: any method, any path, any bytes. */
export function sendRaw(
  { url }: { url: string },
  { method, path, headers = {}, body }: RawRequest,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sending = request(
    {
      hostname,
      port,
      method,
      path,
      agent: false,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      },
    },
    async (response) => {
      const text = (await response.toArray()).join('');
      const given = new Headers(
        Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        ),
      );
      const isJson = given.get('content-type')?.includes('json') ?? false;
      resolve({
        status: response.statusCode ?? 0,
        headers: given,
        body: isJson && text ? JSON.parse(text) : { text },
      });
    },
  );
  sending.once('error', reject);
  sending.end(body);
  return promise;
}

/** Writes bytes to a connection and reads the first line that comes back; `closed` when nothing does. */
export function sendBytes(
  { url }: { url: string },
  chunks: readonly (string | Buffer)[],
  milliseconds = 3_000,
): Promise<string> {
  const { hostname, port } = new URL(url);
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(Number(port), hostname, () => {
    for (const chunk of chunks) socket.write(chunk);
  });
  const end = (line: string) => {
    socket.destroy();
    resolve(line);
  };
  socket.setTimeout(milliseconds, () => end('silent'));
  socket.once('data', (data) => end(data.toString('latin1').split('\r\n', 1)[0] ?? ''));
  socket.once('error', () => end('closed'));
  socket.once('close', () => end('closed'));
  return promise;
}
