import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Stage } from '#schemas/status.ts';
import { isClosed } from './lifecycle.ts';
import { stageOf } from './slots.ts';

type Opened = Extract<CaseEvent, { type: 'task_opened' }>;

/** That a request has reached a stage for the first time, or has gone back to one, for the first time as well. */
export type StageNews = { event: Opened } & (
  | { how: 'reached'; stage: Exclude<Stage, 'received'> }
  | { how: 'wentBack'; stage: Extract<Stage, 'assessing' | 'planning_works'> }
);

const order: readonly Stage[] = ['received', 'assessing', 'planning_works', 'deciding'];

/**
 * The stages of a case as its applicant hears of them: each once when it is reached, and once when a later reader sends
 * the case back to it. However often it goes round after that, nobody is told again.
 */
export function stageNewsOf(events: readonly CaseEvent[]): StageNews[] {
  const told = new Set<string>();
  let standing: Stage = 'received';
  return events.flatMap((event): StageNews[] => {
    const stage = event.type === 'task_opened' ? stageOf(event.slot) : undefined;
    if (event.type !== 'task_opened' || stage === undefined || stage === 'received') return [];
    const isBack = order.indexOf(stage) < order.indexOf(standing);
    standing = stage;
    if (!told.has(`reached ${stage}`)) {
      told.add(`reached ${stage}`);
      return [{ event, how: 'reached', stage }];
    }
    // Nothing comes after the decision, so that nothing goes back to it.
    if (!isBack || stage === 'deciding' || told.has(`wentBack ${stage}`)) return [];
    told.add(`wentBack ${stage}`);
    return [{ event, how: 'wentBack', stage }];
  });
}

/** The newest of them, while it is still so: what a late delivery would say is not news any more. */
export function currentNews({ record, events }: Pick<CaseFile, 'record' | 'events'>): StageNews | undefined {
  if (isClosed(record.status)) return undefined;
  const news = stageNewsOf(events).at(-1);
  return news?.stage === record.stage ? news : undefined;
}
