import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: begun last, one of them would run alone at the end. */
const long = ['model/model', 'browser/', 'attacks/robots', 'workflow/kill', 'http/bad-input', 'faults/races'];
const isLong = ({ moduleId }: TestSpecification) => long.some((name) => moduleId.includes(`/tests/${name}`));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    projects: [
      // The rules need no database.
      { extends: true, test: { name: 'rules', include: ['tests/domain/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/domain/**'],
          globalSetup: 'tests/support/dynamodb-local.ts',
        },
      },
    ],
    sequence: { sequencer: LongestFirst },
    // The workers load everything once and share what is started, not for each file anew.
    isolate: false,
    // A worker that dies must not take the count of the others with it.
    pool: 'forks',
    // On two cores: a third works while two wait, as most tests do half of their time.
    maxWorkers: 3,
    // What functions log is worth reading only beside a failure.
    silent: 'passed-only',
    // For what hangs: how fast something is, no test says (CONTRIBUTING.md).
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // `npm run coverage`: the rules, every branch of them.
    coverage: {
      provider: 'v8',
      include: ['functions/domain/**'],
      reporter: ['text-summary'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
    env: {
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      // Nothing may reach a real account from a developer's own profile or the instance's role.
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
  },
});
