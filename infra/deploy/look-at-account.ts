import { lookup } from 'node:dns/promises';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Account, DeployedStack, ExistingTable } from '#infra/deploy/account.ts';

export const stackName = 'Threshold';

const services = {
  SES: 'email',
  'Step Functions': 'states',
  'API Gateway': 'apigateway',
  Lambda: 'lambda',
  DynamoDB: 'dynamodb',
  EventBridge: 'events',
};

export type LookOptions = {
  /** Addresses whose state in SES is asked for. */
  addresses: string[];
  existingTable?: string | undefined;
  /** Finds the address of a host; for a test. */
  resolve?: (host: string) => Promise<unknown>;
};

/**
 * Looks at the account that the environment's credentials are for, and changes nothing.
 *
 * @throws with what to do where there are no credentials, no region, or too few permissions
 */
export async function lookAtAccount({
  addresses,
  existingTable,
  resolve = lookup,
}: LookOptions): Promise<Account> {
  const sts = new STSClient({ maxAttempts: 2 });
  const region = await sts.config.region().catch(() => {
    throw new Error(
      'No region is chosen. Set AWS_REGION, for example AWS_REGION=eu-west-2, or give your profile one.',
    );
  });
  const { Account: accountId = '' } = await sts.send(new GetCallerIdentityCommand()).catch((error: Error) => {
    throw new Error(
      `AWS does not know who you are (${error.name}). Sign in, for example with "aws sso login", or set AWS_PROFILE.`,
    );
  });
  // Where all of AWS has one address, its services are there.
  const missingServices = process.env.AWS_ENDPOINT_URL ? [] : await missingIn(region, resolve);
  if (missingServices.length > 0) {
    return {
      accountId,
      region,
      missingServices,
      bootstrapVersion: undefined,
      concurrentExecutions: 1000,
      mail: { isInSandbox: true, perSecond: 1, identities: {} },
      stack: undefined,
      existingTable: undefined,
    };
  }

  const cloudFormation = new CloudFormationClient({ region });
  const [bootstrap, stack, settings, mail, table] = await Promise.all([
    describe(cloudFormation, 'CDKToolkit'),
    describe(cloudFormation, stackName),
    new LambdaClient({ region }).send(new GetAccountSettingsCommand()),
    lookAtMail(new SESv2Client({ region }), addresses),
    existingTable === undefined ? undefined : lookAtTable(new DynamoDBClient({ region }), existingTable),
  ]);
  return {
    accountId,
    region,
    missingServices,
    bootstrapVersion: bootstrap && Number(outputsOf(bootstrap).BootstrapVersion ?? 0),
    concurrentExecutions: settings.AccountLimit?.ConcurrentExecutions ?? 0,
    mail,
    stack: stack && (await lookAtStack(cloudFormation, stack, region)),
    existingTable: table,
  };
}

async function missingIn(region: string, resolve: (host: string) => Promise<unknown>): Promise<string[]> {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const found = await Promise.allSettled(
    Object.values(services).map((prefix) => resolve(`${prefix}.${region}.${suffix}`)),
  );
  return Object.keys(services).filter((_, position) => {
    const result = found[position];
    return result?.status === 'rejected' && (result.reason as { code?: string }).code === 'ENOTFOUND';
  });
}

async function describe(client: CloudFormationClient, name: string): Promise<Stack | undefined> {
  try {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    return stack;
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}

const outputsOf = ({ Outputs = [] }: Stack): Record<string, string> =>
  Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));

async function lookAtStack(
  client: CloudFormationClient,
  stack: Stack,
  region: string,
): Promise<DeployedStack> {
  const { TemplateBody = '{"Resources":{}}' } = await client.send(
    new GetTemplateCommand({ StackName: stackName, TemplateStage: 'Original' }),
  );
  const outputs = outputsOf(stack);
  return {
    status: stack.StackStatus ?? 'UNKNOWN',
    template: JSON.parse(TemplateBody),
    outputs,
    waiting: outputs.StateMachineArn === undefined ? 0 : await waitingIn(outputs.StateMachineArn, region),
  };
}

async function waitingIn(stateMachineArn: string, region: string): Promise<number> {
  const { executions = [] } = await new SFNClient({ region }).send(
    new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000 }),
  );
  return executions.length;
}

async function lookAtMail(client: SESv2Client, addresses: string[]): Promise<Account['mail']> {
  const account = await client.send(new GetAccountCommand());
  const states = addresses.map(async (address) => [address, await identityState(client, address)] as const);
  return {
    isInSandbox: account.ProductionAccessEnabled !== true,
    perSecond: account.SendQuota?.MaxSendRate ?? 1,
    identities: Object.fromEntries(await Promise.all(states)),
  };
}

async function identityState(
  client: SESv2Client,
  address: string,
): Promise<'verified' | 'pending' | 'missing'> {
  const states = await Promise.all(
    [address, address.replace(/^.*@/, '')].map(async (EmailIdentity) => {
      try {
        const { VerifiedForSendingStatus } = await client.send(
          new GetEmailIdentityCommand({ EmailIdentity }),
        );
        return VerifiedForSendingStatus === true ? 'verified' : 'pending';
      } catch (error) {
        if (error instanceof Error && error.name === 'NotFoundException') return 'missing';
        throw error;
      }
    }),
  );
  if (states.includes('verified')) return 'verified';
  return states[0] === 'pending' ? 'pending' : 'missing';
}

async function lookAtTable(client: DynamoDBClient, TableName: string): Promise<ExistingTable | 'missing'> {
  try {
    const [{ Table: table = {} }, { TimeToLiveDescription: ttl }, { ContinuousBackupsDescription: backups }] =
      await Promise.all([
        client.send(new DescribeTableCommand({ TableName })),
        client.send(new DescribeTimeToLiveCommand({ TableName })),
        client.send(new DescribeContinuousBackupsCommand({ TableName })),
      ]);
    return {
      status: table.TableStatus ?? 'UNKNOWN',
      streamLabel: table.LatestStreamLabel,
      indexes: (table.GlobalSecondaryIndexes ?? []).map(({ IndexName = '' }) => IndexName),
      ttlAttribute: ttl?.TimeToLiveStatus === 'ENABLED' ? ttl.AttributeName : undefined,
      isProtected: table.DeletionProtectionEnabled === true,
      canBeRestored: backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED',
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return 'missing';
    throw error;
  }
}
