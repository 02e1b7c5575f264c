import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CasesTable } from '#infra/cases-table.ts';
import type { HouseFunction } from '#infra/house-function.ts';
import type { Undelivered } from '#infra/undelivered.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { isOnThisMachine } from '#schemas/webhook.ts';

export type WebhooksProps = {
  webhook: HouseFunction;
  cases: CasesTable;
  undelivered: Undelivered;
  /** Who hears of a receiver that is given up on. */
  alerts: ITopic;
  config: GrantsConfig;
};

/**
 * Tells other systems when the status of a case changes. The relay notes what they are owed, a schedule has it sent and
 * sent again, and an alarm says when a receiver is given up on. The function may read the secrets that are named and
 * change its own deliveries; it can see no case.
 */
export class Webhooks extends Construct {
  constructor(scope: Construct, id: string, { webhook, cases, undelivered, alerts, config }: WebhooksProps) {
    super(scope, id);
    cases.grantIndexPartition(webhook, 'people', 'WEBHOOKS');
    cases.grantPartitions(webhook, 'WEBHOOK#', 'UpdateItem');
    const names = new Set((config.webhooks ?? []).map(({ secretParameter }) => secretParameter));
    webhook.addToRolePolicy(
      new PolicyStatement({
        actions: ['ssm:GetParameter'],
        // The key of AWS for Parameter Store opens for whoever may read the parameter.
        resources: [...names].map((name) =>
          Stack.of(this).formatArn({
            service: 'ssm',
            resource: 'parameter',
            resourceName: name.slice(1),
            arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
          }),
        ),
      }),
    );

    new Rule(this, 'EveryDelivery', {
      schedule: Schedule.rate(Duration.minutes(Math.max(1, Math.ceil(config.waits.sweepSeconds / 60)))),
      targets: [
        new LambdaFunction(webhook, {
          deadLetterQueue: undelivered.queue,
          retryAttempts: 2,
          maxEventAge: Duration.hours(1),
        }),
      ],
    });
    const givenUp = webhook.logGroup.addMetricFilter('GivenUp', {
      filterPattern: FilterPattern.stringValue('$.code', '=', 'webhook_given_up'),
      metricNamespace: 'Threshold',
      metricName: 'WebhookGivenUp',
    });
    new Alarm(this, 'ReceiverGivenUpOn', {
      alarmDescription:
        'A system that wants to know where cases stand could not be told for more than a day, and is behind. No case is held up. See docs/operations.md#a-receiver-was-given-up-on',
      metric: givenUp.metric({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(alerts));
  }
}

/**
 * A deployed function that called its own machine would reach Lambda's inside, and no receiver.
 *
 * @throws naming the field, before anything is deployed
 */
export function refuseReceiversOnThisMachine({ webhooks = [] }: GrantsConfig): void {
  const index = webhooks.findIndex(({ url }) => isOnThisMachine(url));
  if (index === -1) return;
  throw new Error(
    `webhooks[${index}].url in infra/grants.config.ts is on this machine, which is for the local run only: give an https address.`,
  );
}
