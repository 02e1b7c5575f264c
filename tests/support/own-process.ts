import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';

// A whole system in a process that a test can kill: free ports, data in the folder that the argument names, or in a table of
// the DynamoDB at that address, whose name ends with the second argument.
const [place, tableSuffix] = process.argv.slice(2);
if (place === undefined) throw new Error('Name a folder for the data, or the address of a DynamoDB');
const { url, mailUrl, dynamodbUrl, workflowUrl, tableName } = await startSystem({
  config: grantsConfigWith('{"sweepSeconds":1}', laptopLimits),
  ...(tableSuffix === undefined ? { dataPath: place } : { dynamodbUrl: place, tableSuffix }),
  log: () => undefined,
});
process.stdout.write(`ready ${JSON.stringify({ url, mailUrl, dynamodbUrl, workflowUrl, tableName })}\n`);
