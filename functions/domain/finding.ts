import type { Finding } from '#schemas/outcomes/common.ts';

/** A finding in one of its three grades, whichever way it was sent. */
export function gradeOf(finding: Finding): 'yes' | 'no' | 'partly' {
  if (typeof finding === 'boolean') return finding ? 'yes' : 'no';
  return typeof finding === 'string' ? finding : finding.finding;
}
