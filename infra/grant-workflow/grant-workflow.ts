import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  type CfnStateMachine,
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type GrantWorkflowSteps, grantWorkflowDefinition } from '#infra/grant-workflow/definition.ts';

export type GrantWorkflowProps = { steps: GrantWorkflowSteps; backstopSeconds: number; tracing?: boolean };

/**
 * The state machine and the alias that cases are started through. A started execution keeps the version that the
 * alias pointed at; AWS authorizes calls through an alias by the machine's own ARN, and an execution's ARN names the
 * machine and the execution, not the alias.
 */
export class GrantWorkflow extends Construct {
  readonly stateMachine: StateMachine;
  /** What `StartExecution` is called with. */
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, { steps, backstopSeconds, tracing }: GrantWorkflowProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const permissions = this.permissionsOf(role, Object.values(steps), tracing ?? false);

    this.stateMachine = new StateMachine(this, 'StateMachine', {
      comment:
        'A request for a grant, from check to recorded decision. The case record is the truth; this is a nudge.',
      definitionBody: DefinitionBody.fromChainable(grantWorkflowDefinition(this, steps, backstopSeconds)),
      stateMachineType: StateMachineType.STANDARD,
      // A year is the hard limit of AWS. Reconcile starts a case again from its record before that can strand it.
      timeout: Duration.days(350),
      // The CDK would add every version of every function to the role; the exact list is above.
      role: role.withoutPolicyUpdates(),
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled: tracing ?? false,
    });
    this.stateMachine.node.addDependency(permissions);

    const machine = this.stateMachine.node.defaultChild as CfnStateMachine;
    const version = new CfnStateMachineVersion(this, 'Version', {
      stateMachineArn: this.stateMachine.stateMachineArn,
      stateMachineRevisionId: machine.attrStateMachineRevisionId,
    });
    // Cases wait for months: the version that they were started with must outlive the next deployment.
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const alias = new CfnStateMachineAlias(this, 'Alias', {
      name: 'live',
      deploymentPreference: { type: 'ALL_AT_ONCE', stateMachineVersionArn: version.ref },
    });
    this.aliasArn = alias.ref;
  }

  grantStart(starter: IFunction): void {
    this.allow(starter, ['states:StartExecution'], this.stateMachine.stateMachineArn);
  }

  grantDescribe(reader: IFunction): void {
    this.allow(reader, ['states:DescribeExecution'], this.executions());
  }

  grantStop(stopper: IFunction): void {
    this.allow(stopper, ['states:StopExecution'], this.executions());
  }

  grantAnswer(answerer: IFunction): void {
    this.allow(
      answerer,
      ['states:SendTaskSuccess', 'states:SendTaskFailure'],
      this.stateMachine.stateMachineArn,
    );
  }

  private executions(): string {
    return Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${this.stateMachine.stateMachineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }

  private allow(caller: IFunction, actions: string[], resource: string): void {
    caller.addToRolePolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources: [resource] }));
  }

  private permissionsOf(role: Role, functions: IFunction[], tracing: boolean): Policy {
    const statements = [
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: functions.map((step) => step.functionArn),
      }),
      // AWS offers no narrower resource for the delivery of its logs and traces.
      new PolicyStatement({
        actions: [
          'logs:CreateLogDelivery',
          'logs:GetLogDelivery',
          'logs:UpdateLogDelivery',
          'logs:DeleteLogDelivery',
          'logs:ListLogDeliveries',
          'logs:PutResourcePolicy',
          'logs:DescribeResourcePolicies',
          'logs:DescribeLogGroups',
        ],
        resources: ['*'],
      }),
    ];
    if (tracing) {
      const actions = [
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
      ];
      statements.push(new PolicyStatement({ actions, resources: ['*'] }));
    }
    return new Policy(this, 'Permissions', { roles: [role], statements });
  }
}
