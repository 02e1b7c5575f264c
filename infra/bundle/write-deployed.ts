import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { type Bundle, bundleFunction } from './bundle-function.ts';

export type Deployed = {
  /** The handler's source. */
  entry: string;
  config: GrantsConfig;
  /** Events to make the code cache with; see `rehearsalsOf`. */
  rehearsals: unknown[];
  /** Where the source map goes; without it none is written. */
  sourceMap?: string;
};

const nowhere = 'http://127.0.0.1:1';

/** What a bundle needs to load on this machine. Nothing of it is kept: the cache holds code, not values. */
const stage = {
  CASES_TABLE: 'rehearsal',
  PUBLIC_URL: nowhere,
  WORKFLOW_ARN: 'arn:aws:states:eu-west-2:000000000000:stateMachine:rehearsal',
  MAIL_CONFIGURATION_SET: 'rehearsal',
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'rehearsal',
  AWS_SECRET_ACCESS_KEY: 'rehearsal',
  AWS_ENDPOINT_URL: nowhere,
  AWS_ENDPOINT_URL_DYNAMODB: nowhere,
  AWS_ENDPOINT_URL_SFN: nowhere,
  AWS_ENDPOINT_URL_SESV2: nowhere,
  AWS_ENDPOINT_URL_SSM: nowhere,
};

/**
 * Writes what is deployed of one function into a folder: `bundle.cjs`, `bundle.cache` with its compiled code, and
 * `handler.cjs`, which loads the one through the other.
 */
export function writeDeployed(folder: string, { entry, config, rehearsals, sourceMap }: Deployed): Bundle {
  const bundle = bundleFunction(entry, join(folder, 'bundle.cjs'), config, sourceMap);
  copyFileSync(join(import.meta.dirname, 'handler.cjs'), join(folder, 'handler.cjs'));
  execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'make-code-cache.cjs'), folder, JSON.stringify(rehearsals)],
    { env: stage, stdio: ['ignore', 'ignore', 'inherit'], timeout: 30_000 },
  );
  return bundle;
}
