import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependentsOf, importsAmong } from './imports-among.ts';
import { type Mutant, mutantsOf, mutated } from './mutants-of.ts';
import type { Start, Trial, Verdict } from './session.ts';

/**
 * `node tests/mutation/run.ts [filter …]`: puts one small fault at a time into functions/domain and says which of them
 * no test in tests/domain sees, as `path:line: before → after`. A filter is a part of `path:line:`. Decides nothing:
 * it ends with 0, because some faults change nothing that can be seen.
 */
const filters = process.argv.slice(2);
const workers = 2;
const timeLimitMilliseconds = 10_000;
// Kept only because the list of bank holidays has the form that it is published in.
const neverRead = /\bbunting: (true|false)/;

type Job = Mutant & { path: string; original: string };

// A run takes minutes and should not be felt.
setPriority(10);
const repository = join(import.meta.dirname, '..', '..');
// The tree may change under a long run.
const root = mkdtempSync(join(tmpdir(), 'threshold-mutants-'));
for (const part of ['functions', 'schemas', 'infra', 'tests', 'package.json'])
  cpSync(join(repository, part), join(root, part), { recursive: true });
symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
const tests = globSync('tests/domain/**/*.test.ts', { cwd: root }).toSorted();
const imports = importsAmong(root, tests);
const jobs = globSync('functions/domain/**/*.ts', { cwd: root })
  .toSorted()
  .flatMap((path): Job[] => {
    const original = readFileSync(join(root, path), 'utf8');
    return mutantsOf(original).map((mutant) => ({ ...mutant, path, original }));
  })
  .filter(({ path, line, original }) => {
    const isPicked = filters.length === 0 || filters.some((filter) => `${path}:${line}:`.includes(filter));
    return isPicked && !neverRead.test(original.split('\n')[line - 1] ?? '');
  });

for (const path of new Set(jobs.map((job) => job.path)))
  if (!dependentsOf(imports, path).some(isTest)) console.log(`${path}: no test needs it`);
const totals = { seen: 0, survived: 0, 'out of time': 0 };
const queue = jobs.values();
console.log(`${jobs.length} mutants, ${tests.length} files of tests`);
try {
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
} finally {
  rmSync(root, { recursive: true, force: true });
}
const found = totals.seen + totals['out of time'];
console.log(
  `${jobs.length} mutants: ${totals.seen} seen by a test, ${totals['out of time']} out of time, ${totals.survived} survived` +
    ` (${((100 * found) / jobs.length).toFixed(1)} % found)`,
);

async function work(_: unknown, worker: number): Promise<void> {
  let session = await startSession(worker === 0);
  let trials = 0;
  for (const { path, original, ...mutant } of queue) {
    const dependents = dependentsOf(imports, path);
    const trial = { path, source: mutated(original, mutant), dependents, tests: dependents.filter(isTest) };
    const verdict = await verdictOf(session, trial);
    trials += 1;
    if (verdict === 'out of time') totals['out of time'] += 1;
    else if (verdict.seenBy !== undefined) totals.seen += 1;
    else {
      totals.survived += 1;
      console.log(sentence({ path, ...mutant }));
    }
    // Node never lets go of a module.
    if (verdict === 'out of time' || trials % 500 === 0) {
      await end(session);
      session = await startSession(false);
    }
  }
  await end(session);
}

function isTest(path: string): boolean {
  return tests.includes(path);
}

/** A session begins with every test as the tree is; what fails then says nothing about a fault. */
async function startSession(speaks: boolean): Promise<ChildProcess> {
  const start = { path: '', source: '', dependents: [...tests], tests } satisfies Trial;
  const session = fork(join(root, 'tests/mutation/session.ts'), [JSON.stringify(start)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [begun]: (Start | number)[] = await Promise.race([once(session, 'message'), once(session, 'exit')]);
  if (typeof begun !== 'object') throw new Error('A session ended before it began');
  if (!speaks) return session;
  console.log(`${begun.tests} tests without a fault`);
  for (const failure of begun.failed) console.log(`fails without a fault, so it is not counted: ${failure}`);
  return session;
}

async function verdictOf(session: ChildProcess, trial: Trial): Promise<Verdict | 'out of time'> {
  const late = Promise.withResolvers<'out of time'>();
  const timer = setTimeout(() => late.resolve('out of time'), timeLimitMilliseconds);
  const answer = once(session, 'message').then(([verdict]) => verdict as Verdict);
  session.send(trial);
  const verdict = await Promise.race([answer, late.promise]);
  clearTimeout(timer);
  return verdict;
}

async function end(session: ChildProcess): Promise<void> {
  if (session.exitCode !== null) return;
  const ended = once(session, 'exit');
  session.kill('SIGKILL');
  await ended;
}

function sentence({ path, line, before, after }: Mutant & { path: string }): string {
  const short = before.replaceAll(/\s+/g, ' ');
  return `${path}:${line}: ${short} → ${after || 'nothing'}`;
}
