import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutantsOf, mutated } from './mutants-of.ts';
import type { Trial, Verdict } from './session.ts';
import { testsNear } from './tests-near.ts';

/**
 * `node tests/mutation/run.ts [filter …]`: puts one small fault at a time into functions/domain and says which of them
 * no test in tests/domain sees, as `path:line: before → after`. A filter is a part of `path:line:`. Decides nothing:
 * it ends with 0, because some faults change nothing that can be seen.
 */
const filters = process.argv.slice(2);
const workers = 2;
const timeLimitMilliseconds = 30_000;
// Kept only because the list of bank holidays has the form that it is published in.
const neverRead = /\bbunting: (true|false)/;

type Job = Mutant & { path: string; original: string };

// A run takes minutes and should not be felt.
setPriority(10);
const repository = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'threshold-mutants-'));
const tests = globSync('tests/domain/**/*.test.ts', { cwd: repository }).toSorted();
const near = testsNear(repository, tests);
const jobs = globSync('functions/domain/**/*.ts', { cwd: repository })
  .toSorted()
  .flatMap((path): Job[] => {
    const original = readFileSync(join(repository, path), 'utf8');
    return mutantsOf(original).map((mutant) => ({ ...mutant, path, original }));
  })
  .filter(({ path, line, original }) => {
    const isPicked = filters.length === 0 || filters.some((filter) => `${path}:${line}:`.includes(filter));
    return isPicked && !neverRead.test(original.split('\n')[line - 1] ?? '');
  });

const totals = { seen: 0, survived: 0, 'out of time': 0 };
const queue = jobs.values();
console.log(`${jobs.length} mutants, ${tests.length} files of tests`);
try {
  await Promise.all(
    Array.from({ length: Math.min(workers, jobs.length) }, (_, index) => work(join(folder, `${index}`))),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const found = totals.seen + totals['out of time'];
console.log(
  `${jobs.length} mutants: ${totals.seen} seen by a test, ${totals['out of time']} out of time, ${totals.survived} survived` +
    ` (${((100 * found) / jobs.length).toFixed(1)} % found)`,
);

async function work(root: string): Promise<void> {
  copyTree(root);
  let session = await startSession(root);
  for (const job of queue) {
    const trial = { path: job.path, source: mutated(job.original, job), tests: near.get(job.path) ?? [] };
    const verdict = trial.tests.length === 0 ? { seenBy: undefined } : await verdictOf(session, trial);
    writeFileSync(join(root, job.path), job.original);
    if (verdict === 'out of time') {
      totals['out of time'] += 1;
      await end(session);
      session = await startSession(root);
    } else if (verdict.seenBy === undefined) {
      totals.survived += 1;
      console.log(sentence(job));
    } else totals.seen += 1;
  }
  await end(session);
}

function copyTree(root: string): void {
  for (const part of ['functions', 'schemas', 'infra', 'tests', 'package.json', 'tsconfig.json'])
    cpSync(join(repository, part), join(root, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
}

/** A session begins with every test as the tree is; what fails then says nothing about a fault. */
async function startSession(root: string): Promise<ChildProcess> {
  const session = fork(join(root, 'tests/mutation/session.ts'), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ failedBefore }] = await once(session, 'message');
  for (const failure of failedBefore)
    console.log(`fails without any fault, so it is not counted: ${failure}`);
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
  const ended = once(session, 'exit');
  session.kill('SIGKILL');
  await ended;
}

function sentence({ path, line, before, after }: Mutant & { path: string }): string {
  const short = before.replaceAll(/\s+/g, ' ');
  return `${path}:${line}: ${short} → ${after || 'nothing'}`;
}
