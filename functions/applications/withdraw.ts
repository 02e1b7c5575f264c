import { isClosed } from '#domain/lifecycle.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Deployment } from '../deployment.ts';
import { log } from '../log.ts';
import { record } from '../record.ts';

/**
 * Withdraws a request. Its open tasks and links die with it, in the same write. Withdrawing twice is the same as once.
 *
 * @throws Refusal `OutcomeConflicts` for a case that is decided or has lapsed
 */
export async function withdraw(file: CaseFile, { table }: Pick<Deployment, 'table'>): Promise<void> {
  const { status, caseId } = file.record;
  if (status === 'withdrawn') return;
  if (isClosed(status)) throw new Refusal('OutcomeConflicts', 'This request has ended already');
  await record(table, file, { type: 'withdrawn' }, { party: 'applicant' }, new Date().toISOString());
  log('info', 'withdrawn', { caseId });
}
