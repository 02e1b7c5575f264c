import { executionName } from '#adapters/workflow.ts';
import { isClosed } from '#domain/lifecycle.ts';
import type { Evidence, StoredCase, Violation } from './evidence.ts';

/** I7: each live case has exactly one waiting execution, that of its present round, or is flagged as stalled. */
export function wrongExecutions(cases: StoredCase[], { executions }: Evidence): Violation[] {
  if (executions === undefined) return [];
  const running = Map.groupBy(
    executions.filter(({ status }) => status === 'RUNNING'),
    ({ name }) => name.replace(/^case-(.+)-r\d+$/, '$1'),
  );
  return cases.flatMap(({ caseId, record }) => {
    const names = (running.get(caseId) ?? []).map(({ name }) => name);
    const found = (what: string) => [{ invariant: 'I7', caseId, what }];
    if (isClosed(record.status)) {
      // A decided case may have its letter still to be written.
      return names.length > 0 && record.unsettledSince === undefined
        ? found(`it is ${record.status} and ${names.join(', ')} still waits`)
        : [];
    }
    if (record.stalledSince !== undefined) return [];
    const expected = executionName(caseId, record.round);
    if (!names.includes(expected)) return found(`nothing runs for it: ${expected} is gone`);
    return names.length > 1 ? found(`${names.length} executions run for it: ${names.join(', ')}`) : [];
  });
}
