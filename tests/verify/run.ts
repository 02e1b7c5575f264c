import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { logFile, runningAddresses } from '#infra/local/where.ts';
import type { Evidence } from '#tests/invariants/evidence.ts';
import { executionsOf, gather, itemsOf } from '#tests/invariants/gather.ts';
import { inWords, verdictOn } from '#tests/invariants/verdict.ts';

const usage = `npm run verify                     looks through the local system that "npm start" runs
npm run verify -- TABLE            looks through a table in AWS (reads only: Scan), with the credentials of your environment
npm run verify -- TABLE --workflow ARN   and the executions of its state machine (ListExecutions and its like)
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function ofTheLocalSystem(): Promise<Evidence> {
  const { since, ...addresses } = await runningAddresses();
  // A service that was killed may have mailed something twice.
  return gather(addresses, { logLines: logged(), mailsSince: since, withFaults: true });
}

const logged = (): string[] => {
  try {
    return readFileSync(logFile, 'utf8').split('\n');
  } catch {
    return [];
  }
};

async function ofTable(tableName: string, workflow: string | undefined): Promise<Evidence> {
  const executions = workflow === undefined ? {} : { executions: await executionsOf(workflow) };
  const at = new Date().toISOString();
  return { at, items: await itemsOf(tableName), ...executions, withFaults: true };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workflow: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  say(usage);
  process.exit(0);
}
try {
  const [table] = positionals;
  const evidence = table === undefined ? await ofTheLocalSystem() : await ofTable(table, values.workflow);
  const { violations, figures } = verdictOn(evidence);
  for (const violation of violations) say(inWords(violation));
  for (const [what, count] of Object.entries(figures)) say(`${what.padEnd(12)} ${count}`);
  say(violations.length === 0 ? 'Every invariant holds.' : 'Not every invariant holds: see above.');
  process.exitCode = violations.length === 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
