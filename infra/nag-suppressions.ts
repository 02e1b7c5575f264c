import { type Stack, Validations } from 'aws-cdk-lib';

export type NagSuppression = {
  /** The construct that it is acknowledged on, and all below it. */
  path: string;
  id: string;
  reason: string;
};

const executionsOfTheMachine =
  'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<GrantWorkflowStateMachineF60F9A79.Name>:*]';

/** Findings of cdk-nag that are as we mean them, each with its reason. */
export const nagSuppressions: NagSuppression[] = [
  {
    path: 'HttpApi',
    id: 'AwsSolutions-APIG4',
    reason:
      'Applicants have no account. The functions themselves ask for proof: a link of 256 random bits and the address that it was sent to.',
  },
  {
    path: 'Undelivered/Queue',
    id: 'AwsSolutions-SQS3',
    reason: 'This is the queue where failed events end; an alarm says when anything is in it.',
  },
  {
    path: 'GrantWorkflow/Permissions',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'AWS offers no narrower resource for the delivery of a state machine’s own logs.',
  },
  {
    path: 'GrantWorkflow/StateMachine',
    id: 'AwsSolutions-SF2',
    reason: 'X-Ray is a third of the running cost and is a flag: cdk deploy -c tracing=true.',
  },
  {
    path: 'RelayRole',
    id: executionsOfTheMachine,
    reason:
      'Executions are made at run time, one for each round of a case: only those of this machine are named.',
  },
  {
    path: 'ReconcileRole',
    id: executionsOfTheMachine,
    reason:
      'Executions are made at run time, one for each round of a case: only those of this machine are named.',
  },
];

export function acknowledgeNagFindings(stack: Stack): void {
  for (const { path, id, reason } of nagSuppressions) {
    const construct = path
      .split('/')
      .reduce((parent, child) => parent.node.findChild(child), stack as Stack['node']['root']);
    Validations.of(construct).acknowledge({ id, reason });
  }
}
