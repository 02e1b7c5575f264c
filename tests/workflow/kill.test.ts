import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseScript } from '../support/case-script.ts';
import { answer, apply, nextTask, type OpenedTask, view } from '../support/player.ts';
import { call, type Service } from '../support/service.ts';

const root = new URL('../..', import.meta.url).pathname;
const script = caseScript('01-adult-owner-dystonia');
let dataPath = '';
let running: { child: ChildProcess; service: Service } | undefined;

/** Starts the system in a process of its own, as `npm start` does, on free ports. */
async function start(): Promise<{ child: ChildProcess; service: Service }> {
  const child = spawn(process.execPath, ['tests/support/own-process.ts', dataPath], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const service = await new Promise<Service>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece;
      const ready = /^ready (\{.*\})$/m.exec(said)?.[1];
      if (ready !== undefined) resolve(JSON.parse(ready) as Service);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready:\n${said}`)));
  });
  running = { child, service };
  return running;
}

async function kill({ child }: { child: ChildProcess }): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

describe('a service that is killed with -9 in the middle of a case', () => {
  beforeAll(async () => {
    dataPath = await mkdtemp(join(tmpdir(), 'threshold-kill-'));
  });
  afterAll(async () => {
    if (running) await kill(running);
    await rm(dataPath, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('goes on where it was: right after a submission, with a task open, and right after an answer', async () => {
    const first = await start();
    const held = await apply(first.service, script.application);
    await kill(first);

    const second = await start();
    const seen = new Set<string>();
    const assessment = await nextTask(second.service, held.reference, seen);
    await kill(second);

    const third = await start();
    const recorded = await answer(third.service, assessment, script.acts.needs_assessment?.[0] ?? {});
    await kill(third);

    const fourth = await start();
    const again = await answer(fourth.service, assessment, script.acts.needs_assessment?.[0] ?? {});
    const signOff: OpenedTask = await nextTask(fourth.service, held.reference, seen, 'ot_sign_off');
    const { timeline } = await view(fourth.service, held);

    expect(recorded.status).toBe(200);
    expect(again.body).toEqual(recorded.body);
    expect(
      (timeline as { what: string }[]).filter(({ what }) => what === 'Your needs were assessed.'),
    ).toHaveLength(1);
    expect((await call(fourth.service, `/t/${signOff.secret}`)).status).toBe(200);
  }, 120_000);
});
