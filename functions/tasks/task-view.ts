import * as z from 'zod/mini';
import { digestOf } from '#adapters/secrets.ts';
import { caseAsShown } from '#domain/task-case.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { outcomeSchemas } from '#schemas/outcomes/outcome.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { TaskView } from '#schemas/task-view.ts';
import type { Visit } from './visit.ts';

const forms = new Map<TaskKind, Record<string, unknown>>();

/** The JSON Schema of what may be posted to a task of a kind, generated from the schema that the post is checked by. */
function formOf(kind: TaskKind): Record<string, unknown> {
  const form =
    forms.get(kind) ?? z.toJSONSchema(outcomeSchemas[kind], { io: 'input', unrepresentable: 'any' });
  forms.set(kind, form);
  return form;
}

/** A digest of the case as a task's page shows it. A decision on an older reading is refused. */
export const digestFor = ({ file, task }: Pick<Visit, 'file' | 'task'>, config: GrantsConfig): string =>
  digestOf(caseAsShown(file, task, config));

/** What somebody who has proven who they are sees of a task (contract section 4). */
export function taskView(seen: Visit, config: GrantsConfig): TaskView {
  const { task } = seen;
  const { name, role, registration } = task.assignee;
  return {
    taskId: task.taskId,
    kind: task.kind,
    reference: task.caseId,
    openedAt: task.openedAt,
    dueBy: task.dueBy,
    assignee: { name, ...(role && { role }), ...(registration && { registration }) },
    case: caseAsShown(seen.file, task, config),
    digest: digestFor(seen, config),
    form: formOf(task.kind),
  };
}
