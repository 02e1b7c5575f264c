import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { serviceMetric } from '#infra/watch/service-metric.ts';
import type { Watched } from '#infra/watch/watched.ts';

type Watch = {
  metric: IMetric;
  /** What it means for somebody who waits, and what keeps working; a section of docs/operations.md says what to do. */
  meaning: string;
  section: string;
  /** Alarms above this, or below it where silence is the bad sign. */
  limit: number;
  belowIsBad?: boolean;
};

const minutes = (count: number) => Duration.minutes(count);

/**
 * Nine alarms, of the ten that CloudWatch gives an account for nothing. Each says in its mail what it means for a
 * person who waits.
 */
export class Alarms extends Construct {
  readonly alarms: Alarm[];
  /** Who hears of them. */
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { watched, address }: { watched: Watched; address: string }) {
    super(scope, id);
    this.topic = new Topic(this, 'Alerts', { enforceSSL: true, displayName: 'Threshold needs a person' });
    this.topic.addSubscription(new EmailSubscription(address));
    const action = new SnsAction(this.topic);

    this.alarms = Object.entries(watches(watched)).map(([name, watch]) => {
      const alarm = new Alarm(this, name, {
        alarmDescription: `${watch.meaning} See docs/operations.md#${watch.section}`,
        metric: watch.metric,
        threshold: watch.limit,
        comparisonOperator: watch.belowIsBad
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: watch.belowIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return alarm;
    });
  }
}

function watches(watched: Watched): Record<string, Watch> {
  const { organisation, api, workflow, undelivered, relay, reconcile, remind } = watched;
  return {
    SomethingUndelivered: {
      metric: undelivered.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(5),
        statistic: 'Maximum',
      }),
      meaning:
        'An event could not be handled in three tries: somebody may be waiting for a step that nobody will take. Their case is safe in the table.',
      section: 'something-undelivered',
      limit: 0,
    },
    CaseStalled: {
      metric: serviceMetric('CasesStalled', { organisation, period: minutes(5), statistic: 'Maximum' }),
      meaning:
        'For an hour a case has moved on in the record and nobody could be told: an applicant or a professional is waiting without knowing for what.',
      section: 'case-stalled',
      limit: 0,
    },
    WorkflowFailed: {
      metric: workflow.stateMachine.metricFailed({ period: minutes(5), statistic: 'Sum' }),
      meaning:
        'The workflow of a case ended badly. It is started again from the record by itself, so nobody waits longer unless this alarm comes back.',
      section: 'workflow-failed',
      limit: 0,
    },
    RelayBehind: {
      metric: relay.metric('IteratorAge', { period: minutes(5), statistic: 'Maximum' }),
      meaning:
        'Mails and next steps are more than five minutes late: people have answered and the next person has not been told. Nothing is lost.',
      section: 'relay-behind',
      limit: minutes(5).toMilliseconds(),
    },
    PeopleSeeErrors: {
      metric: api.api.metricServerError({ period: minutes(15), statistic: 'Sum' }),
      meaning:
        'Within a quarter of an hour more than two requests ended in an error of ours: somebody could not apply, or could not answer. What they sent was not recorded, and the page told them so.',
      section: 'people-see-errors',
      limit: 2,
    },
    TurnedAway: {
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        period: minutes(15),
        statistic: 'Sum',
      }),
      meaning:
        'The account ran out of concurrent executions: people were asked to try again, and steps wait for their turn.',
      section: 'turned-away',
      limit: 10,
    },
    NobodyIsReminded: {
      metric: remind.metricInvocations({ period: minutes(15), statistic: 'Sum' }),
      meaning:
        'The sweep that reminds people and passes overdue work up has not run for a quarter of an hour: whoever forgets a case is not reminded of it.',
      section: 'a-sweep-has-stopped',
      limit: 1,
      belowIsBad: true,
    },
    NothingIsRepaired: {
      metric: reconcile.metricInvocations({ period: minutes(15), statistic: 'Sum' }),
      meaning:
        'The sweep that repairs has not run for a quarter of an hour: a case that gets stuck now stays stuck, and this page would not hear of it.',
      section: 'a-sweep-has-stopped',
      limit: 1,
      belowIsBad: true,
    },
    MailsBounce: {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: 'Reputation.BounceRate',
        period: Duration.hours(1),
        statistic: 'Maximum',
      }),
      meaning:
        'One mail in twenty does not arrive. The staff are told of each; at one in ten Amazon stops all of the account’s mail, and then nobody gets a link.',
      section: 'mails-bounce',
      limit: 0.05,
    },
  };
}
