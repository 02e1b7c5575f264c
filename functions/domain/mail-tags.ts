import { isReference } from './reference.ts';

/** What a mail is about, by ids: a task, or the event of a case that the applicant is told of. */
export type MailSubject = { caseId: string; taskId?: string; sequence?: number };

/**
 * The tags that a mail travels with, so that the mail service's events find their way back to the case. A tag holds
 * letters, digits, `_` and `-` only, and a reference never has two hyphens in a row: they stand for the dots of a task's id.
 */
export const tagsOf = ({ caseId, taskId, sequence }: MailSubject): Record<string, string> => ({
  case: caseId,
  ...(taskId !== undefined && { task: taskId.replaceAll('.', '--') }),
  ...(sequence !== undefined && { event: String(sequence) }),
});

const taskOfCase = /^[0-9A-Z-]+\.[a-z_]+\.\d+$/;

/**
 * What a mail was about, from its tags (each a list of values). Undefined for tags that are not ours: they hold
 * whatever somebody put there, and must not reach a log or a key.
 */
export function subjectFrom(tags: Record<string, string[] | undefined>): MailSubject | undefined {
  const [caseId = ''] = tags.case ?? [];
  if (!isReference(caseId)) return undefined;
  const taskId = tags.task?.[0]?.replaceAll('--', '.');
  const sequence = Number(tags.event?.[0]);
  if (taskId !== undefined)
    return taskOfCase.test(taskId) && taskId.startsWith(`${caseId}.`) ? { caseId, taskId } : undefined;
  return Number.isSafeInteger(sequence) && sequence > 0 ? { caseId, sequence } : undefined;
}
