import { type CaseScript, caseScript } from './case-script.ts';
import { answer, answersTo, apply, type Held, nextTask, type OpenedTask } from './player.ts';
import type { Service } from './service.ts';

type Kind = keyof CaseScript['acts'];

/** A case with a task of the wanted kind open, and everything by which its people hold on to it. */
export type Advanced = { held: Held; task: OpenedTask; earlier: OpenedTask[]; seen: Set<string> };

/** What the script's person of a kind says, first time round. */
export function firstAct(script: CaseScript, task: OpenedTask): Record<string, unknown> {
  const act = script.acts[task.kind as Kind]?.[0];
  return act ?? answersTo(task, script.answers);
}

/**
 * Plays a case until a task of a kind is open.
 *
 * @param application in place of the script's
 */
export async function advanceTo(
  service: Service,
  kind: Kind,
  {
    script = caseScript('01-adult-owner-dystonia'),
    application = script.application,
  }: { script?: CaseScript; application?: unknown } = {},
): Promise<Advanced> {
  const held = await apply(service, application);
  const seen = new Set<string>();
  const earlier: OpenedTask[] = [];
  for (;;) {
    const task = await nextTask(service, held.reference, seen);
    if (task.kind === kind) return { held, task, earlier, seen };
    const receipt = await answer(service, task, firstAct(script, task));
    if (receipt.status !== 200) throw new Error(`${task.kind} was answered ${receipt.status}`);
    earlier.push(task);
  }
}
