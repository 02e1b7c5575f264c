import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Job, type Measurement, measureInTurns, median, type Request } from './measure.ts';

export interface ColdTarget {
  bundle: string;
  environment: Record<string, string>;
  request: Request;
}

export interface ColdRow {
  name: string;
  bundleKilobytes: number;
  gzipKilobytes: number;
  importMs: number;
  firstCallMs: number;
  cpuMs: number;
  /** Resident memory over the empty handler's. */
  extraRssMb: number;
  /** CPU time over the floor's. */
  timesEmptyHandler: number;
  timesDocumentClient: number;
  timesDocumentRead: number;
  timesBareSdk: number;
}

/**
 * `bare-sdk` is the floor of the budgets: the same read as `document-read`, bundled the way that AWS and the peers do
 * it, as an ES module with the SDK's own credential chain. The others are bundled as our functions are.
 */
export const coldFloors = ['empty-handler', 'document-client', 'document-read', 'bare-sdk'] as const;

/**
 * Import and first invocation of every target, each time in a fresh process, floors and functions taking turns.
 * `targets` holds those of `coldFloors` by name; figures are medians over the rounds.
 */
export async function measureColdStarts(
  targets: Record<string, ColdTarget>,
  rounds: number,
  folder: string,
): Promise<ColdRow[]> {
  const jobs = Object.fromEntries(
    Object.entries(targets).map(([name, { bundle, environment, request }]) => [
      name,
      (): Job => ({ bundle, environment, requests: [request], warmUps: 0 }),
    ]),
  );
  // The first of each reads the bundle from the disk, and does what the case needed doing once.
  await measureInTurns(jobs, 1, folder);
  const measured = await measureInTurns(jobs, rounds, folder);

  const middle = (name: string, figure: keyof Measurement['cold']) =>
    median((measured[name] ?? []).map(({ cold }) => cold[figure]));
  const over = (name: string, floor: (typeof coldFloors)[number]) =>
    middle(name, 'cpuMs') / middle(floor, 'cpuMs');

  return Object.entries(targets).map(([name, { bundle }]) => {
    const code = readFileSync(codeOf(bundle));
    return {
      name,
      bundleKilobytes: code.byteLength / 1024,
      gzipKilobytes: gzipSync(code).byteLength / 1024,
      importMs: middle(name, 'importMs'),
      firstCallMs: middle(name, 'firstCallMs'),
      cpuMs: middle(name, 'cpuMs'),
      extraRssMb: middle(name, 'rssMb') - middle('empty-handler', 'rssMb'),
      timesEmptyHandler: over(name, 'empty-handler'),
      timesDocumentClient: over(name, 'document-client'),
      timesDocumentRead: over(name, 'document-read'),
      timesBareSdk: over(name, 'bare-sdk'),
    };
  });
}

/** A deployed function is a loader and the bundle beside it. */
const codeOf = (bundle: string) =>
  basename(bundle) === 'handler.cjs' ? join(dirname(bundle), 'bundle.cjs') : bundle;
