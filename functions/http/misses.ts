import type { CasesTable } from '#adapters/cases-table.ts';
import { countOrRefuse } from '#adapters/rate-counters.ts';
import { Refusal } from '#domain/refusal.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** Notes a refusal of a request, and gives back what the caller is told. */
export type CountMiss = (error: unknown, source: string) => Promise<unknown>;

const windowSeconds = 600;

/**
 * Counts what a guesser does: secrets that open nothing, addresses that do not match. A source with too many of them is
 * asked to wait, and only where it would have been refused: somebody with a real link in the same office gets in.
 */
export function missCounter(table: CasesTable, { limits }: Pick<GrantsConfig, 'limits'>): CountMiss {
  const rate = { what: 'misses' as const, most: limits.missesInTenMinutes, windowSeconds };
  /** Sources that are known to have had theirs, until when: a flood costs no further write. */
  const exhausted = new Map<string, { until: number; refusal: Refusal }>();
  return async (error, source) => {
    if (!(error instanceof Refusal) || (error.name !== 'NotFound' && error.name !== 'IdentityRefused'))
      return error;
    const known = exhausted.get(source);
    if (known !== undefined && known.until > Date.now()) return known.refusal;
    try {
      await countOrRefuse(table, { ...rate, source }, new Date().toISOString());
      return error;
    } catch (refusal) {
      // A counter that cannot be written must not hide why the request was refused.
      if (!(refusal instanceof Refusal)) return error;
      if (exhausted.size > 1_000) exhausted.clear();
      exhausted.set(source, { until: Date.now() + 5_000, refusal });
      return refusal;
    }
  };
}
