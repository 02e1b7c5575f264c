import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** A service in which no sweep comes to help, nothing falls due before a command says so, and nobody is away. */
export function modelConfig(): GrantsConfig {
  const waits = { sweepSeconds: 3600, reminderSeconds: 30 * 86_400, escalationSeconds: 60 * 86_400 };
  const config = grantsConfigWith(JSON.stringify(waits), laptopLimits);
  return { ...config, people: config.people.map(({ absences: _, ...person }) => person) };
}
