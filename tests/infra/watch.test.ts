import { describe, expect, it } from 'vitest';
import { type MetricName, metricNamespace, metrics } from '#schemas/metric.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const { all, idsOf } = synthesizedStack({});
const alarms = all('AWS::CloudWatch::Alarm');
const [dashboard] = all('AWS::CloudWatch::Dashboard');
const widgets: Widget[] = JSON.parse(dashboard.DashboardBody).widgets;
type Widget = { type: string; properties: { title?: string; metrics?: unknown[][]; alarms?: string[] } };

describe('an alarm', () => {
  it.each(alarms.map((alarm) => [String(alarm.MetricName), alarm]))(
    'on %s says in a sentence what it means for people, where to read on, and mails somebody',
    (_, alarm) => {
      const [, meaning = '', section = ''] =
        /^(.+\.) See docs\/operations\.md#([a-z-]+)$/.exec(alarm.AlarmDescription) ?? [];

      expect(meaning.length).toBeGreaterThan(80);
      expect(meaning).toMatch(/people|somebody|person|nobody|waits|waiting|case/i);
      expect(section).not.toBe('');
      expect(alarm.AlarmActions).toEqual([expect.stringContaining('WatchAlarmsAlerts')]);
    },
  );

  it('is one of at most ten, which an account has for nothing', () => {
    expect(alarms).toHaveLength(9);
    for (const alarm of alarms) expect(alarm).not.toHaveProperty('Metrics');
  });

  it('takes silence for a bad sign where something should happen by the clock, and nowhere else', () => {
    const silence = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');

    expect(silence.map(({ MetricName, ComparisonOperator }) => [MetricName, ComparisonOperator])).toEqual([
      ['Invocations', 'LessThanThreshold'],
      ['Invocations', 'LessThanThreshold'],
    ]);
  });

  it('watches metrics of ours under the names and dimensions that functions tell them with', () => {
    const ours = alarms.filter(({ Namespace }) => Namespace === metricNamespace);

    expect(ours.map(({ MetricName, Dimensions }) => [MetricName, Dimensions])).toEqual([
      ['CasesStalled', [{ Name: 'Organisation', Value: 'threshold-demo' }]],
    ]);
  });
});

describe('the dashboard', () => {
  /** The metrics of ours that it draws; `.` stands for the same as in the line before. */
  const drawn = widgets.flatMap(({ properties }) => {
    let before: unknown[] = [];
    return (properties.metrics ?? []).map((row) => {
      const words = row.filter((word) => typeof word === 'string');
      const full = words[0] === '...' ? [...before.slice(0, -words.length + 1), ...words.slice(1)] : words;
      before = full.map((word, position) => (word === '.' ? before[position] : word));
      return before as string[];
    });
  });
  const ours = drawn.filter(([namespace]) => namespace === metricNamespace);

  it('draws every metric of ours, in each of its parts, and no other', () => {
    const parts = Object.entries(metrics).flatMap(([name, metric]) =>
      'by' in metric ? metric.by.values.map((value) => `${name} ${value}`) : [name],
    );
    const shown = ours.map(([, name = '', , , , value]) => (value === undefined ? name : `${name} ${value}`));

    expect(new Set(shown)).toEqual(new Set(parts));
  });

  it('names the dimensions as functions tell them', () => {
    for (const [, name = '', ...dimensions] of ours) {
      const metric = metrics[name as MetricName];
      expect(dimensions.filter((_, position) => position % 2 === 0)).toEqual([
        'Organisation',
        ...('by' in metric ? [metric.by.dimension] : []),
      ]);
    }
  });

  it('shows every alarm', () => {
    expect(widgets.flatMap(({ properties }) => properties.alarms ?? [])).toHaveLength(alarms.length);
  });

  it('is one of the three that an account has for nothing, and can be left out', () => {
    expect(idsOf('AWS::CloudWatch::Dashboard')).toHaveLength(1);
    expect(synthesizedStack({ dashboard: false }).idsOf('AWS::CloudWatch::Dashboard')).toEqual([]);
  });
});

describe('what metrics can cost', () => {
  it('is bounded: nobody outside can make a new one, and there are few', () => {
    const most = Object.values(metrics)
      .map((metric) => ('by' in metric ? metric.by.values.length : 1))
      .reduce((sum, parts) => sum + parts);

    expect(most).toBe(19);
  });

  it('is less than the ten that an account has for nothing, as most are told in few hours', () => {
    // A metric costs in the hours in which it gets a figure. Counted four times a day: stages, parties, overdue.
    const partsOf = (name: MetricName) => {
      const metric = metrics[name];
      return 'by' in metric ? metric.by.values.length : 1;
    };
    const byTheClock = (partsOf('CasesOpen') + partsOf('DaysWaiting') + partsOf('TasksOverdue')) * (4 / 24);
    const whenSomethingHappens = 24 / 24;
    const rest = partsOf('MailsSent') + partsOf('RelayLag') + partsOf('MailsFailed') + partsOf('CasesEnded');

    expect(byTheClock).toBeLessThan(2);
    expect(byTheClock + rest * whenSomethingHappens).toBeLessThanOrEqual(10);
  });
});

describe('a saved query', () => {
  const queries = all('AWS::Logs::QueryDefinition');

  it('is there for each question that docs/operations.md asks of the log', () => {
    expect(queries.map(({ Name }) => Name).toSorted()).toEqual([
      'Threshold/How long requests take',
      'Threshold/Mails that did not arrive',
      'Threshold/One case',
      'Threshold/One case in the workflow',
      'Threshold/One request, from the door to the mail',
      'Threshold/Stalled and restarted cases',
      'Threshold/What is refused, and why',
      'Threshold/What went wrong',
    ]);
  });

  it('that follows a request looks into the log of every function and of the front door', () => {
    const [one] = queries.filter(({ Name }) => Name.includes('One request'));

    expect(one.LogGroupNames).toHaveLength(idsOf('AWS::Lambda::Function').length + 1);
    expect(one.QueryString).toContain("filter requestId = 'PASTE-IT-HERE'");
  });
});
