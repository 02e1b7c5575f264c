import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { serviceMetric } from '#infra/watch/service-metric.ts';
import type { Watched } from '#infra/watch/watched.ts';
import { type MetricName, metrics } from '#schemas/metric.ts';

/** How often the work in hand is counted. */
const count = Duration.hours(6);
const hour = Duration.hours(1);
const day = Duration.days(1);

/** One page: who waits and how long, what became of cases, and whether the machinery keeps up. */
export function dashboard(scope: Construct, id: string, watched: Watched, alarms: Alarm[]): Dashboard {
  const { organisation, api, workflow, relay, functions } = watched;
  const ours = (name: MetricName, statistic: string, period: Duration, label: string) =>
    serviceMetric(name, { organisation, statistic, period, label });
  const each = (name: MetricName, statistic: string, period: Duration): IMetric[] => {
    const metric = metrics[name];
    return ('by' in metric ? metric.by.values : []).map((by) =>
      serviceMetric(name, { organisation, statistic, period, by, label: inWords(by) }),
    );
  };
  const graph = (title: string, left: IMetric[], stacked = false) =>
    new GraphWidget({ title, left, stacked, width: 8, height: 6, leftYAxis: { min: 0, showUnits: false } });
  const mail = (metricName: string) =>
    new Metric({
      namespace: 'AWS/SES',
      metricName,
      statistic: 'Sum',
      period: day,
      label: `All mail of the account: ${metricName}`,
    });

  return new Dashboard(scope, id, {
    widgets: [
      [
        new TextWidget({
          markdown:
            '# Threshold\nWork in hand is counted four times a day. What each alarm means and what to do: **docs/operations.md**. Nothing here says who somebody is.',
          width: 24,
          height: 2,
        }),
      ],
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 3 })],
      [
        graph('Open cases by stage', each('CasesOpen', 'Maximum', count), true),
        graph('Longest wait by party, in days', each('DaysWaiting', 'Maximum', count)),
        graph('Half of the tasks wait longer than, in days', each('DaysWaiting', 'p50', count)),
      ],
      [
        graph('Open tasks whose date has passed', [ours('TasksOverdue', 'Maximum', count, 'Overdue')]),
        graph('Cases that ended, each day', each('CasesEnded', 'Sum', day), true),
        graph('Mail, each day', [
          ours('MailsSent', 'Sum', day, 'Sent by us'),
          ours('MailsFailed', 'Sum', day, 'Did not arrive'),
          mail('Bounce'),
        ]),
      ],
      [
        graph('From a write to the next person, in milliseconds', [
          ours('RelayLag', 'p50', hour, 'Half'),
          ours('RelayLag', 'Maximum', hour, 'Slowest'),
          relay.metric('IteratorAge', { statistic: 'Maximum', period: hour, label: 'Oldest in the stream' }),
        ]),
        graph('Stuck', [
          ours('CasesStalled', 'Maximum', hour, 'Stalled cases'),
          workflow.stateMachine.metricFailed({
            period: hour,
            statistic: 'Sum',
            label: 'Executions that failed',
          }),
        ]),
        graph(
          'Faults of functions',
          functions.map((one) => one.metricErrors({ period: hour, statistic: 'Sum', label: one.name })),
          true,
        ),
      ],
      [
        graph('Requests', [
          api.api.metricCount({ period: hour, statistic: 'Sum', label: 'All' }),
          api.api.metricClientError({ period: hour, statistic: 'Sum', label: 'Refused' }),
          api.api.metricServerError({ period: hour, statistic: 'Sum', label: 'Failed' }),
        ]),
        graph('Time to answer, in milliseconds', [
          api.api.metricLatency({ period: hour, statistic: 'p50', label: 'Half' }),
          api.api.metricLatency({ period: hour, statistic: 'p95', label: '95 in 100' }),
        ]),
      ],
    ],
  });
}

const inWords = (value: string) => value.replaceAll('_', ' ');
