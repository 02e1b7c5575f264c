import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { GrantWorkflow } from '#infra/grant-workflow/grant-workflow.ts';
import type { HouseFunction } from '#infra/house-function.ts';
import type { Undelivered } from '#infra/undelivered.ts';

export type SweepsProps = {
  reconcile: HouseFunction;
  remind: HouseFunction;
  caseload: HouseFunction;
  workflow: GrantWorkflow;
  undelivered: Undelivered;
  sweepSeconds: number;
};

/** What happens without anybody asking: repairs, reminders and figures by the clock, and repairs when an execution dies. */
export class Sweeps extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { reconcile, remind, caseload, workflow, undelivered, sweepSeconds }: SweepsProps,
  ) {
    super(scope, id);
    const target = (handler: HouseFunction) =>
      new LambdaFunction(handler, {
        deadLetterQueue: undelivered.queue,
        retryAttempts: 2,
        maxEventAge: Duration.hours(1),
      });
    // EventBridge counts in whole minutes.
    const schedule = Schedule.rate(Duration.minutes(Math.max(1, Math.ceil(sweepSeconds / 60))));

    new Rule(this, 'EveryRepair', { schedule, targets: [target(reconcile)] });
    new Rule(this, 'EveryReminder', { schedule, targets: [target(remind)] });
    // Stages and waits change by the day, and each hour in which they are told costs something.
    new Rule(this, 'EveryCount', { schedule: Schedule.rate(Duration.hours(6)), targets: [target(caseload)] });
    new Rule(this, 'ExecutionEndedBadly', {
      description:
        'The record is intact when an execution dies: reconcile starts the case again as the next round.',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: [workflow.stateMachine.stateMachineArn],
        },
      },
      targets: [target(reconcile)],
    });
  }
}
