import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';

// A whole system in a process that a test can kill: free ports, data in the folder that the argument names.
const dataPath = process.argv[2];
if (dataPath === undefined) throw new Error('Name a folder for the data');
const { url, mailUrl, dynamodbUrl, workflowUrl, tableName } = await startSystem({
  config: grantsConfigWith('{"sweepSeconds":1}', laptopLimits),
  dataPath,
  log: () => undefined,
});
process.stdout.write(`ready ${JSON.stringify({ url, mailUrl, dynamodbUrl, workflowUrl, tableName })}\n`);
