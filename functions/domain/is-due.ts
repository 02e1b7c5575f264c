import type { CaseRecord } from '#schemas/case-record.ts';
import type { Slot } from '#schemas/task-kind.ts';

/**
 * Whether what a task rests on stands in the record: a sign-off on an assessment, planned works on a need that is
 * established, a decision on both. A workflow that was started again runs forward from what it read; where somebody has sent
 * the case back meanwhile, it arrives at a task that is no longer due.
 */
export function isDue({ slots, programme }: Pick<CaseRecord, 'slots' | 'programme'>, slot: Slot): boolean {
  const verdict = (of: Slot) => (slots[of]?.state === 'done' ? slots[of].verdict : undefined);
  const need = verdict('ot_sign_off');
  const isNeedEstablished = need === 'signed' || need === 'not_supported' || need === 'works_wanted';
  switch (slot) {
    case 'ot_sign_off':
      return verdict('needs_assessment') === 'assessed';
    case 'scheme_of_works':
      return isNeedEstablished;
    case 'decision':
    case 'information:validity': {
      const needsWorks = programme === 'dfg' && need !== 'not_supported';
      return isNeedEstablished && (!needsWorks || verdict('scheme_of_works') === 'planned');
    }
    default:
      return true;
  }
}
