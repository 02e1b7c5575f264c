import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { buildSync } from 'esbuild';
import { bundleOptions } from '#infra/bundle/bundle-function.ts';
import { rehearsalsOf } from '#infra/bundle/rehearsals.ts';
import { writeDeployed } from '#infra/bundle/write-deployed.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { createCasesTable } from '#infra/local/create-cases-table.ts';
import { startDynamoDb } from '#infra/local/dynamodb.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { describeSystem } from '#infra/local/system.ts';
import { startAwsStub } from './aws-stub.ts';
import { type ColdTarget, coldFloors, measureColdStarts } from './cold-start.ts';
import { copyItems } from './copy-items.ts';
import { measureMeansTest } from './means-test.ts';
import { runJob } from './measure.ts';
import { benchResult, benchTables } from './report.ts';
import { firstRequests, routeRequests } from './requests.ts';
import type { Seed, SeedJob } from './seed-case.ts';
import { measureWarmLatency } from './warm-latency.ts';

const fewestRounds = 15;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: String(fewestRounds) } } });
const rounds = Number(values.rounds);
/** One source sends everything here. */
const grantsConfig = grantsConfigWith(undefined, laptopLimits);
const casesTable = 'bench-cases';
const rawTable = 'bench-raw';
const results = join(import.meta.dirname, '..', '..', '.bench');

const system = describeSystem(grantsConfig, { tableName: casesTable, publicUrl: 'http://127.0.0.1:8080' });
const folder = mkdtempSync(join(tmpdir(), 'threshold-bench-'));
const dynamodb = await startDynamoDb({ port: 0 });
const stub = await startAwsStub();

try {
  const aws = {
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    AWS_ENDPOINT_URL_SFN: stub.endpoint,
    AWS_ENDPOINT_URL_SESV2: stub.endpoint,
  };
  const client = new DynamoDBClient({
    endpoint: dynamodb.url,
    region: aws.AWS_REGION,
    credentials: { accessKeyId: aws.AWS_ACCESS_KEY_ID, secretAccessKey: aws.AWS_SECRET_ACCESS_KEY },
  });
  await createCasesTable(client, system.table);
  await createCasesTable(client, { ...system.table, name: rawTable });

  const functionsEnvironment = Object.assign({}, ...system.functions.map(({ environment }) => environment));
  const seed = await runJob<Seed, SeedJob>(
    'seed-case.ts',
    { environment: { ...functionsEnvironment, ...aws }, organisationId: grantsConfig.organisation.id },
    folder,
  );
  await copyItems(client, casesTable, rawTable);

  const requests = firstRequests(seed);
  const targets: Record<string, ColdTarget> = {};
  for (const name of coldFloors) {
    targets[name] = {
      bundle: bundleFloor(name),
      environment: { ...aws, CASES_TABLE: casesTable },
      request: { event: {} },
    };
  }
  for (const { name, entry, environment } of system.functions) {
    const deployedIn = join(folder, name);
    mkdirSync(deployedIn);
    writeDeployed(deployedIn, { entry, config: grantsConfig, rehearsals: rehearsalsOf(name) });
    const bundle = join(deployedIn, 'handler.cjs');
    const request = requests[name];
    if (!request) throw new Error(`The bench has no first request for ${name}: add one to requests.ts`);
    // Deployed, the configuration is in the bundle.
    const { GRANTS_CONFIG: _, ...deployed } = environment;
    targets[name] = { bundle, environment: { ...deployed, ...aws }, request };
  }
  const cold = await measureColdStarts(targets, rounds, folder);

  const routes = Object.entries(routeRequests(seed)).map(([route, { functionName, request }]) => {
    const { bundle = '', environment = {} } = targets[functionName] ?? {};
    return [route, { bundle, environment, request }] as const;
  });
  const warm = await measureWarmLatency(Object.fromEntries(routes), {
    rawBundle: bundleFloor('raw-calls'),
    rawTable,
    rounds: Math.ceil(rounds / 3),
    folder,
  });

  const result = benchResult(rounds, cold, warm, measureMeansTest());
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(benchTables(result));
  if (rounds < fewestRounds) console.log(`\nFewer than ${fewestRounds} rounds: a trial, not a result.`);
} finally {
  stub.stop();
  await dynamodb.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Bundles a floor with the house's options, but with the SDK as it comes: what we save on it has to show. */
function bundleFloor(name: string): string {
  const isBareSdk = name === 'bare-sdk';
  const outfile = join(folder, `${name}.${isBareSdk ? 'mjs' : 'cjs'}`);
  buildSync({
    ...bundleOptions(grantsConfig),
    ...(isBareSdk && {
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    }),
    alias: {},
    sourcemap: false,
    entryPoints: [join(import.meta.dirname, 'floors', `${isBareSdk ? 'document-read' : name}.ts`)],
    outfile,
  });
  return outfile;
}
