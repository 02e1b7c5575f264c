import { ref } from '#infra/openapi/components.ts';
import { problemExample } from '#infra/openapi/examples.ts';

const retryAfter = { 'Retry-After': { description: 'In so many seconds', schema: { type: 'string' } } };

const meanings = {
  400: ['BadRequest', 'Not readable: no JSON, too deep, not UTF-8, or empty'],
  401: ['Unauthorized', 'No token was sent', { 'WWW-Authenticate': { schema: { type: 'string' } } }],
  403: ['Forbidden', 'Not the address that the link went to, or a form of another site'],
  404: ['NotFound', 'Unknown, or not yours: the two look the same'],
  405: ['MethodNotAllowed', 'Another method is wanted', { Allow: { schema: { type: 'string' } } }],
  409: ['Conflict', 'Conflicts with what is recorded, or the case changed since it was read'],
  410: [
    'Gone',
    'A link or session that you hold, and that is used, expired, replaced or withdrawn; with what to do next',
  ],
  413: ['TooLarge', 'A body of more than 100 KB'],
  415: ['UnsupportedMediaType', 'Not JSON in UTF-8'],
  422: ['DoesNotFit', 'Readable, and does not fit: each field that is wrong, with a pointer'],
  429: ['TooManyTries', 'Too many tries', retryAfter],
  503: ['Unavailable', 'Storage is down for a moment. Nothing was changed', retryAfter],
} as const satisfies Record<number, readonly [string, string, object?]>;

export type ProblemCode = keyof typeof meanings;

const media = (example: unknown) => ({
  'application/problem+json': { schema: ref('Problem'), ...(example !== undefined && { example }) },
});

/** The problems of contract section 1, each with one that the service really answered. */
export const problemResponses = () => ({
  ...Object.fromEntries(
    Object.entries(meanings).map(([code, [name, description, headers]]) => [
      name,
      { description, ...(headers && { headers }), content: media(problemExample(Number(code))) },
    ]),
  ),
  Problem: { description: 'Any other problem, in the same form', content: media(undefined) },
});

/** The responses of an operation that can meet these problems. */
export const problems = (...codes: ProblemCode[]) => ({
  ...Object.fromEntries(
    codes.map((code) => [String(code), { $ref: `#/components/responses/${meanings[code][0]}` }]),
  ),
  default: { $ref: '#/components/responses/Problem' },
});
