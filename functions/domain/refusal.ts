/** What is wrong with one value that was sent: a JSON Pointer to it, and what to do instead. Never the value. */
export type FieldError = { pointer: string; detail: string };

/** Names of refusals are data: the HTTP edge maps them to codes and the workflow catches them by name. */
export type RefusalName =
  | 'TransitionRefused'
  | 'CaseClosed'
  | 'CaseChanged'
  | 'Overtaken'
  | 'OutcomeConflicts'
  | 'InputRefused'
  | 'NotFound'
  | 'LinkDead'
  | 'TaskOver'
  | 'IdentityRefused'
  | 'TooManyTries'
  | 'CrossSite'
  | 'TryAgainLater';

/** A "no" that the person who asked can understand and act on. Anything else that is thrown is a fault. */
export class Refusal extends Error {
  override readonly name: RefusalName;
  readonly errors: FieldError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    name: RefusalName,
    message: string,
    more: { errors?: FieldError[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = name;
    this.errors = more.errors ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}
