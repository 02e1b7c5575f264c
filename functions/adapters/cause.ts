import { AsyncLocalStorage } from 'node:async_hooks';

const causes = new AsyncLocalStorage<string>();

/**
 * Does something on account of a request from outside: what is written to a case meanwhile remembers the request, and
 * every line of the log names it. So one id leads from what somebody sent to the mail that somebody else got.
 *
 * @param requestId the front door's own id of the request; undefined where none is known
 */
export const causedBy = <Result>(requestId: string | undefined, act: () => Result): Result =>
  requestId === undefined ? act() : causes.run(requestId, act);

/** The request on account of which something is being done. */
export const cause = (): string | undefined => causes.getStore();
