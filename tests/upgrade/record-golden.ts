import { grantsConfigWith } from '#infra/grants.config.ts';
import { startDynamoDb } from '#infra/local/dynamodb.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { describeSystem } from '#infra/local/system.ts';
import { version } from '#schemas/version.ts';
import { caseScript } from '../support/case-script.ts';
import { apply, play, view } from '../support/player.ts';
import { letRelaySleep } from '../support/relay-sleep.ts';
import { everyItem } from '../support/table.ts';
import { settledDigest } from '../support/table-digest.ts';
import { type GoldenCase, type GoldenStep, type StepInput, writeGoldenSet } from './golden-set.ts';
import { playTo, waitingPlaces } from './waiting-places.ts';

// `npm run golden`: plays a case to every place at which cases wait, on a system of its own, and keeps what later code
// will meet there after a deployment. Run it once for a release, when schemas/version.ts has its number.

const config = grantsConfigWith('{"sweepSeconds":1}', laptopLimits);
const dynamodb = await startDynamoDb({ port: 0 });
const start = (more: Partial<Parameters<typeof startSystem>[0]> = {}) =>
  startSystem({ config, dynamodbUrl: dynamodb.url, log: () => undefined, ...more });
const places = waitingPlaces();
const owner = caseScript('01-adult-owner-dystonia');

const system = await start({
  entries: { relay: new URL('../support/sleeping-relay.ts', import.meta.url).pathname },
});
const cases: GoldenCase[] = [];
for (const place of places) {
  const { held, turns, open } = await playTo(system, place);
  const status = String((await view(system, held)).status);
  const tasks = open.map(({ view: _shown, ...task }) => task);
  cases.push({ name: place.name, script: place.script.name, status, held, turns, open: tasks });
}
const { held: approved } = await play(system, owner);
await settledDigest({ ...system, logs: [] });
cases.push({
  name: 'a grant that was approved',
  script: owner.name,
  status: 'approved',
  held: approved,
  turns: {},
  open: [],
});
letRelaySleep(true);
cases.push({
  name: 'a grant that nobody has looked at yet',
  script: owner.name,
  status: 'received',
  held: await apply(system, owner.application),
  turns: {},
  open: [],
});
const recordedAt = new Date().toISOString();
const items = (await everyItem(system))
  .filter(({ pk }) => !String(pk).startsWith('RATE#'))
  .sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'en'));
await system.stop();

// Started again over the same table, every open case runs forward from its record: those are the steps.
letRelaySleep(false);
const steps: GoldenStep[] = [];
const keepStep = (functionName: string, asked: unknown, answered: unknown) => {
  const { token, ...input } = asked as StepInput;
  const ofCase = cases.find(({ held }) => held.reference === input.caseId);
  // One that nobody has looked at yet is not started again, it is begun.
  if (ofCase === undefined || ofCase.status === 'received') return;
  const output = answered as GoldenStep['output'];
  const withToken = { ...input, ...(token !== undefined && { token: 'token' }) };
  steps.push({ caseName: ofCase.name, functionName, input: withToken, output });
};
const again = await start({ onStep: keepStep });
await settledDigest({ ...again, logs: [] });
const decided = { caseId: approved.reference, round: 1 };
keepStep('record-decision', decided, await again.invoke('record-decision', decided));
await again.stop();
await dynamodb.stop();

writeGoldenSet({
  release: version,
  recordedAt,
  cases,
  scripts: Object.fromEntries(places.map(({ script }) => [script.name, script])),
  items,
  steps: cases.flatMap(({ name }) => steps.filter(({ caseName }) => caseName === name)),
  definition: describeSystem(config).workflow.definition,
  config,
});
process.stdout.write(
  `${cases.length} cases, ${items.length} items and ${steps.length} steps of ${version}\n`,
);
process.exit(0);

function keyOf({ pk, sk }: Record<string, unknown>): string {
  return `${String(pk)} ${String(sk)}`;
}
