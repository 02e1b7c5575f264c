import type { EventPattern } from '#infra/local/system.ts';

/**
 * Whether an event fits a pattern of EventBridge, as far as ours go: nested keys, literal values (of a list, any one) and
 * `exists`.
 */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    const value = isObject(event) ? event[key] : undefined;
    if (!Array.isArray(wanted)) return matchesPattern(wanted, value);
    return wanted.some((rule) => {
      if (!isObject(rule)) return Array.isArray(value) ? value.includes(rule) : rule === value;
      if (typeof rule.exists !== 'boolean')
        throw new Error(`The local run does not know the rule ${JSON.stringify(rule)}`);
      return rule.exists === (value !== undefined);
    });
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
