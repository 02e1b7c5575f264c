import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

type Scope = { environment: Record<string, string>; log?: (line: string) => void };

const scopes = new AsyncLocalStorage<Scope>();
let installed = false;

/**
 * Runs something as if alone in a Lambda of its own: `process.env` holds these variables and no others, and what it
 * prints goes to `log`, for as long as its asynchronous work lasts. Several functions share one process here.
 */
export function inFunctionScope<Result>(scope: Scope, run: () => Result): Result {
  install();
  return scopes.run(scope, run);
}

function install(): void {
  if (installed) return;
  installed = true;
  process.env = scopedEnvironment(process.env);
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      const log = scopes.getStore()?.log;
      if (log) scopes.exit(() => log(format(...words)));
      else original(...words);
    };
  }
  process.stdout.write = scopedWrite(process.stdout.write.bind(process.stdout));
}

/** What a function writes to standard output past the console, such as its metrics. */
function scopedWrite(own: typeof process.stdout.write): typeof process.stdout.write {
  return ((chunk: string | Uint8Array, ...rest: never[]) => {
    const log = scopes.getStore()?.log;
    if (log === undefined || typeof chunk !== 'string') return own(chunk, ...rest);
    // Outside the scope, or what the log itself writes would come back here.
    scopes.exit(() => log(chunk.replace(/\n$/, '')));
    return true;
  }) as typeof process.stdout.write;
}

function scopedEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const current = (): NodeJS.ProcessEnv => scopes.getStore()?.environment ?? own;
  return new Proxy(own, {
    get: (_, key) => Reflect.get(current(), key),
    set: (_, key, value) => Reflect.set(current(), key, String(value)),
    has: (_, key) => Reflect.has(current(), key),
    deleteProperty: (_, key) => Reflect.deleteProperty(current(), key),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor(_, key) {
      const descriptor = Reflect.getOwnPropertyDescriptor(current(), key);
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}
