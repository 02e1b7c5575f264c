import { html } from 'hono/html';
import type { TaskView } from '#schemas/task-view.ts';
import { button, insetText } from '../components/content.ts';
import { field, type Typed } from '../fields.ts';
import type { Markup } from '../markup.ts';

const ways: Record<string, (from: string) => string> = {
  delegated: (from) => `${from} passed this to you`,
  not_mine: (from) => `${from} passed this on`,
  handed_back: (from) => `${from} handed this back to you`,
};

/** How a task came to this person, and whether they take it where a colleague waits to hear that. No choice is preset. */
export function handoverPanel(
  { taskId, handover }: Pick<TaskView, 'taskId' | 'handover'>,
  nonce: string,
  typed: Typed,
): Markup | string {
  if (handover === undefined) return '';
  const { from, how, reason, accepted } = handover;
  const because = insetText({ text: `${ways[how]?.(from) ?? 'This has come to you'}: ${reason}` });
  if (accepted) return because;
  return html`${because}
<h2>Do you take it?</h2>
<p>${from} does not know yet. You can also answer below at once: then you have taken it.</p>
<form method="post" action="/tasks/${taskId}/acceptance" novalidate>
<input type="hidden" name="nonce" value="${nonce}">
${field(
  {
    name: 'accepts',
    label: 'Do you take this task?',
    type: 'radios',
    choices: [
      ['true', 'Yes, I take it'],
      ['false', `No, give it back to ${from}`],
    ],
  },
  typed,
)}
${field({ name: 'handBackReason', label: 'If not, why?', type: 'prose' }, typed)}
${button({ text: `Tell ${from}`, look: 'secondary' })}</form>`;
}
