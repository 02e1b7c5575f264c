import * as z from 'zod/mini';
import { Party } from './roles.ts';
import { Stage, type Status } from './status.ts';

/** Where the service's own metrics are in CloudWatch. Every one carries the dimension `Organisation`. */
export const metricNamespace = 'Threshold';

/** How a case can end. */
export const Ending = z.enum([
  'approved',
  'part_approved',
  'refused',
  'withdrawn',
  'lapsed',
] as const satisfies Status[]);
export type Ending = z.infer<typeof Ending>;

type Metric = {
  unit: 'Count' | 'Milliseconds' | 'None';
  /** What it is broken down by: few values, which are ours, so that nobody can make more of them. */
  by?: { dimension: string; values: readonly string[] };
};

/**
 * The service's own metrics. CloudWatch charges for each name and value of a dimension in each hour in which it gets
 * one, so there are few, and what changes by the day is told four times a day.
 */
export const metrics = {
  /** Open cases, by how far they have come. */
  CasesOpen: { unit: 'Count', by: { dimension: 'Stage', values: Stage.options } },
  /** How many days each open task has waited, by whom it waits on. */
  DaysWaiting: { unit: 'None', by: { dimension: 'Party', values: Party.options } },
  /** Open tasks whose date has passed. */
  TasksOverdue: { unit: 'Count' },
  /** Cases that nothing could be delivered for during an hour. */
  CasesStalled: { unit: 'Count' },
  /** Cases that have ended, by how. */
  CasesEnded: { unit: 'Count', by: { dimension: 'Outcome', values: Ending.options } },
  /** From a write to when the relay has told the workflow and the people of it. */
  RelayLag: { unit: 'Milliseconds' },
  MailsSent: { unit: 'Count' },
  /** Mails that bounced, were refused or were reported as unwanted. */
  MailsFailed: { unit: 'Count' },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
/** The values that a metric is broken down by, or nothing. */
export type MetricValue<Name extends MetricName> = (typeof metrics)[Name] extends {
  by: { values: readonly (infer Value)[] };
}
  ? Value
  : never;
