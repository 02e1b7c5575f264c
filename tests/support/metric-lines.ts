/** A line of CloudWatch's embedded metric format. */
export type MetricLine = {
  _aws: {
    Timestamp: number;
    CloudWatchMetrics: {
      Namespace: string;
      Dimensions: string[][];
      Metrics: { Name: string; Unit: string }[];
    }[];
  };
} & Record<string, unknown>;

/** The lines of a log that CloudWatch would make metrics of. */
export const metricLines = (logs: string[]): MetricLine[] =>
  logs.filter((line) => line.startsWith('{"_aws":')).map((line) => JSON.parse(line));

/** The values of one metric, with what it is broken down by. */
export const valuesOf = (logs: string[], name: string): { by: string; values: number[] }[] =>
  metricLines(logs)
    .filter((line) => name in line)
    .map((line) => {
      const [, dimension = ''] = line._aws.CloudWatchMetrics[0]?.Dimensions[0] ?? [];
      return { by: String(line[dimension] ?? ''), values: [line[name]].flat() as number[] };
    });
