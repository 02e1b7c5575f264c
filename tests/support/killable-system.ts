import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { RunningSystem } from '#infra/local/start-system.ts';

const root = new URL('../..', import.meta.url).pathname;

/** How a system in a process of its own is reached. */
export type OwnService = Pick<RunningSystem, 'url' | 'mailUrl' | 'dynamodbUrl' | 'workflowUrl' | 'tableName'>;
type Running = { child: ChildProcess; service: OwnService };

/** A system in a process of its own, as `npm start` runs it, that a test can kill and start again over the same data. */
export function killableSystem() {
  let dataPath = '';
  let running: Running | undefined;

  beforeEach(async () => {
    dataPath = await mkdtemp(join('/dev/shm', 'threshold-kill-'));
  });
  afterEach(async () => {
    if (running) await kill(running);
    running = undefined;
    await rm(dataPath, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  async function start(): Promise<Running> {
    const child = spawn(process.execPath, ['tests/support/own-process.ts', dataPath], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const service = await new Promise<OwnService>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (piece: Buffer) => {
        said += piece;
        const ready = /^ready (\{.*\})$/m.exec(said)?.[1];
        if (ready !== undefined) resolve(JSON.parse(ready) as OwnService);
      });
      child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready:\n${said}`)));
    });
    running = { child, service };
    return running;
  }

  async function kill({ child }: Running): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  return { start, kill };
}
