import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rehearsalsOf } from '#infra/bundle/rehearsals.ts';
import { writeDeployed } from '#infra/bundle/write-deployed.ts';
import { grantsConfig } from '#infra/grants.config.ts';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'threshold-deployed-'));
const environment = {
  CASES_TABLE: 'deployed',
  PUBLIC_URL: 'https://grants.example',
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
};
/** As Lambda starts Node for a function of 1,024 MB. */
const lambdasFlags = [
  '--expose-gc',
  '--max-http-header-size=81920',
  '--max-semi-space-size=51',
  '--max-old-space-size=921',
];

/** What a deployed function says and answers in a process of its own. */
function run(flags: string[], event: unknown, cwd = folder): string {
  const script = `console.warn = console.info;
  require('./handler.cjs').handler(JSON.parse(process.argv[1]), {}).then((answer) => {
    console.info('status ' + answer.statusCode);
    process.exit(0);
  })`;
  return execFileSync(process.execPath, [...flags, '-e', script, JSON.stringify(event)], {
    cwd,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const estimate = {
  version: '2.0',
  rawPath: '/estimates',
  headers: { 'content-type': 'application/json' },
  requestContext: { requestId: 'test', http: { method: 'POST', path: '/estimates', sourceIp: '192.0.2.1' } },
  body: JSON.stringify({ finance: { benefits: ['universal_credit'] } }),
};

const letter = {
  ...estimate,
  rawPath: '/tracker/DFG-0000-0000-00/letter.pdf',
  headers: {},
  requestContext: {
    requestId: 'test',
    http: { method: 'GET', path: '/tracker/DFG-0000-0000-00/letter.pdf', sourceIp: '192.0.2.1' },
  },
};

describe('the function that makes letters, as it is deployed', () => {
  const beside = join(folder, 'letters');
  beforeAll(() => {
    mkdirSync(beside);
    writeDeployed(beside, {
      entry: join(root, 'functions/letters/handler.ts'),
      config: grantsConfig,
      rehearsals: rehearsalsOf('letters'),
    });
  });

  it('finds its fonts beside it, and does not start without them', () => {
    expect(run(lambdasFlags, letter, beside)).toContain('status 401');

    rmSync(join(beside, 'NotoSans_700Bold.ttf'));
    expect(() => run(lambdasFlags, letter, beside)).toThrow(/NotoSans_700Bold\.ttf/);
  });
});

describe('a function as it is deployed', () => {
  beforeAll(() => {
    writeDeployed(folder, {
      entry: join(root, 'functions/applications/handler.ts'),
      config: grantsConfig,
      rehearsals: rehearsalsOf('applications'),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers, and takes its compiled code under Lambda's flags", () => {
    const said = run(lambdasFlags, estimate);

    expect(said).toContain('status 200');
    expect(said).not.toContain('code_cache');
  });

  it('answers all the same where V8 refuses the compiled code, and says so', () => {
    const said = run(['--stack-size=900'], estimate);

    expect(said).toContain('status 200');
    expect(said).toContain('code_cache_rejected');
  });
});
