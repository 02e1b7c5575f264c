import { randomUUID } from 'node:crypto';
import { account, region } from '#infra/local/addresses.ts';
import { matchesPattern } from '#infra/local/event-pattern.ts';
import type { ServiceEvent } from '#infra/local/mail-failures.ts';
import type { SystemDescription } from '#infra/local/system.ts';
import type { Execution } from '#infra/local/workflow-engine.ts';

export type SchedulesOptions = {
  description: Pick<SystemDescription, 'schedules' | 'events' | 'workflow'>;
  sweepSeconds: number;
  invoke: (functionName: string, event: unknown) => Promise<unknown>;
  log: (line: string) => void;
};

export type LocalSchedules = {
  start: () => void;
  /** Tells whoever listens, by the rules of EventBridge, what happened in a service. */
  happened: (event: ServiceEvent) => void;
  /** Likewise how an execution has ended. */
  executionEnded: (execution: Execution) => void;
  stop: () => Promise<void>;
};

/** EventBridge's part: sweeps by the clock, and events of executions that ended badly and mails that did not arrive. */
export function localSchedules({ description, sweepSeconds, invoke, log }: SchedulesOptions): LocalSchedules {
  const underWay = new Set<Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  function call(functionName: string, event: unknown): Promise<void> {
    const calling = invoke(functionName, event).then(
      () => undefined,
      (error: Error) => log(`schedules: ${functionName} failed with ${error.name}`),
    );
    underWay.add(calling);
    return calling.finally(() => underWay.delete(calling));
  }

  function every(functionName: string, seconds: number): void {
    const timer = setTimeout(async () => {
      await call(functionName, eventOf('aws.events', 'Scheduled Event', {}));
      // One sweep at a time: a slow one delays the next.
      if (!stopped) every(functionName, seconds);
    }, seconds * 1000);
    timers.set(functionName, timer);
  }

  function happened({ source, detailType, detail, resources }: ServiceEvent): void {
    if (stopped) return;
    const event = eventOf(source, detailType, detail, resources);
    for (const { functionName, pattern } of description.events) {
      if (matchesPattern(pattern, event)) void call(functionName, event);
    }
  }

  return {
    happened,

    start() {
      for (const { functionName, rate } of description.schedules)
        every(functionName, secondsOf(rate, sweepSeconds));
    },

    executionEnded(execution) {
      const { startDate, stopDate, ...rest } = execution;
      const detail = {
        ...rest,
        stateMachineAliasArn: description.workflow.aliasArn,
        startDate,
        stopDate: stopDate ?? null,
      };
      happened({
        source: 'aws.states',
        detailType: 'Step Functions Execution Status Change',
        resources: [],
        detail,
      });
    },

    async stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}

/** EventBridge counts in whole minutes, so that a rate in minutes stands for `sweepSeconds`, which can be shorter. */
function secondsOf(rate: string, sweepSeconds: number): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rate) ?? [];
  if (unit === undefined) throw new Error(`The local run does not know the schedule ${rate}`);
  if (unit === 'minute') return sweepSeconds;
  return Number(count) * (unit === 'hour' ? 3600 : 86_400);
}

function eventOf(source: string, detailType: string, detail: object, resources: string[] = []) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source,
    account,
    time: new Date().toISOString(),
    region,
    resources,
    detail,
  };
}
