import { parseArgs } from 'node:util';
import {
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { cdk } from '#infra/deploy/cdk.ts';
import { lookAtAccount, stackName } from '#infra/deploy/look-at-account.ts';
import { destroyPlan } from '#infra/deploy/plan.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

const { values: told } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    'delete-data': { type: 'boolean', default: false },
    'yes-delete-data': { type: 'boolean', default: false },
  },
});

/**
 * `npm run destroy`: removes the stack and keeps the table. --yes says that you mean it; the data goes only when it is
 * told twice, by --delete-data and --yes-delete-data. --dry-run prints what would happen.
 */
async function destroy(): Promise<void> {
  const deletesData = told['delete-data'] && told['yes-delete-data'];
  if (told['delete-data'] !== told['yes-delete-data'])
    throw new Error(
      'The data is deleted only when told twice: --delete-data --yes-delete-data. Nothing has been changed.',
    );
  if (told['dry-run']) {
    say('Dry run: no account is asked, and nothing is changed.\n');
    for (const line of destroyPlan(deletesData)) say(line);
    return;
  }

  const { accountId, region, stack } = await lookAtAccount({ addresses: [] });
  if (stack === undefined)
    throw new Error(`There is no stack ${stackName} in account ${accountId}, region ${region}.`);
  const { CasesTableName: table = '' } = stack.outputs;
  say(`Account ${accountId}, region ${region}: ${stack.waiting} cases wait.`);
  for (const line of destroyPlan(deletesData)) say(line);
  if (!told.yes) throw new Error('Say that you mean it: add --yes. Nothing has been changed.');

  cdk(['destroy', stackName, '--force'], region);
  if (deletesData) await deleteTable(table, region);
  else {
    say(
      `\nThe table ${table} is still there. To use it again: existingTable in infra/grants.config.ts, with its name`,
    );
    say('and the label of its stream (docs/operations.md#bring-a-kept-table-back).');
  }
}

async function deleteTable(TableName: string, region: string): Promise<void> {
  const client = new DynamoDBClient({ region });
  await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }));
  await waitUntilTableExists({ client, maxWaitTime: 300 }, { TableName });
  await client.send(new DeleteTableCommand({ TableName }));
  say(
    `\nThe table ${TableName} is deleted. Amazon keeps a backup of it for 35 days, under its name in Backups.`,
  );
}

destroy().catch((error: Error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
});
