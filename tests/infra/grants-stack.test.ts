import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { account, region } from '#infra/local/addresses.ts';
import { resolveIntrinsics } from '#infra/local/resolve-intrinsics.ts';
import { synthesize } from '#infra/local/synthesize.ts';
import { describeSystem } from '#infra/local/system.ts';
import { nagSuppressions } from '#infra/nag-suppressions.ts';

const { stack, template } = synthesize(grantsConfig);
const resources = Object.entries(template.Resources);
const functionIds = resources.filter(([, { Type }]) => Type === 'AWS::Lambda::Function').map(([id]) => id);
const resolve = resolveIntrinsics(template, {
  functions: Object.fromEntries(functionIds.map((id) => [id, kebabCase(id.replace(/[0-9A-F]{8}$/, ''))])),
  tableName: 'cases',
  publicUrl: 'https://grants.example',
});

// biome-ignore lint/suspicious/noExplicitAny: the shape is CloudFormation's
const all = (type: string): any[] =>
  resources.filter(([, { Type }]) => Type === type).map(([, { Properties }]) => resolve(Properties));
// biome-ignore lint/suspicious/noExplicitAny: the shape is the States Language's
type AnyState = any;
const states = statesOf(describeSystem(grantsConfig).workflow.definition);
const tasks = states.filter(([, state]) => state.Type === 'Task');
const waits = tasks.filter(([, state]) => state.Resource.endsWith('.waitForTaskToken'));

function kebabCase(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

function statesOf(machine: { States: Record<string, AnyState> }): [string, AnyState][] {
  return Object.entries(machine.States).flatMap(([name, state]) => [
    [name, state] as [string, AnyState],
    ...(state.Branches ?? []).flatMap(statesOf),
  ]);
}

/** Everything that a role may do, as `action on resource`, without the writing of its own log. */
function permissionsOf(roleId: string): string[] {
  const policies = resources.filter(
    ([, { Type, Properties }]) =>
      Type === 'AWS::IAM::Policy' &&
      (Properties.Roles as { Ref: string }[]).some(({ Ref }) => Ref.startsWith(roleId)),
  );
  return policies
    .flatMap(
      ([, { Properties }]) => (resolve(Properties) as { PolicyDocument: AnyState }).PolicyDocument.Statement,
    )
    .flatMap(({ Action, Resource, Condition }: AnyState) =>
      [Action].flat().flatMap((action: string) =>
        [Resource].flat().map((resource: string) => {
          const where = resource
            .replace(`arn:aws:dynamodb:${region}:${account}:table/`, '')
            .replace(`arn:aws:states:${region}:${account}:`, '')
            .replace(`arn:aws:ses:${region}:${account}:`, '');
          return `${action} on ${where}${Condition ? ` if ${JSON.stringify(Condition)}` : ''}`;
        }),
      ),
    )
    .filter(
      (permission: string) =>
        !permission.startsWith('logs:CreateLogStream') && !permission.startsWith('logs:PutLogEvents'),
    )
    .toSorted();
}

const items = (...actions: string[]) => actions.map((action) => `dynamodb:${action} on cases`);
const index = (...names: string[]) => names.map((name) => `dynamodb:Query on cases/index/${name}`);
const machine = 'stateMachine:grant-workflow';
const executions = 'states:DescribeExecution on execution:GrantWorkflowStateMachineF60F9A79.Name:*';

describe('a function', () => {
  const people = items('GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
  it.each([
    ['Applications', people],
    ['Tasks', people],
    ['CheckRequest', items('Query')],
    ['OpenTask', items('Query', 'PutItem', 'UpdateItem')],
    ['AssessMeans', items('Query')],
    ['CheckValidity', items('Query', 'PutItem')],
    ['ProposeDecision', items('Query', 'PutItem')],
    ['RecordDecision', items('Query', 'PutItem')],
    [
      'Relay',
      [
        ...items('GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'),
        ...index('people'),
        ...['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
          (a) => `dynamodb:${a} on cases/stream/local`,
        ),
        `states:StartExecution on ${machine}`,
        `states:SendTaskSuccess on ${machine}`,
        `states:SendTaskFailure on ${machine}`,
        executions,
        executions.replace('Describe', 'Stop'),
        `ses:SendEmail on configuration-set/MailFailuresSetE42206AD if {"StringEquals":{"ses:FromAddress":"${grantsConfig.organisation.senderAddress}"}}`,
        `ses:SendEmail on identity/${grantsConfig.organisation.senderAddress} if {"StringEquals":{"ses:FromAddress":"${grantsConfig.organisation.senderAddress}"}}`,
        // The mapping's failed records.
        ...['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'].map(
          (a) => `sqs:${a} on UndeliveredQueue47FA64CB.Arn`,
        ),
      ],
    ],
    ['Reconcile', [...items('Query', 'PutItem', 'UpdateItem'), ...index('work', 'people'), executions]],
    ['MailEvents', items('Query', 'PutItem', 'UpdateItem')],
    ['Remind', [...items('Query', 'PutItem', 'UpdateItem'), ...index('work')]],
  ])('%s may do what it is for and nothing else', (name, permissions) => {
    expect(permissionsOf(`${name}Role`)).toEqual(permissions.toSorted());
  });

  it('keeps its log for three months, in a group of its own', () => {
    const groups = all('AWS::Logs::LogGroup');

    expect(new Set(all('AWS::Lambda::Function').map((each) => each.LoggingConfig.LogGroup)).size).toBe(
      functionIds.length,
    );
    expect(groups.every((group) => group.RetentionInDays === 90)).toBe(true);
  });

  it('runs Node 24 on arm64, answers people within the 30 seconds of an HTTP API, and holds no configuration in its environment', () => {
    for (const each of all('AWS::Lambda::Function')) {
      expect(each).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(each.Environment.Variables).not.toHaveProperty('GRANTS_CONFIG');
      if (each.MemorySize === 1024) expect(each.Timeout).toBeLessThan(30);
    }
  });

  it('has no managed policy', () => {
    for (const role of all('AWS::IAM::Role')) expect(role).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('the cases table', () => {
  const [table] = all('AWS::DynamoDB::Table');

  it('can be restored to any second, cannot be deleted by mistake, and outlives the stack', () => {
    const [, resource] = resources.find(([, { Type }]) => Type === 'AWS::DynamoDB::Table') ?? [];

    expect(table).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      BillingMode: 'PAY_PER_REQUEST',
    });
    expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('keeps the logical id that holds the data', () => {
    expect(resources.find(([, { Type }]) => Type === 'AWS::DynamoDB::Table')?.[0]).toBe('CasesTable7FA77C7D');
  });

  it('has two sparse indexes that hold keys only', () => {
    expect(
      table.GlobalSecondaryIndexes.map((each: AnyState) => [each.IndexName, each.Projection.ProjectionType]),
    ).toEqual([
      ['work', 'KEYS_ONLY'],
      ['people', 'KEYS_ONLY'],
    ]);
  });
});

describe('the relay', () => {
  it('is told of unsettled items only, and what it cannot settle is kept', () => {
    const [mapping] = all('AWS::Lambda::EventSourceMapping');

    expect(JSON.parse(mapping.FilterCriteria.Filters[0].Pattern)).toEqual({
      dynamodb: { NewImage: { unsettledSince: { S: [{ exists: true }] } } },
    });
    expect(mapping).toMatchObject({
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 3,
      MaximumRecordAgeInSeconds: 3600,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: 'UndeliveredQueue47FA64CB.Arn' } },
    });
  });
});

describe('the state machine', () => {
  const [stateMachine] = all('AWS::StepFunctions::StateMachine');

  it('keeps the logical id that the waiting cases are in', () => {
    expect(resources.find(([, { Type }]) => Type === 'AWS::StepFunctions::StateMachine')?.[0]).toBe(
      'GrantWorkflowStateMachineF60F9A79',
    );
  });

  it('gives every task a timeout', () => {
    for (const [name, task] of tasks) expect(task.TimeoutSeconds, name).toBeGreaterThan(0);
  });

  it('waits for a person until the backstop, and then waits again', () => {
    expect(waits.length).toBe(11);
    for (const [name, wait] of waits) {
      expect(wait.TimeoutSeconds, name).toBe(grantsConfig.waits.backstopSeconds);
      expect(wait.Catch, name).toContainEqual({
        ErrorEquals: ['States.Timeout'],
        ResultPath: '$.backstop',
        Next: name,
      });
    }
  });

  it('tries faults again with full jitter, and a closed case never', () => {
    for (const [name, task] of tasks) {
      expect(task.Retry[0], name).toEqual({ ErrorEquals: ['CaseClosed'], MaxAttempts: 0 });
      expect(task.Retry[1], name).toMatchObject({
        JitterStrategy: 'FULL',
        MaxDelaySeconds: 60,
        MaxAttempts: 8,
      });
      expect(task.Retry[1].ErrorEquals, name).toContain('States.TaskFailed');
    }
  });

  it('ends quietly, from every task, when the case has been closed', () => {
    const parallels = states.filter(([, { Type }]) => Type === 'Parallel');
    // Inside the Parallel it ends the branch, and the branch the whole.
    const inside = new Set(
      parallels.flatMap(([, { Branches }]) => Branches.flatMap(statesOf)).map(([name]) => name),
    );
    const outside = [...tasks, ...parallels].filter(([name]) => !inside.has(name));

    for (const [name, state] of outside) {
      expect(state.Catch, name).toContainEqual({
        ErrorEquals: ['CaseClosed'],
        ResultPath: null,
        Next: 'Case closed',
      });
    }
  });

  it('is told ids only, and its log holds no execution data', () => {
    for (const [name, task] of tasks) {
      const payload = task.Parameters.Payload ?? task.Parameters;
      const allowed = ['caseId.$', 'round.$', 'slot', 'token.$', 'state.$'];
      expect(allowed, name).toEqual(expect.arrayContaining(Object.keys(payload)));
    }
    expect(stateMachine.LoggingConfiguration).toMatchObject({ Level: 'ALL', IncludeExecutionData: false });
  });

  it('ends before the year that AWS allows', () => {
    expect(JSON.parse(stateMachine.DefinitionString).TimeoutSeconds).toBe(350 * 24 * 60 * 60);
  });

  it('is started through an alias, and keeps the version of every case that waits', () => {
    const [, version] =
      resources.find(([, { Type }]) => Type === 'AWS::StepFunctions::StateMachineVersion') ?? [];

    expect(version).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(all('AWS::StepFunctions::StateMachineAlias')).toHaveLength(1);
  });

  it('tells reconcile when an execution ends badly', () => {
    expect(describeSystem(grantsConfig).events).toContainEqual({
      functionName: 'reconcile',
      pattern: {
        source: ['aws.states'],
        'detail-type': ['Step Functions Execution Status Change'],
        detail: {
          status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: [`arn:aws:states:${region}:${account}:stateMachine:grant-workflow`],
        },
      },
    });
  });

  it('tells mail-events of every mail of ours that does not arrive', () => {
    expect(describeSystem(grantsConfig).events).toContainEqual({
      functionName: 'mail-events',
      pattern: {
        source: ['aws.ses'],
        'detail-type': [
          'Email Bounced',
          'Email Complaint Received',
          'Email Rejected',
          'Email Rendering Failed',
        ],
        detail: { mail: { tags: { 'ses:configuration-set': [expect.any(String)] } } },
      },
    });
  });
});

describe('the HTTP API', () => {
  it('sends the paths of links and tasks to tasks, and the rest to applications', () => {
    const routes = describeSystem(grantsConfig).routes.map(
      ({ routeKey, functionName }) => `${routeKey} to ${functionName}`,
    );

    expect(routes.toSorted()).toEqual([
      '$default to applications',
      'ANY /links to tasks',
      'ANY /t/{secret} to tasks',
      'ANY /tasks/{taskId} to tasks',
      'ANY /tasks/{taskId}/acceptance to tasks',
      'ANY /tasks/{taskId}/delegation to tasks',
      'ANY /tasks/{taskId}/identity to tasks',
    ]);
  });

  it('is throttled, and its access log holds neither path nor query', () => {
    const [stage] = all('AWS::ApiGatewayV2::Stage');

    expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
    expect(Object.keys(JSON.parse(stage.AccessLogSettings.Format)).toSorted()).toEqual([
      'latencyMs',
      'requestId',
      'routeKey',
      'status',
    ]);
  });
});

describe('cdk-nag', () => {
  it('finds nothing that is not explained', () => {
    const { violations } = new AwsSolutionsChecks().validateScope(stack);

    expect(violations.map(({ ruleName }) => ruleName)).toEqual([]);
  });

  it('has an explanation for each finding and for nothing else', () => {
    expect(nagSuppressions).toHaveLength(6);
    for (const { reason } of nagSuppressions) expect(reason.length).toBeGreaterThan(30);
  });
});
