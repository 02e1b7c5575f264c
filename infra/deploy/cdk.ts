import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs the CDK's command line, the version that package.json pins, without its telemetry and notices.
 *
 * @throws when it does not succeed; it has said why by then
 */
export function cdk(words: string[], region: string): void {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'cdk'), [...words, '--no-notices'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AWS_REGION: region, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  if (status !== 0) throw new Error(`cdk ${words[0]} did not succeed, see above.`);
}

/** Deploys one stack, and answers its outputs. */
export function cdkDeploy(
  stack: string,
  context: Record<string, string>,
  region: string,
): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-deploy-'));
  const outputsFile = join(folder, 'outputs.json');
  try {
    const options = Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    cdk(['deploy', stack, '--require-approval', 'never', '--outputs-file', outputsFile, ...options], region);
    return JSON.parse(readFileSync(outputsFile, 'utf8'))[stack] ?? {};
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
