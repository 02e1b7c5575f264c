import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { readForm, readJson } from './read-body.ts';

/** A request as a route sees it. The body is read, and refused, only by the route that takes one. */
export type Request = {
  requestId: string;
  /** The caller's address as the front door saw it: never what a header says, unless the firewall itself wrote it. */
  source: string;
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  cookies: Record<string, string>;
  /** The token of an `Authorization: Bearer` header. */
  bearer: string | undefined;
  /** Programs get JSON, browsers get pages. */
  wantsJson: boolean;
  isForm: boolean;
  json: () => unknown;
  form: () => Record<string, string[]>;
};

/** An API Gateway event (payload version 2, headers in lower case) as a request. */
export function requestFrom(
  event: APIGatewayProxyEventV2,
  params: Record<string, string | undefined>,
  sourceHeader?: string,
): Request {
  const headers = (event.headers ?? {}) as Record<string, string>;
  const type = (headers['content-type'] ?? '').toLowerCase();
  const accept = (headers.accept ?? '').toLowerCase();
  // Whatever it is made of: a token that cannot be one is as unknown as any other.
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return {
    requestId: event.requestContext.requestId,
    source: (sourceHeader && headers[sourceHeader]) || event.requestContext.http.sourceIp,
    path: event.rawPath,
    params: params as Record<string, string>,
    query: (event.queryStringParameters ?? {}) as Record<string, string>,
    headers,
    cookies: cookiesOf(event.cookies ?? []),
    bearer,
    wantsJson:
      accept.includes('application/json') ||
      (!accept.includes('text/html') &&
        (headers.authorization !== undefined || type.startsWith('application/json'))),
    isForm: type.startsWith('application/x-www-form-urlencoded'),
    json: () => readJson(event, headers),
    form: () => readForm(event, headers),
  };
}

function cookiesOf(cookies: string[]): Record<string, string> {
  return Object.fromEntries(
    cookies.map((cookie) => {
      const cut = cookie.indexOf('=');
      return [cookie.slice(0, cut).trim(), cookie.slice(cut + 1).trim()];
    }),
  );
}
