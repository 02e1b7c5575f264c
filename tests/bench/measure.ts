import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Request {
  event: unknown;
  /** What the function must answer, where it answers HTTP: a fast refusal is no result. */
  statusCode?: number;
  /** What it must throw instead, by name, where that is its normal answer to this case. */
  throws?: string;
}

export interface Job {
  bundle: string;
  environment: Record<string, string>;
  /** The first is the cold one; then `warmUps` that are not timed; the rest are. */
  requests: Request[];
  warmUps: number;
}

export interface Measurement {
  /** CPU is user and system time of all threads, from before the import to after the first call. */
  cold: { importMs: number; firstCallMs: number; cpuMs: number; rssMb: number };
  /** Absent when nothing was timed. CPU is per call. */
  warm?: { medianMs: number; cpuMs: number };
}

const run = promisify(execFile);

/** Measures one job in a fresh process that has only the job's environment. Throws with what the function wrote. */
function measure(job: Job, folder: string): Promise<Measurement> {
  return runJob<Measurement>('probe.mjs', job, folder);
}

/** Runs a script of this folder over a job and reads what it leaves. */
export async function runJob<Result, Work extends { environment: Record<string, string> } = Job>(
  script: string,
  job: Work,
  folder: string,
): Promise<Result> {
  const jobFile = join(folder, 'job.json');
  const resultFile = join(folder, 'result.json');
  writeFileSync(jobFile, JSON.stringify(job));
  await run(process.execPath, [join(import.meta.dirname, script), jobFile, resultFile], {
    env: job.environment,
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(readFileSync(resultFile, 'utf8')) as Result;
}

/** Measures each job `rounds` times, the jobs taking turns, so that a slow minute of the machine is slow for all. */
export async function measureInTurns<Name extends string>(
  jobs: Record<Name, (round: number) => Job>,
  rounds: number,
  folder: string,
): Promise<Record<Name, Measurement[]>> {
  const names = Object.keys(jobs) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Measurement[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    // A fixed order would give each the same neighbour every time.
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      results[name].push(await measure(jobs[name](round), folder));
    }
  }
  return results;
}

/** The middle value, or the mean of the two in the middle. Throws on an empty list. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing');
  return (low + high) / 2;
}
