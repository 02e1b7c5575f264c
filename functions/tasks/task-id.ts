import { isReference } from '#domain/reference.ts';
import { Refusal } from '#domain/refusal.ts';
import { TaskKind } from '#schemas/task-kind.ts';

/** The answer to everything that does not open a task, whatever the reason. */
export const unknownTask = () => new Refusal('NotFound', 'We do not know this link or task');

/**
 * The case that a task id belongs to: an id is the reference, the kind and a number.
 *
 * @throws Refusal `NotFound` for what cannot be one of ours
 */
export function caseIdOfTask(taskId: string): string {
  const [reference = '', kind, number = '', ...rest] = taskId.split('.');
  const isOurs =
    isReference(reference) &&
    TaskKind.safeParse(kind).success &&
    /^[1-9]\d{0,5}$/.test(number) &&
    rest.length === 0;
  if (!isOurs) throw unknownTask();
  return reference;
}
