import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type LocalMailbox, startMailbox } from '#infra/local/mailbox.ts';
import { freePort } from '#infra/local/ports.ts';
import { faultProxy } from '#tests/support/fault-proxy.ts';
import type { OwnService } from '#tests/support/killable-system.ts';
import { postBox } from '#tests/support/post-box.ts';

export type Memory = { heapUsed: number; rss: number; handles: number };
type Message = { service?: Service; url?: string; ready?: OwnService } & Partial<Memory>;
type Service = 'dynamodb' | 'workflow' | 'mail';

/** Reminders and escalations that come often; and none, so that what was left can be judged. */
const busy = { sweepSeconds: 1, reminderSeconds: 6, escalationSeconds: 15 };
const calm = { sweepSeconds: 1, reminderSeconds: 86_400, escalationSeconds: 2 * 86_400 };

const root = new URL('../..', import.meta.url).pathname;

/**
 * The service in a process of its own with data of its own, its services of AWS behind proxies that fail when told to. It can
 * be killed and started again at the same address. The mailbox is ours, so that no kill takes the mail along.
 */
export async function soakedSystem() {
  const dataPath = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'threshold-soak-'));
  const port = await freePort();
  const faults = { dynamodb: faultProxy(), workflow: faultProxy(), mail: faultProxy() };
  const box = postBox();
  const mailbox: LocalMailbox = await startMailbox(0, () => undefined);
  const mailUrl = await box.through(mailbox.url);
  const logLines: string[] = [];
  let child: ChildProcess | undefined;
  let service: OwnService | undefined;
  let tellMemory: ((memory: Memory) => void) | undefined;

  async function start(waits = busy): Promise<OwnService> {
    const { promise, resolve, reject } = Promise.withResolvers<OwnService>();
    const own = spawn(
      process.execPath,
      ['--expose-gc', 'tests/soak/soak-process.ts', dataPath, String(port), JSON.stringify(waits)],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      },
    );
    child = own;
    if (own.stdout) createInterface({ input: own.stdout }).on('line', (line) => logLines.push(line));
    own.on('message', async ({ service: asked, url = '', ready, heapUsed, rss, handles }: Message) => {
      if (asked !== undefined) {
        const upstream = asked === 'mail' ? mailUrl : url;
        own.send({ service: asked, url: await faults[asked].through(upstream) });
      }
      if (ready !== undefined) resolve({ ...ready, mailUrl: mailbox.url });
      if (heapUsed !== undefined) tellMemory?.({ heapUsed, rss: rss ?? 0, handles: handles ?? 0 });
    });
    own.once('exit', (code) => reject(new Error(`The service ended with ${code} before it was ready`)));
    service = await promise;
    return service;
  }

  async function kill(): Promise<void> {
    const own = child;
    if (own === undefined || own.exitCode !== null || own.signalCode !== null) return;
    const gone = new Promise((resolve) => own.once('exit', resolve));
    own.kill('SIGKILL');
    await gone;
  }

  return {
    faults,
    box,
    logLines,
    start: () => start(),
    /** Kills it with -9, and starts it again over the same data. */
    async restart() {
      await kill();
      await start();
    },
    /** The same, and from now on nobody is reminded of anything. */
    async calmDown() {
      await kill();
      await start(calm);
    },
    /** Where its services are now, past the proxies. */
    where: (): OwnService => {
      if (service === undefined) throw new Error('It has not started');
      return service;
    },
    /** What it holds after a collection. */
    memory: () =>
      new Promise<Memory>((resolve) => {
        tellMemory = resolve;
        child?.send({ memory: true });
      }),
    heal: () => {
      for (const proxy of Object.values(faults)) proxy.heal();
    },
    injected: () => Object.values(faults).reduce((sum, proxy) => sum + proxy.injected(), 0),
    async stop() {
      await kill();
      for (const proxy of Object.values(faults)) proxy.stop();
      box.stop();
      await mailbox.stop();
      await rm(dataPath, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

export type SoakedSystem = Awaited<ReturnType<typeof soakedSystem>>;
