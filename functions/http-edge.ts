import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter, { type Method } from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { causedBy } from '#adapters/cause.ts';
import type { SentForm } from '#views/pages/typed-text.ts';
import { speaking } from '#words/spoken.ts';
import { languageAsked, languagesOffered } from '#words/words.ts';
import { setCookie } from './http/cookies.ts';
import { HttpRefusal } from './http/http-refusal.ts';
import type { CountMiss } from './http/misses.ts';
import { type Problem, problemFrom, problemName } from './http/problem.ts';
import { type Request, requestFrom } from './http/request.ts';
import { log } from './log.ts';
import { untilWritten } from './until-written.ts';

/** What a route answers. `html` is a whole page, already escaped. */
export type Reply = {
  status: number;
  json?: unknown;
  html?: { toString(): string };
  text?: string;
  /** A file as it is, with its type among the headers. */
  bytes?: Buffer;
  location?: string;
  cookies?: string[];
  headers?: Record<string, string>;
};

export type Route = { method: 'GET' | 'POST'; path: string; answer: (request: Request) => Promise<Reply> };

/** Makes the page that a browser gets for a problem, with what it sent. */
export type ProblemPage = (problem: Problem, sent?: SentForm) => { toString(): string };

type Result = APIGatewayProxyStructuredResultV2;

const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const satisfies Method[];

/** Own style and own forms, and nothing else: no script, no frame, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What pages could ask a browser for and never do, by the names that browsers know. */
const permissionsPolicy = [
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'microphone',
  'payment',
  'publickey-credentials-get',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const securityHeaders = {
  // The middleware's own policy cannot be rid of a sandbox, which stops forms, and of an upgrade to https, which stops
  // a laptop: ours is set with the reply.
  contentSecurityPolicy: false,
  // The middleware's own list names features that no browser has, and browsers complain of each on every page.
  permissionsPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true, preload: false },
} as const;

/**
 * The one HTTP edge: routes to a Lambda handler. It reads requests, repeats what another write overtook, maps every
 * error to problem+json or a page, sets the security headers, forbids caching and logs one line of ids and codes.
 * Routes know nothing of Lambda.
 *
 * @param sourceHeader where the firewall tells the caller's address, which is otherwise the one that the API itself saw
 */
export function httpHandler(
  routes: Route[],
  problemPage: ProblemPage,
  countMiss: CountMiss,
  sourceHeader?: string,
) {
  const serve = (route: Route) => answering(route, problemPage, countMiss, sourceHeader);
  const paths = Map.groupBy(routes, ({ path }) => path);
  const table = [...paths].flatMap(([path, group]) => {
    const allowed = group.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const notAllowed = {
      method: 'GET' as const,
      path,
      answer: async () => {
        throw new HttpRefusal(405, 'Use one of the methods in Allow', { allow: allowed.join(', ') });
      },
    };
    return everyMethod.map((method) => {
      const route = group.find((one) => one.method === method || (method === 'HEAD' && one.method === 'GET'));
      return { method, path, handler: serve(route ?? notAllowed) };
    });
  });
  const unknown = serve({
    method: 'GET',
    path: '*',
    answer: async () => Promise.reject(new HttpRefusal(404, 'There is nothing here')),
  });
  const router = httpRouter<APIGatewayProxyEventV2, Result>({
    routes: table,
    notFoundResponse: () => undefined,
  });
  return middy<APIGatewayProxyEventV2, Result>()
    .use(httpHeaderNormalizer())
    .use(httpSecurityHeaders(securityHeaders))
    .handler(async (event, context, abort) => {
      const answered = await router(event, context, abort);
      return (answered as Result | undefined) ?? unknown(event);
    });
}

function answering(
  route: Route,
  problemPage: ProblemPage,
  countMiss: CountMiss,
  sourceHeader: string | undefined,
) {
  return async (event: APIGatewayProxyEventV2): Promise<Result> => {
    const began = performance.now();
    const request = requestFrom(event, event.pathParameters ?? {}, sourceHeader);
    let refusal: string | undefined;
    const answer = async (): Promise<Reply> => {
      try {
        return await causedBy(request.requestId, () => untilWritten(() => route.answer(request)));
      } catch (cause) {
        const error = await countMiss(cause, request.source);
        refusal = problemName(error);
        return problemReply(problemFrom(error), request, problemPage);
      }
    };
    const reply = keepingLanguage(request, await inTheirLanguage(route, request, answer));
    log(reply.status >= 500 ? 'error' : 'info', 'request', {
      requestId: request.requestId,
      route: `${event.requestContext.http.method} ${route.path}`,
      status: reply.status,
      milliseconds: Math.round(performance.now() - began),
      ...(refusal !== undefined && { refusal }),
    });
    return resultFrom(reply, event.requestContext.http.method === 'HEAD');
  };
}

/** Answers in the language that somebody asks for, or asked for before. What a link alone opens has one address only. */
function inTheirLanguage({ method, path }: Route, request: Request, answer: () => Promise<Reply>) {
  const { query, cookies } = request;
  const isOffered = method === 'GET' && !/\{(secret|key)\}/.test(path) && path !== '*';
  return speaking(languageAsked(query.lang ?? cookies.lang), isOffered ? request.path : undefined, answer);
}

const aYear = 365 * 24 * 3600;

/** Has the browser remember a language that was asked for, where there is more than one to ask for. */
function keepingLanguage({ query, headers }: Request, reply: Reply): Reply {
  const offered = languagesOffered();
  if (offered.length < 2 || offered.every((one) => one !== query.lang)) return reply;
  const address = `${headers['x-forwarded-proto'] ?? 'http'}://${headers.host ?? ''}`;
  const kept = setCookie('lang', languageAsked(query.lang), '/', aYear, address);
  return { ...reply, cookies: [...(reply.cookies ?? []), kept] };
}

function problemReply(problem: Problem, request: Request, problemPage: ProblemPage): Reply {
  const { status, headers, title, detail, errors } = problem;
  if (!request.wantsJson && request.headers.accept?.includes('text/html')) {
    return { status, headers, html: problemPage(problem, sentForm(request, status)) };
  }
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    json: {
      type: `urn:threshold:problem:${status}`,
      title,
      status,
      detail,
      instance: request.requestId,
      ...(errors.length > 0 && { errors }),
    },
  };
}

/**
 * The form of a request that was refused, to give its words back to whoever typed them. Not of one that another site
 * sent: the words would be that site's.
 */
function sentForm(request: Request, status: number): SentForm | undefined {
  if (!request.isForm || status === 403) return undefined;
  try {
    return { path: request.path, values: request.form() };
  } catch {
    return undefined;
  }
}

function resultFrom(
  { status, json, html, text, bytes, location, cookies, headers }: Reply,
  isHead: boolean,
): Result {
  const [type, body] =
    json !== undefined
      ? ['application/json; charset=utf-8', JSON.stringify(json)]
      : html !== undefined
        ? ['text/html; charset=utf-8', html.toString()]
        : ['text/plain; charset=utf-8', text ?? ''];
  return {
    statusCode: status,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy,
      'permissions-policy': permissionsPolicy,
      ...(location !== undefined && { location }),
      ...headers,
    },
    ...(cookies !== undefined && { cookies }),
    body: isHead ? '' : (bytes?.toString('base64') ?? body),
    ...(bytes !== undefined && !isHead && { isBase64Encoded: true }),
  };
}
