import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { functionArn } from '#infra/local/addresses.ts';
import { inFunctionScope } from '#infra/local/function-scope.ts';
import type { LocalFunction } from '#infra/local/system.ts';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

export type LocalFunctionsOptions = {
  /** Variables that every function gets besides its own: the region, credentials and the services' addresses. */
  sharedEnvironment: Record<string, string>;
  /** Files to load in place of a function's source, by its name: a bundle, or a test's stand-in. */
  entries?: Record<string, string>;
  /** Gets what the functions print; without it they print to the console. */
  log?: (line: string) => void;
};

export type LocalFunctions = {
  load: () => Promise<void>;
  /** Answers as Lambda does: through JSON, within the function's timeout. Rejects with the handler's own error. */
  invoke: (name: string, event: unknown) => Promise<unknown>;
};

let systems = 0;

/** The system's functions in this process, each in its own environment. */
export function localFunctions(functions: LocalFunction[], options: LocalFunctionsOptions): LocalFunctions {
  systems += 1;
  // Handlers read their environment when they are loaded, so each system loads its own copy of them.
  const instance = systems;
  const handlers = new Map<string, Promise<Handler>>();
  const byName = new Map(functions.map((each) => [each.name, each]));

  const scopeOf = (each: LocalFunction) => ({
    environment: { ...each.environment, ...options.sharedEnvironment },
    ...(options.log ? { log: options.log } : {}),
  });

  async function importHandler(each: LocalFunction): Promise<Handler> {
    const url = pathToFileURL(options.entries?.[each.name] ?? each.entry);
    url.searchParams.set('system', String(instance));
    const module = await inFunctionScope(scopeOf(each), () => import(/* @vite-ignore */ url.href));
    if (typeof module.handler !== 'function') throw new Error(`${url.pathname} exports no handler`);
    return module.handler;
  }

  function handlerOf(each: LocalFunction): Promise<Handler> {
    const known = handlers.get(each.name);
    if (known) return known;
    const loading = importHandler(each);
    handlers.set(each.name, loading);
    return loading;
  }

  return {
    async load() {
      // In order, so that a module that two functions share is always loaded by the same one first.
      for (const each of functions) await handlerOf(each);
    },

    async invoke(name, event) {
      const each = byName.get(name);
      if (!each) throw new Error(`There is no function ${name}`);
      const handler = await handlerOf(each);
      const deadline = Date.now() + each.timeoutSeconds * 1000;
      const answer = inFunctionScope(scopeOf(each), () =>
        handler(throughJson(event), contextOf(name, deadline)),
      );
      return throughJson(await withinTime(answer, each));
    },
  };
}

const throughJson = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

function contextOf(functionName: string, deadline: number) {
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(functionName),
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/local/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

async function withinTime(
  answer: Promise<unknown>,
  { name, timeoutSeconds }: LocalFunction,
): Promise<unknown> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new Error(`${name} took longer than ${timeoutSeconds} seconds`);
    reject(Object.assign(error, { name: 'Sandbox.Timedout' }));
  }, timeoutSeconds * 1000);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
