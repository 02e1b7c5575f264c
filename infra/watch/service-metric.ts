import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type MetricName, metricNamespace, metrics } from '#schemas/metric.ts';

export type ServiceMetricOptions = {
  organisation: string;
  statistic: string;
  period: Duration;
  label?: string;
  /** The value that the metric is broken down by, for those that are. */
  by?: string;
};

/** One of the metrics that the functions tell, to be drawn or watched. */
export function serviceMetric(name: MetricName, options: ServiceMetricOptions): Metric {
  const { organisation, by, ...rest } = options;
  const metric = metrics[name];
  return new Metric({
    namespace: metricNamespace,
    metricName: name,
    dimensionsMap: {
      Organisation: organisation,
      ...('by' in metric && by !== undefined && { [metric.by.dimension]: by }),
    },
    ...rest,
  });
}
