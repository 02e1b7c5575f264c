import { digestOf } from '#adapters/secrets.ts';
import { handoverOf, isToBeAccepted } from '#domain/handover.ts';
import { caseAsShown } from '#domain/task-case.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskView } from '#schemas/task-view.ts';
import forms from './forms.json' with { type: 'json' };
import type { Visit } from './visit.ts';

/** A digest of the case as a task's page shows it. A decision on an older reading is refused. */
export const digestFor = ({ file, task }: Pick<Visit, 'file' | 'task'>, config: GrantsConfig): string =>
  digestOf(caseAsShown(file, task, config));

/**
 * What somebody who has proven who they are sees of a task (contract section 4). `form` is the JSON Schema of what may
 * be posted, generated from the schema that the post is checked by.
 */
export function taskView({ file, task }: Pick<Visit, 'file' | 'task'>, config: GrantsConfig): TaskView {
  const { name, role, registration } = task.assignee;
  const shown = caseAsShown(file, task, config);
  const handover = handoverOf(file.events, task.taskId);
  return {
    taskId: task.taskId,
    kind: task.kind,
    reference: task.caseId,
    openedAt: task.openedAt,
    dueBy: task.dueBy,
    assignee: { name, ...(role && { role }), ...(registration && { registration }) },
    ...(handover && {
      handover: {
        from: handover.from.name,
        how: handover.how,
        reason: handover.reason,
        accepted: !isToBeAccepted(handover),
      },
    }),
    case: shown,
    digest: digestOf(shown),
    form: forms[task.kind],
  };
}
