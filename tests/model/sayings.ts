import { answersTo, type OpenedTask } from '#tests/support/player.ts';
import { answered, type ModelCase, type ModelTask, mayHold } from './reference-model.ts';
import { scripts, secretOf, type World } from './world.ts';

type Json = Record<string, unknown>;

/** Everything that somebody may say to a task, as the model knows it. */
export function sayings(one: ModelCase, task: ModelTask, opened: OpenedTask): Json[] {
  const script = scripts[one.variant];
  const questions = { outcome: 'needs_information', questions: ['Which floor is the bathroom on?'] };
  switch (task.kind) {
    case 'information':
      return [answersTo(opened, { answer_to_question: 'On the second floor.', ...script.answers })];
    case 'needs_assessment':
      return [script.acts.needs_assessment?.[0] ?? {}, script.acts.needs_assessment?.[0] ?? {}, questions];
    case 'ot_sign_off': {
      const signed = script.acts.ot_sign_off?.[0] ?? {};
      const reason = 'Say how the stairs were assessed.';
      return [
        signed,
        signed,
        { outcome: 'returned', reason },
        { outcome: 'not_supported', necessaryAndAppropriate: false, reason },
        questions,
      ];
    }
    case 'scheme_of_works':
      return [script.acts.scheme_of_works?.[0] ?? {}, script.acts.scheme_of_works?.[0] ?? {}, questions];
    case 'decision': {
      const mayApprove = one.need === 'signed' && (one.isPlanned || one.variant === 'charity');
      const approve = script.acts.decision?.findLast(({ outcome }) => outcome === 'approve') ?? {};
      const grounds = [{ code: 'not_reasonable_and_practicable', facts: 'The floor cannot bear it' }];
      const back = { outcome: 'return', reason: 'Please look again.' };
      return [
        ...(mayApprove ? [approve] : []),
        { outcome: 'refuse', grounds },
        { ...back, to: 'needs_assessment' },
        ...(one.variant === 'charity' ? [] : [{ ...back, to: 'scheme_of_works' }]),
        questions,
      ];
    }
  }
}

/** Records in the model what a task was answered with, and its receipt. */
export function wasAnswered(
  one: ModelCase,
  task: ModelTask,
  opened: OpenedTask,
  outcome: Json,
  receipt: Json,
): void {
  one.done.push({ taskId: task.taskId, session: opened.session, outcome, receipt });
  answered(one, task, String(outcome.outcome), outcome.to);
}

export function wasPassedOn(
  world: World,
  one: ModelCase,
  task: ModelTask,
  session: string,
  to: string,
): void {
  one.deadLinks.push(secretOf(world, task));
  one.deadSessions.push({ taskId: task.taskId, session });
  task.declined.push(task.holder);
  task.generation += 1;
  task.holder = to;
  task.expired.clear();
}

/** Who is next when somebody says that a task is not theirs. With these people, never more than one. */
export const nextHolder = (one: ModelCase, task: ModelTask): string | undefined =>
  mayHold(one, task.kind).find((email) => email !== task.holder && !task.declined.includes(email));
