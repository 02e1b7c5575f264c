import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeDeclared } from './harness.ts';

/** Runs `tests` in their order, with `source` in place of `path` for all that need it, until one sees the fault. */
export type Trial = { path: string; source: string; dependents: readonly string[]; tests: readonly string[] };
/** The test that saw the fault, if any did. */
export type Verdict = { seenBy: string | undefined };
/** `tests` are all that were run without a fault; `failed` says nothing about a fault. */
export type Start = { tests: number; failed: string[] };

// A child process of run.ts: a fault that never ends is ended with the process.
const root = join(import.meta.dirname, '..', '..');
const harness = pathToFileURL(join(import.meta.dirname, 'harness.ts')).href;
const javaScript = new Map<string, string>();
let trial: Trial = { path: '', source: '', dependents: [], tests: [] };
let number = 0;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: harness, shortCircuit: true };
    const found = next(specifier, context);
    // Node keeps a module for good, so what a fault can reach gets a new address for each trial.
    return trial.dependents.includes(pathOf(found.url))
      ? { ...found, url: `${found.url}?trial=${number}` }
      : found;
  },
  load(url, context, next) {
    const path = pathOf(url);
    if (!url.includes('?trial=')) return next(url, context);
    const isMutant = path === trial.path;
    const source = isMutant ? stripTypeScriptTypes(trial.source) : (javaScript.get(path) ?? read(path));
    if (!isMutant) javaScript.set(path, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

const first: Trial = JSON.parse(process.argv[2] ?? '');
const failedBefore = new Set<string>();
let count = 0;
for await (const { test, failed } of ran(first)) {
  count += 1;
  if (failed) failedBefore.add(test);
}
process.send?.({ tests: count, failed: [...failedBefore] } satisfies Start);

process.on('unhandledRejection', () => {});
process.on('message', async (next: Trial) => {
  let seenBy: string | undefined;
  for await (const { test, failed } of ran(next)) {
    if (!failed || failedBefore.has(test)) continue;
    seenBy = test;
    break;
  }
  process.send?.({ seenBy } satisfies Verdict);
});

/** Each test as it has been run; a file that cannot be loaded is a test that failed. */
async function* ran(next: Trial): AsyncGenerator<{ test: string; failed: boolean }> {
  trial = next;
  number += 1;
  for (const file of next.tests) {
    if (await throws(() => import(join(root, file)))) yield { test: file, failed: true };
    for (const { name, run, row } of takeDeclared()) {
      const failed = await throws(() => (run as (...row: readonly unknown[]) => unknown)(...row));
      yield { test: `${file} > ${name}`, failed };
    }
  }
}

async function throws(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

function read(path: string): string {
  return stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
}

function pathOf(url: string): string {
  if (!url.startsWith('file:')) return url;
  const path = fileURLToPath(url.replace(/\?.*$/, ''));
  return path.startsWith(root) ? path.slice(root.length + 1) : path;
}
