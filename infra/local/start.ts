import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { type Addresses, addressesFile, dataPath, logFile } from '#infra/local/where.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);

function portOf(variable: string, usual: number): number {
  const given = process.env[variable];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${variable} is not a port: ${given}`);
  return port;
}

async function start(): Promise<void> {
  if (process.argv.includes('--fresh')) rmSync(dataPath, { recursive: true, force: true });
  mkdirSync(dataPath, { recursive: true });
  const kept = createWriteStream(logFile, { flags: 'a' });
  const publicUrl = process.env.PUBLIC_URL;
  const starting = startSystem({
    config: grantsConfigWith(process.env.WAITS, process.env.LIMITS || laptopLimits),
    port: portOf('PORT', 8080),
    mailPort: portOf('MAIL_PORT', 8005),
    dynamodbPort: portOf('DYNAMODB_PORT', 8000),
    dataPath,
    ...(publicUrl ? { publicUrl } : {}),
    log: (line) => {
      print(line);
      kept.write(`${line}\n`);
    },
  });

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await starting.then(
      (system) => system.stop(),
      () => undefined,
    );
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // npm that is killed leaves its child behind: nobody could then end this by Ctrl-C.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();

  const { url, mailUrl, dynamodbUrl, workflowUrl, lambdaUrl, tableName } = await starting;
  const addresses: Addresses = {
    since: new Date().toISOString(),
    ...{ url, mailUrl, dynamodbUrl, workflowUrl, lambdaUrl, tableName },
  };
  writeFileSync(addressesFile, JSON.stringify(addresses));
  print(`mail ${mailUrl}`);
  print(`ready ${url}`);
}

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
