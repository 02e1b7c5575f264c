import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { matchRoute, type Route } from '#infra/local/match-route.ts';
import { listenLocally } from '#infra/local/ports.ts';

// The limits of an HTTP API.
const largestBodyBytes = 10 * 1024 * 1024;
const largestHeaderBytes = 10_240;
const answersWithinMilliseconds = 30_000;
// AWS drops a client that sends too slowly; so that one cannot hold a connection here either.
const patience = { headersMilliseconds: 10_000, requestMilliseconds: 30_000 };

export type LocalGateway = {
  url: string;
  /** From here on requests reach functions; before, they are told to come back. */
  open: (routes: Route[], invoke: (functionName: string, event: unknown) => Promise<unknown>) => void;
  stop: () => Promise<void>;
};

/**
 * Turns HTTP requests into API Gateway's payload 2.0 for the described routes, with an HTTP API's limits, and hangs up on
 * whoever sends too slowly.
 */
export async function startGateway(
  port: number,
  { headersMilliseconds, requestMilliseconds } = patience,
): Promise<LocalGateway> {
  let routes: Route[] = [];
  let invoke: ((functionName: string, event: unknown) => Promise<unknown>) | undefined;

  const server = createServer({
    maxHeaderSize: largestHeaderBytes,
    headersTimeout: headersMilliseconds,
    requestTimeout: requestMilliseconds,
    connectionsCheckingInterval: Math.min(1_000, headersMilliseconds),
    keepAliveTimeout: 5_000,
  });

  server.on('request', async (request, response) => {
    const requestId = randomUUID();
    const body = await readBody(request);
    if (body === 'gone') return;
    if (body === 'too large') {
      // Nothing more is read from this client.
      response.setHeader('connection', 'close');
      return answer(response, requestId, 413, 'Request Entity Too Large');
    }
    if (!invoke) return answer(response, requestId, 503, 'Service Unavailable');

    const match = matchRoute(routes, request.method ?? 'GET', pathOf(request));
    if (!match) return answer(response, requestId, 404, 'Not Found');
    const event = payloadOf(request, body, requestId, match.routeKey, match.pathParameters);
    const { promise: tooLate, resolve } = Promise.withResolvers<'too late'>();
    const timer = setTimeout(() => resolve('too late'), answersWithinMilliseconds);
    try {
      const result = await Promise.race([invoke(match.functionName, event), tooLate]);
      if (result === 'too late') answer(response, requestId, 503, 'Service Unavailable');
      else send(response, requestId, result);
    } catch {
      // The handler's log has the cause; the caller learns nothing.
      answer(response, requestId, 500, 'Internal Server Error');
    } finally {
      clearTimeout(timer);
    }
  });

  const listening = await listenLocally(server, port, 'the HTTP API', 'PORT');
  return {
    url: `http://127.0.0.1:${listening}`,
    open(theRoutes, theInvoke) {
      routes = theRoutes;
      invoke = theInvoke;
    },
    async stop() {
      server.close();
      server.closeIdleConnections();
      const gone = once(server, 'close');
      const timer = setTimeout(() => server.closeAllConnections(), 2_000);
      await gone;
      clearTimeout(timer);
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return 'too large';
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > largestBodyBytes) return 'too large';
      chunks.push(chunk);
    }
  } catch {
    return 'gone';
  }
  return Buffer.concat(chunks);
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] || '/';

function payloadOf(
  request: IncomingMessage,
  body: Buffer,
  requestId: string,
  routeKey: string,
  pathParameters: Record<string, string>,
) {
  const rawPath = pathOf(request);
  const rawQueryString = (request.url ?? '').slice(rawPath.length + 1);
  const { cookie, ...headers } = joinedHeaders(request);
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  headers['x-forwarded-for'] = [headers['x-forwarded-for'], sourceIp].filter(Boolean).join(', ');
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers,
    ...(rawQueryString ? { queryStringParameters: joinedQuery(rawQueryString) } : {}),
    ...(Object.keys(pathParameters).length > 0 ? { pathParameters } : {}),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: request.headers.host ?? '',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: isUtf8(body) ? body.toString('utf8') : body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0 && !isUtf8(body),
  };
}

/** Header names in lower case; values of a repeated one joined by commas. */
function joinedHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values = []]) => [
      name,
      values.join(name === 'cookie' ? '; ' : ','),
    ]),
  );
}

function joinedQuery(rawQueryString: string): Record<string, string> {
  const query = new URLSearchParams(rawQueryString);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]));
}

/** A function's answer: payload 2.0's response, or anything else as the JSON of a 200. */
function send(response: ServerResponse, requestId: string, result: unknown): void {
  const isResponse = typeof result === 'object' && result !== null && 'statusCode' in result;
  const { statusCode, headers, cookies, body, isBase64Encoded } = isResponse
    ? (result as {
        statusCode: number;
        headers?: Record<string, string>;
        cookies?: string[];
        body?: string;
        isBase64Encoded?: boolean;
      })
    : {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        cookies: undefined,
        body: typeof result === 'string' ? result : JSON.stringify(result),
        isBase64Encoded: false,
      };
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  response.statusCode = Number(statusCode);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value));
  if (cookies?.length) response.setHeader('set-cookie', cookies);
  if (bytes.length > 0 && !response.hasHeader('content-type'))
    response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('apigw-requestid', requestId);
  if (![204, 304].includes(response.statusCode)) response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** The gateway's own answers. */
function answer(response: ServerResponse, requestId: string, statusCode: number, message: string): void {
  const headers = { 'content-type': 'application/json' };
  send(response, requestId, { statusCode, headers, body: JSON.stringify({ message }) });
}
