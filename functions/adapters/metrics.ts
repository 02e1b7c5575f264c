import { type MetricName, type MetricValue, metricNamespace, metrics } from '#schemas/metric.ts';

const mostValues = 100;

/**
 * Says a figure in CloudWatch's embedded format: a line of the log that becomes a metric, without a call. It holds
 * counts and words of ours, never anything about a person.
 *
 * Written past the console, which on Lambda puts a time and a request before each line: CloudWatch takes a metric only
 * from a line that is JSON and nothing else.
 *
 * @param values one figure or several, of which CloudWatch keeps the spread
 * @param by the value that the metric is broken down by, for those that are
 */
export function tellMetric<Name extends MetricName>(
  organisation: string,
  name: Name,
  values: number | number[],
  ...[by]: MetricValue<Name> extends never ? [] : [MetricValue<Name>]
): void {
  const metric = metrics[name];
  const broken = 'by' in metric && by !== undefined ? { [metric.by.dimension]: by } : {};
  const all = [values].flat();
  for (let from = 0; from < all.length; from += mostValues) {
    const part = all.slice(from, from + mostValues);
    const line = {
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [
          {
            Namespace: metricNamespace,
            Dimensions: [['Organisation', ...Object.keys(broken)]],
            Metrics: [{ Name: name, Unit: metric.unit }],
          },
        ],
      },
      Organisation: organisation,
      ...broken,
      [name]: part.length === 1 ? part[0] : part,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
