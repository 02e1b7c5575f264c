import type { StateMachineDefinition } from '#infra/local/system.ts';

// Node's timers hold 31 bits of milliseconds; a longer one fires at once.
export const longestTimerMilliseconds = 2 ** 31 - 1;
const longestTimerSeconds = Math.floor(longestTimerMilliseconds / 1000);

export type LocalTask = { functionName: string; waits: boolean; timeoutMilliseconds: number };

type State = {
  Type: string;
  Resource?: string;
  Parameters?: { FunctionName?: string };
  TimeoutSeconds?: number;
  Branches?: StateMachineDefinition[];
};

/**
 * The definition as the interpreter can run it, and what it needs to know of each task. Timers beyond 24.8 days are
 * cut to that (a backstop opens the wait again, so a longer one is only renewed sooner), and the machine's own
 * timeout is left out if it is longer: a laptop is restarted before.
 */
export function prepareDefinition(definition: StateMachineDefinition): {
  definition: StateMachineDefinition;
  tasks: Map<string, LocalTask>;
} {
  const copy = structuredClone(definition);
  const tasks = new Map<string, LocalTask>();

  function prepare(machine: StateMachineDefinition): void {
    for (const [name, state] of Object.entries(machine.States as Record<string, State>)) {
      for (const branch of state.Branches ?? []) prepare(branch);
      if (state.Type !== 'Task') continue;
      if (state.TimeoutSeconds === undefined) throw new Error(`The task "${name}" has no timeout`);
      state.TimeoutSeconds = Math.min(state.TimeoutSeconds, longestTimerSeconds);
      const waits = state.Resource?.endsWith(':lambda:invoke.waitForTaskToken') ?? false;
      const arn = (waits ? state.Parameters?.FunctionName : state.Resource) ?? '';
      tasks.set(name, {
        functionName: arn.split(':').at(-1) ?? '',
        waits,
        timeoutMilliseconds: state.TimeoutSeconds * 1000,
      });
    }
  }
  prepare(copy);
  if ((copy.TimeoutSeconds ?? 0) > longestTimerSeconds) delete copy.TimeoutSeconds;
  return { definition: copy, tasks };
}
