import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { account, region } from '#infra/local/addresses.ts';
import { describeSystem } from '#infra/local/system.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const { all, idsOf, resources, permissions } = synthesizedStack();
const functionIds = idsOf('AWS::Lambda::Function');

// biome-ignore lint/suspicious/noExplicitAny: the shape is the States Language's
type AnyState = any;
const states = statesOf(describeSystem(grantsConfig).workflow.definition);
const tasks = states.filter(([, state]) => state.Type === 'Task');
const waits = tasks.filter(([, state]) => state.Resource.endsWith('.waitForTaskToken'));

function statesOf(machine: { States: Record<string, AnyState> }): [string, AnyState][] {
  return Object.entries(machine.States).flatMap(([name, state]) => [
    [name, state] as [string, AnyState],
    ...(state.Branches ?? []).flatMap(statesOf),
  ]);
}

describe('a role', () => {
  // A permission more or less is a line in this file, for a second pair of eyes.
  const expected: Record<string, string[]> = JSON.parse(
    readFileSync(new URL('permissions.json', import.meta.url), 'utf8'),
  );

  it.each(Object.keys({ ...expected, ...permissions() }))(
    '%s may do what the file says and nothing else',
    (role) => {
      expect(permissions()[role]).toEqual(expected[role]);
    },
  );

  it('names what it may act on, but where AWS offers nothing finer', () => {
    const wide = Object.entries(permissions()).flatMap(([role, may]) =>
      may.filter((permission) => permission.includes('*')).map((permission) => `${role}: ${permission}`),
    );
    // Delivery of the machine's log: the actions know no resource.
    const logDelivery = /^GrantWorkflowRole: logs:\w+ on \*$/;
    // Executions come into being at run time; only those of the one machine are meant.
    const itsExecutions =
      /: states:(?:Describe|Stop)Execution on execution:GrantWorkflowStateMachine\w+\.Name:\*$/;

    expect(wide.filter((line) => !logDelivery.test(line) && !itsExecutions.test(line))).toEqual([]);
    expect(wide).toHaveLength(11);
  });

  it('has no managed policy', () => {
    for (const role of all('AWS::IAM::Role')) expect(role).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('a function', () => {
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

  it('hands what it has failed at three times to the queue of the undelivered, where nobody waits for it', () => {
    const destinations = all('AWS::Lambda::EventInvokeConfig').map((one) => [
      one.FunctionName,
      one.MaximumRetryAttempts,
      one.DestinationConfig.OnFailure.Destination,
    ]);

    expect(destinations.toSorted()).toEqual(
      ['caseload', 'mail-events', 'reconcile', 'remind'].map((name) => [
        name,
        2,
        'UndeliveredQueue47FA64CB.Arn',
      ]),
    );
  });

  it('shares the account’s concurrency, so that it deploys to an account with ten', () => {
    for (const each of all('AWS::Lambda::Function'))
      expect(each).not.toHaveProperty('ReservedConcurrentExecutions');
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

  it('has two sparse indexes that hold keys only', () => {
    expect(
      table.GlobalSecondaryIndexes.map((each: AnyState) => [each.IndexName, each.Projection.ProjectionType]),
    ).toEqual([
      ['work', 'KEYS_ONLY'],
      ['people', 'KEYS_ONLY'],
    ]);
  });
});

describe('what holds cases, or cases wait in', () => {
  // Another logical id is another resource: the old one, with its data or its waiting executions, is cut off or deleted.
  it.each([
    ['AWS::DynamoDB::Table', ['CasesTable7FA77C7D']],
    ['AWS::StepFunctions::StateMachine', ['GrantWorkflowStateMachineF60F9A79']],
    ['AWS::StepFunctions::StateMachineAlias', ['GrantWorkflowAliasD7C399FF']],
    ['AWS::SQS::Queue', ['UndeliveredQueue47FA64CB']],
    ['AWS::SES::EmailIdentity', ['MailIdentity4EC7C521']],
    ['AWS::SES::ConfigurationSet', ['MailFailuresSetE42206AD']],
    ['AWS::ApiGatewayV2::Api', ['HttpApi9292168F']],
  ])('%s keeps its logical id', (type, ids) => {
    expect(idsOf(type)).toEqual(ids);
  });

  it('has no name of its own, which would stop a replacement half way', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::StepFunctions::StateMachine', 'AWS::SQS::Queue'])
      for (const each of all(type))
        expect(Object.keys(each)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(Table|StateMachine|Queue)Name$/)]),
        );
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

  it('gives every task a timeout, a retry and a catch', () => {
    expect(tasks.length).toBe(16);
    for (const [name, task] of tasks) {
      expect(task.TimeoutSeconds, name).toBeGreaterThan(0);
      expect(task.Retry?.length, name).toBeGreaterThan(0);
      expect(task.Catch?.length, name).toBeGreaterThan(0);
    }
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
    const [alias] = all('AWS::StepFunctions::StateMachineAlias');
    expect(alias).toMatchObject({ Name: 'live', DeploymentPreference: { Type: 'ALL_AT_ONCE' } });
    const starters = all('AWS::Lambda::Function').flatMap(
      (each) => each.Environment.Variables.WORKFLOW_ARN ?? [],
    );
    expect(new Set(starters)).toEqual(new Set([expect.stringMatching(/:live$/)]));
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
  it('sends the paths of links and tasks to tasks, a letter as PDF to letters, and the rest to applications', () => {
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
      'ANY /tracker/{reference}/letter.pdf to letters',
      'POST /applications to applications',
      'POST /apply to applications',
    ]);
  });

  it('is throttled, most where secrets are tried and mails begin, and its access log holds neither path nor query', () => {
    const [stage] = all('AWS::ApiGatewayV2::Stage');

    expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
    expect(stage.RouteSettings).toEqual({
      'POST /applications': { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 50 },
      'POST /apply': { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 50 },
      'ANY /t/{secret}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'ANY /tasks/{taskId}/identity': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'ANY /links': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
    });
    expect(Object.keys(JSON.parse(stage.AccessLogSettings.Format)).toSorted()).toEqual([
      'latencyMs',
      'requestId',
      'routeKey',
      'status',
    ]);
  });
});
