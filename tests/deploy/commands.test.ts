import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { type AccountStub, type StubbedAccount, startAccountStub } from '#tests/support/aws-account-stub.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { mailsAbout } from '#tests/support/service.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);

/** Runs a command as npm does, with no credentials unless they are given, and without a terminal. */
async function run(script: string, words: string[], environment: Record<string, string> = {}) {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...environment,
  };
  return execute(process.execPath, [script, ...words], { cwd: root, env }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error) => ({ code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) }),
  );
}
const deploy = (words: string[], environment?: Record<string, string>) =>
  run('infra/deploy/deploy.ts', words, environment);
const destroy = (words: string[], environment?: Record<string, string>) =>
  run('infra/deploy/destroy.ts', words, environment);

let stub: AccountStub | undefined;
afterEach(async () => {
  await stub?.stop();
  stub = undefined;
});

async function inAccount(account: StubbedAccount): Promise<Record<string, string>> {
  stub = await startAccountStub(account);
  return {
    AWS_ENDPOINT_URL: stub.url,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
}

describe('npm run deploy', () => {
  it('-- --dry-run says what would happen, without credentials', async () => {
    const { code, stdout } = await deploy(['--dry-run']);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Dry run: no account is asked, and nothing is changed\./);
    expect(stdout).toContain('1. ask one question: which address mail comes from');
    expect(stdout).toContain('cdk deploy Threshold --require-approval never');
    expect(stdout).toMatch(/\d+ resources, among them \d+ functions, 1 table, which stays/);
  });

  it('without a terminal asks for the sender on the command line, and keeps nothing', async () => {
    const { code, stderr } = await deploy([]);

    expect(code).toBe(1);
    expect(stderr).toContain('npm run deploy -- --sender you@example.org');
    expect(existsSync(`${root}infra/deploy/answers.json`)).toBe(false);
  });

  it('refuses an address that is none, by name and without repeating it', async () => {
    const { code, stderr } = await deploy(['--check', '--sender', 'not an address']);

    expect(code).toBe(1);
    expect(stderr).toContain('senderAddress: ');
    expect(stderr).not.toContain('not an address');
  });

  it('without credentials says how to sign in, and changes nothing', async () => {
    const { code, stderr } = await deploy(['--check', '--sender', 'me@our-council.org'], {
      AWS_REGION: 'eu-west-2',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    });

    expect(code).toBe(1);
    expect(stderr).toContain('AWS does not know who you are (CredentialsProviderError). Sign in');
  });

  it('-- --check looks at the account, says what is worth knowing, and only asks questions', async () => {
    const environment = await inAccount({ concurrentExecutions: 10 });
    const { code, stdout } = await deploy(['--check', '--sender', 'me@our-council.org'], environment);

    expect(code).toBe(0);
    expect(stdout).toContain('Account 000000000000, region eu-west-2.');
    expect(stdout).toContain('runs 10 functions at once');
    expect(stdout).toContain('Nothing stands in the way. Nothing has been changed.');
    expect(stub?.asked.every((operation) => /^(GET |Get|Describe|List)/.test(operation))).toBe(true);
    expect(existsSync(`${root}infra/deploy/answers.json`)).toBe(false);
  });

  it('stops before anything changes where the waiting cases would lose their state machine', async () => {
    const template = structuredClone(synthesizedStack({}).template);
    const { GrantWorkflowStateMachineF60F9A79: machine, ...rest } = template.Resources;
    const environment = await inAccount({
      template: { Resources: { ...rest, ...(machine && { OldMachine: machine }) } },
      executions: 7,
    });
    const { code, stderr } = await deploy(['--check', '--sender', 'me@our-council.org'], environment);

    expect(code).toBe(1);
    expect(stderr).toContain('Nothing has been changed. First:');
    expect(stderr).toContain(
      'AWS::StepFunctions::StateMachine OldMachine would be removed: 7 cases wait in the old one',
    );
    expect(stderr).toContain('--accept OldMachine');
  });

  it('has the identity that exists in the account left alone', async () => {
    const environment = await inAccount({ identities: { 'me@our-council.org': true } });
    const { stdout } = await deploy(['--check', '--sender', 'me@our-council.org'], environment);

    expect(stdout).not.toContain('not been confirmed yet');
    expect(stub?.asked).toContain('GET /v2/email/identities/me%40our-council.org');
  });
});

describe('npm run destroy', () => {
  it('-- --dry-run says that the data stays, without credentials', async () => {
    const { code, stdout } = await destroy(['--dry-run']);

    expect(code).toBe(0);
    expect(stdout).toContain('cdk destroy Threshold --force');
    expect(stdout).toContain('leave the table with every case');
    expect(stdout).not.toContain('DELETE');
  });

  it.each([['--delete-data'], ['--yes-delete-data']])(
    'told once to delete the data (%s) does nothing at all',
    async (word) => {
      const { code, stdout, stderr } = await destroy([word, '--yes']);

      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('only when told twice');
    },
  );

  it('told twice would delete the table', async () => {
    const { stdout } = await destroy(['--dry-run', '--delete-data', '--yes-delete-data']);

    expect(stdout).toContain('DELETE THE TABLE with every case');
  });

  it('wants a word before it removes anything, and says how many cases wait', async () => {
    const environment = await inAccount({ template: synthesizedStack({}).template, executions: 2 });
    const { code, stdout, stderr } = await destroy([], environment);

    expect(code).toBe(1);
    expect(stdout).toContain('2 cases wait');
    expect(stderr).toContain('add --yes. Nothing has been changed.');
  });

  it('finds nothing to remove where nothing stands', async () => {
    const { code, stderr } = await destroy(['--yes'], await inAccount({}));

    expect(code).toBe(1);
    expect(stderr).toContain('There is no stack Threshold in account 000000000000, region eu-west-2.');
  });
});

describe('npm run smoke', () => {
  const system = localSystem();

  it('walks one invented case and withdraws it, and no member of staff hears of it', async () => {
    const { code, stdout } = await run('tests/smoke/run.ts', [system().url]);
    const [, reference = ''] = /^(\S+) is withdrawn$/m.exec(stdout) ?? [];
    const recipients = (await mailsAbout(system(), reference)).flatMap(({ to }) => to);

    expect({ code, failed: stdout.includes('FAIL') }).toEqual({ code: 0, failed: false });
    expect(new Set(recipients)).toEqual(new Set(['success@simulator.amazonses.com']));
  });

  it('-- --dry-run sends nothing', async () => {
    const { code, stdout } = await run('tests/smoke/run.ts', ['--dry-run', 'http://127.0.0.1:1']);

    expect(code).toBe(0);
    expect(stdout).toContain('nothing is sent');
  });

  it('without an address says what it wants', async () => {
    const { code, stderr } = await run('tests/smoke/run.ts', []);

    expect(code).toBe(1);
    expect(stderr).toContain('npm run smoke -- https://');
  });
});
