import { parseCLI, startVitest, type TestModule, type TestSuite } from 'vitest/node';

/**
 * `npm test`: every test, or those that the arguments pick as vitest's own command line would.
 * Ends with the line `N passed, N failed`. What kept tests from running, such as a suite that fails to load or
 * set up, an error that no test caught, or a test that never ended, counts as a failure.
 */
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest(filter, { ...options, run: true, watch: false });

let passed = 0;
let failed = vitest.state.getUnhandledErrors().length;
for (const module of vitest.state.getTestModules()) {
  failed += brokenSuites(module);
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') passed += 1;
    if (state === 'failed' || state === 'pending') failed += 1;
  }
}
// vitest sets this for failures that no test has, such as a global set-up that threw.
const vitestIsContent = !process.exitCode;
await vitest.close();

const good = vitestIsContent && failed === 0 && passed > 0;
// Handles that a test left open must not keep the run from ending.
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(good ? 0 : 1));

function brokenSuites(suite: TestModule | TestSuite): number {
  let broken = suite.errors().length > 0 ? 1 : 0;
  for (const child of suite.children) if (child.type === 'suite') broken += brokenSuites(child);
  return broken;
}
