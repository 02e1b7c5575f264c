import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/**
 * Where an event goes when its function has failed at it for good, and the alarm that says so: a case may be waiting
 * for something that nobody will do. The case itself is safe in the table, and `reconcile` tries again.
 */
export class Undelivered extends Construct {
  readonly queue: Queue;
  /** Who hears of alarms. */
  readonly alerts: Topic;

  constructor(scope: Construct, id: string, { alertAddress }: { alertAddress: string }) {
    super(scope, id);

    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.alerts = new Topic(this, 'Alerts', { enforceSSL: true, displayName: 'Threshold needs a person' });
    this.alerts.addSubscription(new EmailSubscription(alertAddress));

    new Alarm(this, 'SomethingUndelivered', {
      alarmDescription: 'An event could not be handled: a case may be stuck. See docs/operations.md.',
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.alerts));
  }
}
