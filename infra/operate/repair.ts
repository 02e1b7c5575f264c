import { parseArgs } from 'node:util';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { region } from '#infra/local/addresses.ts';
import { runningAddresses } from '#infra/local/where.ts';

const usage = `npm run repair -- REFERENCE             starts the workflow of a case again from its record, as its next round
npm run repair -- stalled               the same for every case that is flagged as stalled
npm run repair -- REFERENCE --dry-run   says where the case stands, and changes nothing

On a laptop it speaks to the system that "npm start" runs. For a deployed one, name the function that the stack's output
RepairFunctionName shows, and have AWS credentials that may invoke it:
npm run repair -- REFERENCE --function NAME`;

const say = (line: string) => process.stdout.write(`${line}\n`);

type RepairedCase = {
  caseId: string;
  status: string;
  round: number;
  stalledSince?: string;
  execution: string;
  waitsOn: string[];
  repaired: boolean;
};

async function clientFor(isDeployed: boolean): Promise<LambdaClient> {
  if (isDeployed) return new LambdaClient();
  const { lambdaUrl } = await runningAddresses();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new LambdaClient({ endpoint: lambdaUrl, region, credentials });
}

async function repair(which: string, isDryRun: boolean, functionName: string | undefined): Promise<number> {
  const client = await clientFor(functionName !== undefined);
  const { FunctionError, Payload } = await client.send(
    new InvokeCommand({
      FunctionName: functionName ?? 'reconcile',
      Payload: JSON.stringify({ repair: which, dryRun: isDryRun }),
    }),
  );
  if (FunctionError !== undefined) throw new Error('The function failed: its log has the cause.');
  const { cases = [] } = JSON.parse(Payload?.transformToString() ?? '{}') as { cases?: RepairedCase[] };
  for (const one of cases) say(`${one.caseId}  ${inWords(one, isDryRun)}`);
  if (cases.length === 0) {
    say(which === 'stalled' ? 'No case is flagged as stalled.' : `There is no case ${which}.`);
    return which === 'stalled' ? 0 : 1;
  }
  return 0;
}

function inWords(one: RepairedCase, isDryRun: boolean): string {
  const { status, round, stalledSince, execution, waitsOn, repaired } = one;
  const stands = [
    `is ${status}`,
    ...(waitsOn.length > 0 ? [`waits on ${waitsOn.join(' and ')}`] : []),
    `its round ${round} is ${execution}`,
    ...(stalledSince === undefined ? [] : [`stalled since ${stalledSince}`]),
  ].join(', ');
  const done = isDryRun ? `would start again as round ${round + 1}` : `started again as round ${round + 1}`;
  return `${stands}: ${repaired ? done : 'nothing is left to do for its workflow'}`;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, function: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [which, ...others] = positionals;
  const isReference = /^((DFG|CHF)-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}|stalled)$/.test(which ?? '');
  if (values.help || !isReference || others.length > 0) {
    say(usage);
    return values.help ? 0 : 2;
  }
  return repair(which ?? '', values['dry-run'] ?? false, values.function);
}

try {
  process.exitCode = await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
