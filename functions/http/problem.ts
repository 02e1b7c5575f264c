import { Refusal, type RefusalName } from '#domain/refusal.ts';
import { errorName } from '../log.ts';
import { HttpRefusal } from './http-refusal.ts';

/** A problem document (RFC 9457) without anything that was sent. */
export type Problem = {
  status: number;
  title: string;
  detail: string;
  errors: { pointer: string; detail: string }[];
  headers: Record<string, string>;
  /** Nothing is left to do here: a new link would lead nowhere. */
  isOver?: true;
};

/** What each refusal is in HTTP. A new refusal without a code does not compile. */
const statuses: Record<RefusalName, number> = {
  TransitionRefused: 409,
  CaseClosed: 409,
  CaseChanged: 409,
  Overtaken: 409,
  OutcomeConflicts: 409,
  InputRefused: 422,
  NotFound: 404,
  LinkDead: 410,
  TaskOver: 410,
  IdentityRefused: 403,
  TooManyTries: 429,
  CrossSite: 403,
  TryAgainLater: 503,
};

const titles: Record<number, string> = {
  400: 'We could not read that',
  401: 'Send your access token',
  403: 'That does not match',
  404: 'We cannot find that',
  405: 'That cannot be done here',
  409: 'That conflicts with what is recorded',
  410: 'This link no longer works',
  413: 'That is too large',
  415: 'We cannot read that kind of content',
  422: 'There is a problem',
  429: 'Too many tries',
  500: 'Something went wrong on our side',
  503: 'The service is busy',
};

/** Faults that pass by themselves: storage that is down, slow or throttled. */
const passing =
  /^(TimeoutError|RequestTimeout|NetworkingError|AbortError|ThrottlingException|ProvisionedThroughputExceededException|RequestLimitExceeded|InternalServerError|ServiceUnavailable|ServiceUnavailableException|TransactionInProgressException|LimitExceededException)$|^E(CONN|PIPE|HOST|TIMEDOUT|AI_AGAIN)/;

/** Any error as a problem. A fault's own message never reaches the caller. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof HttpRefusal) return problem(error.status, error.message, { headers: error.headers });
  if (error instanceof Refusal) {
    const { retryAfterSeconds, errors, message } = error;
    return problem(statuses[error.name], message, {
      errors,
      ...(error.name === 'TaskOver' && { isOver: true }),
      headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    });
  }
  return isPassing(error)
    ? problem(503, 'Nothing was changed. Please try again in a moment', { headers: { 'retry-after': '5' } })
    : problem(500, 'Nothing you did was wrong. Please try again, or contact us');
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const fault = '$fault' in error && error.$fault === 'server';
  return (
    fault ||
    passing.test(error.name) ||
    passing.test(code) ||
    (error.cause !== undefined && isPassing(error.cause))
  );
}

function problem(
  status: number,
  detail: string,
  more: Partial<Pick<Problem, 'errors' | 'headers' | 'isOver'>> = {},
): Problem {
  return {
    status,
    title: titles[status] ?? 'Problem',
    detail,
    errors: more.errors ?? [],
    headers: more.headers ?? {},
    ...(more.isOver && { isOver: more.isOver }),
  };
}

/** What a log line says of an error. */
export const problemName = (error: unknown): string =>
  error instanceof HttpRefusal
    ? `HttpRefusal ${error.status}`
    : error instanceof Refusal
      ? error.name
      : errorName(error);
