import type { AwsCall } from './aws-call.ts';
import { type Job, type Measurement, measureInTurns, median, type Request, runJob } from './measure.ts';

export interface WarmTarget {
  bundle: string;
  environment: Record<string, string>;
  /** The nth request: a write must differ every time, a read may repeat. */
  request: (index: number) => Request;
}

export interface WarmRow {
  name: string;
  awsCalls: number;
  awsCallsOneAfterAnother: number;
  medianMs: number;
  cpuMs: number;
  rawMedianMs: number;
  rawCpuMs: number;
  timesRaw: number;
  timesRawCpu: number;
}

// As the peers were measured (performance.md): compiled code is what a warm function runs.
const warmUps = 200;
const timedPerRound = 400;
const requestsPerRound = 1 + warmUps + timedPerRound;

interface Setting {
  rawBundle: string;
  rawTable: string;
  rounds: number;
  folder: string;
}

/**
 * Each HTTP route against the very AWS calls that it makes, recorded and then sent by the bare client. A round is a
 * fresh process for the route and one for its raw calls, in turns; figures are medians over the rounds.
 *
 * `rawTable` must hold what `environment.CASES_TABLE` held when recording began, so that a replayed write meets the
 * same conditions.
 */
export async function measureWarmLatency(
  targets: Record<string, WarmTarget>,
  setting: Setting,
): Promise<WarmRow[]> {
  const rows: WarmRow[] = [];
  for (const [name, target] of Object.entries(targets)) {
    const recorded = await record(target, setting);
    const middleCalls = recorded[Math.floor(recorded.length / 2)] ?? [];
    const measured = await measureInTurns(
      { route: routeJob(target, recorded.length), raw: rawJob(target, recorded, setting) },
      setting.rounds,
      setting.folder,
    );
    const middle = (side: 'route' | 'raw', figure: keyof NonNullable<Measurement['warm']>) =>
      median(measured[side].map(({ warm }) => warm?.[figure] ?? Number.NaN));
    rows.push({
      name,
      awsCalls: middleCalls.flat().length,
      awsCallsOneAfterAnother: middleCalls.length,
      medianMs: middle('route', 'medianMs'),
      cpuMs: middle('route', 'cpuMs'),
      rawMedianMs: middle('raw', 'medianMs'),
      rawCpuMs: middle('raw', 'cpuMs'),
      timesRaw: middle('route', 'medianMs') / middle('raw', 'medianMs'),
      timesRawCpu: middle('route', 'cpuMs') / middle('raw', 'cpuMs'),
    });
  }
  return rows;
}

/** The calls of each request of all rounds, in order. */
function record(
  { bundle, environment, request }: WarmTarget,
  { rounds, folder }: Setting,
): Promise<AwsCall[][][]> {
  const requests = Array.from({ length: rounds * requestsPerRound }, (_, index) => request(index));
  return runJob('record-calls.ts', { bundle, environment, requests, warmUps: 0 }, folder);
}

function routeJob({ bundle, environment, request }: WarmTarget, firstFresh: number): (round: number) => Job {
  return (round) => ({
    bundle,
    environment,
    warmUps,
    requests: Array.from({ length: requestsPerRound }, (_, index) =>
      request(firstFresh + round * requestsPerRound + index),
    ),
  });
}

function rawJob(target: WarmTarget, recorded: AwsCall[][][], setting: Setting): (round: number) => Job {
  const table = JSON.stringify(target.environment.CASES_TABLE);
  const onRawTable = (groups: AwsCall[][]) =>
    JSON.parse(
      JSON.stringify(groups).replaceAll(
        `"TableName":${table}`,
        `"TableName":${JSON.stringify(setting.rawTable)}`,
      ),
    );
  return (round) => ({
    bundle: setting.rawBundle,
    environment: target.environment,
    warmUps,
    requests: recorded
      .slice(round * requestsPerRound, (round + 1) * requestsPerRound)
      .map((groups) => ({ event: onRawTable(groups) })),
  });
}
