import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { HouseFunction } from '#infra/house-function.ts';

export type NagSuppression = {
  id: string;
  /** The construct that it is acknowledged on, and all below it; a pattern where that is one of several. */
  path: string | RegExp;
  reason: string;
};

const tracingIsAFlag = 'X-Ray is a third of the running cost, so it is an option of the deployment: tracing.';
const executionsOfTheMachine =
  'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<GrantWorkflowStateMachineF60F9A79.Name>:*]';
const roleOfAFunction = /^\w+Role$/;

/**
 * Findings of cdk-nag (AwsSolutions and Serverless) that are as we mean them, each with its reason. Each is needed by
 * the stack as it is or by one of its options, and a test says so of every line.
 */
export const nagSuppressions: NagSuppression[] = [
  {
    id: 'AwsSolutions-APIG4',
    path: 'HttpApi',
    reason:
      'Applicants have no account. The functions themselves ask for proof: a link of 256 random bits and the address that it was sent to.',
  },
  {
    id: 'AwsSolutions-SQS3',
    path: 'Undelivered/Queue',
    reason: 'This is the queue where failed events end; an alarm says when anything is in it.',
  },
  {
    id: 'Serverless-SQSRedrivePolicy',
    path: 'Undelivered/Queue',
    reason: 'This is the queue where failed events end; nothing consumes it that could fail once more.',
  },
  {
    id: 'Serverless-SNSRedrivePolicy',
    path: 'Watch/Alarms/Alerts',
    reason:
      'Alarms are mails to a person. SNS tries a mail again by itself, and what the alarm says can be seen in CloudWatch.',
  },
  {
    id: 'Serverless-LambdaDLQ',
    path: /^\w+$/,
    reason:
      'Functions that are called and not waited for have a failure destination, which the queue gets with the cause; all others are called by something that waits for the answer.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    path: 'GrantWorkflow/Permissions',
    reason: 'AWS offers no narrower resource for the delivery of a state machine’s own logs and traces.',
  },
  {
    id: executionsOfTheMachine,
    path: roleOfAFunction,
    reason:
      'Executions are made at run time, one for each round of a case: only those of this machine are named.',
  },
  { id: 'AwsSolutions-SF2', path: 'GrantWorkflow/StateMachine', reason: tracingIsAFlag },
  {
    id: 'Serverless-StepFunctionStateMachineXray',
    path: 'GrantWorkflow/StateMachine',
    reason: tracingIsAFlag,
  },
  { id: 'Serverless-LambdaTracing', path: /^\w+$/, reason: tracingIsAFlag },

  // With tracing
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    path: roleOfAFunction,
    reason: 'AWS offers no narrower resource for sending traces to X-Ray, and only tracing adds it.',
  },

  // With the firewall
  {
    id: 'AwsSolutions-SMG4',
    path: 'Firewall/OriginSecret',
    reason:
      'CloudFront takes the secret from the template, so that a new one comes with a deployment and not by itself (docs/operations.md).',
  },
  {
    id: 'AwsSolutions-CFR1',
    path: 'Firewall/Distribution',
    reason: 'Somebody who applies from abroad, for a parent at home, has as much right to be heard.',
  },
  {
    id: 'AwsSolutions-CFR3',
    path: 'Firewall/Distribution',
    reason:
      'A log of CloudFront holds whole paths, and a path can hold a link’s secret. The API’s own log names routes only.',
  },
  {
    id: 'AwsSolutions-CFR4',
    path: 'Firewall/Distribution',
    reason:
      'CloudFront’s own certificate allows no choice of TLS version; a domain of your own asks for 1.2.',
  },
];

/** The constructs of a stack that a suppression is about. */
export function suppressedConstructs(stack: Stack, { path, id }: NagSuppression): IConstruct[] {
  const pathOf = (construct: IConstruct) => construct.node.path.slice(stack.node.path.length + 1);
  const isAboutFunctions = id.startsWith('Serverless-Lambda');
  return stack.node.findAll().filter((construct) => {
    if (typeof path === 'string') return pathOf(construct) === path;
    return path.test(pathOf(construct)) && (!isAboutFunctions || construct instanceof HouseFunction);
  });
}

/** Tells cdk-nag of the findings that are meant. Whatever else it finds stops the synth. */
export function acknowledgeFindings(stack: Stack): void {
  for (const suppression of nagSuppressions) {
    const { id, reason } = suppression;
    for (const construct of suppressedConstructs(stack, suppression))
      Validations.of(construct).acknowledge({ id, reason });
  }
}
