import { afterAll, afterEach } from 'vitest';
import type { StartSystemOptions } from '#infra/local/start-system.ts';
import { faultProxy } from './fault-proxy.ts';
import { localSystem, type TestSystem } from './local-system.ts';

type Service = keyof NonNullable<StartSystemOptions['endpoints']>;

/** A system for the tests of a file, with a service behind a proxy that fails when a test says so. */
export function faultySystem(service: Service, options: Parameters<typeof localSystem>[0] = {}) {
  const faults = faultProxy();
  const system = localSystem({ ...options, endpoints: { [service]: faults.through } });
  afterEach(faults.heal);
  afterAll(faults.stop);
  return { system, faults };
}

/** The lines of a code in the log, parsed. */
export const linesOf = ({ logs }: TestSystem, code: string): Record<string, unknown>[] =>
  logs.flatMap((line) => {
    const start = line.indexOf('{');
    if (start === -1 || !line.includes(`"${code}"`)) return [];
    try {
      const parsed = JSON.parse(line.slice(start)) as Record<string, unknown>;
      return parsed.code === code ? [parsed] : [];
    } catch {
      return [];
    }
  });
