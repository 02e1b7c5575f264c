import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';

/** Puts `source` at `path`, runs `tests` in their order until one fails that did not fail before any fault. */
export type Trial = { path: string; source: string; tests: readonly string[] };
/** The test that saw the fault, if any did. */
export type Verdict = { seenBy: string | undefined };

// A child process of run.ts, in a copy of the tree: a fault that never ends is ended with the process.
const root = process.cwd();
const failedBefore = new Set<string>();
let seenBy: string | undefined;
let isTrial = false;

const see = (failure: string) => {
  if (!isTrial) failedBefore.add(failure);
  if (!isTrial || failedBefore.has(failure) || seenBy !== undefined) return;
  seenBy = failure;
  void vitest.cancelCurrentRun('test-failure');
};
const nameOf = (module: TestModule) => module.relativeModuleId;

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: true,
    include: ['tests/domain/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    // A new thread for each run of tests, not for each file: the domain keeps nothing between them.
    isolate: false,
    silent: true,
    sequence: { sequencer: InGivenOrder() },
    reporters: [
      {
        onTestCaseResult(test) {
          if (test.result().state === 'failed') see(`${nameOf(test.module)} > ${test.fullName}`);
        },
        onTestModuleEnd(module) {
          if (module.errors().length > 0) see(nameOf(module));
        },
      },
    ],
  },
  { server: { watch: null }, logLevel: 'silent' },
);
await vitest.standalone();
const specifications = new Map<string, TestSpecification>();
for (const specification of await vitest.globTestSpecifications())
  specifications.set(specification.moduleId.slice(root.length + 1), specification);

await vitest.runTestSpecifications([...specifications.values()]);
process.send?.({ failedBefore: [...failedBefore] });

process.on('message', async ({ path, source, tests }: Trial) => {
  const file = join(root, path);
  isTrial = true;
  seenBy = undefined;
  writeFileSync(file, source);
  vitest.invalidateFile(file);
  await vitest.runTestSpecifications(tests.flatMap((test) => specifications.get(test) ?? []));
  process.send?.({ seenBy } satisfies Verdict);
});

/** vitest would begin with the file that failed last or is largest. */
function InGivenOrder() {
  return class {
    shard(files: TestSpecification[]) {
      return files;
    }
    sort(files: TestSpecification[]) {
      return files;
    }
  };
}
