import { randomBytes } from 'node:crypto';
import { WorkflowRefusal } from '#infra/local/workflow-refusal.ts';

/** Ends a wait whose execution is over. The interpreter must neither retry nor catch it. */
class WaitAbandoned extends Error {
  override readonly name = 'WaitAbandoned';
  readonly isRetryable = false;
  readonly isCatchable = false;
}

type Wait = {
  execution: string;
  settle: (output: unknown) => void;
  fail: (error: Error) => void;
  timer: NodeJS.Timeout;
};

/**
 * The tokens of the tasks that wait for a callback. Each is good for one answer: a second one, or one that comes
 * after the wait has timed out, is told `TaskTimedOut`; a token never given out is `InvalidToken`.
 */
export class TaskTokens {
  private readonly waits = new Map<string, Wait>();
  private readonly spent = new Set<string>();

  /** Opens a wait. `expires` must be the task's own timeout: from then on the token takes no answer. */
  open(execution: string, expiresMilliseconds: number): { token: string; answer: Promise<unknown> } {
    const token = randomBytes(48).toString('base64url');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    // A wait can end while nobody looks: its function failed, or its branch was stopped.
    promise.catch(() => undefined);
    const timer = setTimeout(() => this.take(token), expiresMilliseconds);
    this.waits.set(token, { execution, settle: resolve, fail: reject, timer });
    return { token, answer: promise };
  }

  succeed(token: string, output: string): void {
    const parsed = parseOutput(output);
    this.accept(token).settle(parsed);
  }

  fail(token: string, error: string, cause: string): void {
    this.accept(token).fail(Object.assign(new Error(cause), { name: error || 'States.TaskFailed' }));
  }

  heartbeat(token: string): void {
    if (!this.waits.has(token)) this.refuse(token);
  }

  /** Takes a token back, as when its task has ended in another way. */
  revoke(token: string): void {
    this.take(token);
  }

  /** Ends every wait of an execution. */
  abandon(execution: string): void {
    for (const [token, wait] of this.waits) {
      if (wait.execution !== execution) continue;
      this.take(token);
      wait.fail(new WaitAbandoned());
    }
  }

  waitingFor(execution: string): number {
    return [...this.waits.values()].filter((wait) => wait.execution === execution).length;
  }

  private accept(token: string): Wait {
    return this.take(token) ?? this.refuse(token);
  }

  private take(token: string): Wait | undefined {
    const wait = this.waits.get(token);
    if (!wait) return undefined;
    clearTimeout(wait.timer);
    this.waits.delete(token);
    this.spent.add(token);
    return wait;
  }

  private refuse(token: string): never {
    if (this.spent.has(token)) {
      throw new WorkflowRefusal('TaskTimedOut', 'Task Timed Out: Provided task does not exist anymore');
    }
    throw new WorkflowRefusal('InvalidToken', 'Invalid Token: Invalid token');
  }
}

function parseOutput(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    throw new WorkflowRefusal('InvalidOutput', 'Invalid Output: the output is not JSON');
  }
}
