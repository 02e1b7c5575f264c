import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { TaskView } from '#schemas/task-view.ts';
import { button, panel } from '../components/content.ts';
import { radios } from '../components/form-controls.ts';
import { fieldId } from '../field-id.ts';
import { field, inPlainWords, type Typed } from '../fields.ts';
import { inWords, momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { handoverPanel } from './handover-panel.ts';
import type { OutcomeForm } from './outcome-fields.ts';
import { carriedAlong } from './typed-text.ts';

const titles: Record<TaskKind, string> = {
  information: 'What we need from you',
  needs_assessment: 'Needs assessment',
  ot_sign_off: 'Sign off an assessment',
  scheme_of_works: 'Scheme of works',
  decision: 'Decide a case',
};

type Linked = { taskId: string; kind: TaskKind; reference: string; dueBy: string };

/**
 * Asks who the visitor is before anything about the case is shown.
 *
 * @param kept what they had typed when their visit ended, which is carried along and shown to them once they are proven
 */
export const identityPage = (
  task: Linked,
  typed: Typed,
  config: GrantsConfig,
  kept?: Record<string, string[]>,
) =>
  page(
    titles[task.kind],
    html`<p>Case ${task.reference}, to be answered by ${inWords(task.dueBy)}.</p>
${kept === undefined ? '' : html`<p><strong>Your visit has ended. What you typed is still here, and has not been recorded.</strong></p>`}
<p>Before we show you anything, enter the email address that this link was sent to.</p>
<form method="post" action="/tasks/${task.taskId}/identity" novalidate>
${kept === undefined ? '' : html`<input type="hidden" name="kept" value="true">${carriedAlong(kept)}`}
${field({ name: 'email', label: 'Your email address', type: 'email', autocomplete: 'email' }, typed)}
${button({ text: 'Continue' })}</form>`,
    config,
    { errors: typed.errors },
  );

/** The case as this person may see it, and everything they can do with the task. No choice is preset. */
export const taskPage = (
  view: TaskView,
  forms: OutcomeForm[],
  typed: Typed,
  nonce: string,
  config: GrantsConfig,
) => {
  const chosen = typed.values.outcome ?? [];
  return page(
    titles[view.kind],
    html`<p>Case <strong>${view.reference}</strong>. For ${view.assignee.name}${view.assignee.registration ? `, ${view.assignee.registration}` : ''}. Please answer by ${inWords(view.dueBy)}.</p>
${handoverPanel(view, nonce, typed)}
<h2>The case</h2>
${view.kind === 'information' ? '' : definitionList(view.case)}
<h2>Your answer</h2>
<form method="post" action="/tasks/${view.taskId}" novalidate>
<input type="hidden" name="digest" value="${view.digest}">
${radios({
  id: fieldId('/outcome'),
  name: 'outcome',
  label: 'What do you want to do?',
  error: typed.errors.find(({ pointer }) => pointer === '/outcome')?.detail,
  choices: forms.map(({ outcome, label }) => ({
    value: outcome,
    text: label,
    checked: chosen.includes(outcome),
  })),
})}
${forms.map(
  ({ outcome, label, fields }) =>
    html`<section class="app-outcome"><h3>If you choose “${label}”</h3>${fields.map((one) => field(one, typed, `${outcome}.`))}</section>`,
)}
${button({ text: 'Send' })}</form>
${view.kind === 'information' ? '' : delegation(view.taskId, nonce, typed)}`,
    config,
    { errors: typed.errors },
  );
};

const delegation = (taskId: string, nonce: string, typed: Typed) => html`<h2>Pass it to a colleague</h2>
<form method="post" action="/tasks/${taskId}/delegation" novalidate>
<input type="hidden" name="nonce" value="${nonce}">
${field({ name: 'toEmail', label: 'Their email address', type: 'email' }, typed)}
${field({ name: 'reason', label: 'Why?', type: 'prose' }, typed)}
${button({ text: 'Pass it on', look: 'secondary' })}</form>`;

/** Proof of what was recorded, which survives a reload. */
export const receiptPage = (
  receipt: { reference: string; outcome: string; recordedAt: string },
  config: GrantsConfig,
) =>
  page(
    'Thank you: that is recorded',
    html`${panel('Thank you: that is recorded', {
      text: `Case ${receipt.reference}: ${inPlainWords(receipt.outcome)}, ${momentInWords(receipt.recordedAt)}.`,
    })}
<p>You do not need to do anything else. The link in your email no longer works.</p>`,
    config,
    { heading: false },
  );

const money = /Pence$/;

/** What is known of a case as a list of terms: text only, whatever anybody typed. */
function definitionList(shown: Record<string, unknown>): Markup {
  return html`<dl>${Object.entries(shown)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) => html`<dt>${label(name)}</dt><dd class="app-said">${shownValue(name, value)}</dd>`,
    )}</dl>`;
}

function shownValue(name: string, value: unknown): Markup | string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? 'None'
      : html`<ul>${value.map((entry) => html`<li>${shownValue(name, entry)}</li>`)}</ul>`;
  }
  if (value !== null && typeof value === 'object') return definitionList(value as Record<string, unknown>);
  if (typeof value === 'number' && (money.test(name) || name === 'pence')) return formatPence(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' && /^[a-z]+(_[a-z]+)*$/.test(value)) return inPlainWords(value);
  return String(value);
}

const label = (name: string): string => {
  const words = name
    .replace(money, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
