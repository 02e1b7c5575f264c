import { html } from 'hono/html';
import type { ShownCase } from '#domain/task-case.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { TaskView } from '#schemas/task-view.ts';
import { wordsFor } from '#words/words.ts';
import { button, insetText, notificationBanner } from '../components/content.ts';
import { radios } from '../components/form-controls.ts';
import { fieldId } from '../field-id.ts';
import { field, type Typed } from '../fields.ts';
import { formMarkup, partLinks } from '../forms/form-markup.ts';
import { type FormPart, isGroup, isRows } from '../forms/form-parts.ts';
import { inWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { type BesideCase, caseParts } from './case/shown-case.ts';
import { handoverPanel } from './handover-panel.ts';
import type { OutcomeForm } from './outcomes/outcome-form.ts';
import { carriedAlong } from './typed-text.ts';

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
) => {
  const { titles, identity } = wordsFor().tasks;
  const { common } = wordsFor();
  return page(
    titles[task.kind],
    html`<p>${identity.case(task.reference, inWords(task.dueBy))}</p>
${kept === undefined ? '' : html`<p><strong>${identity.visitEnded}</strong></p>`}
<p>${identity.why}</p>
<form method="post" action="/tasks/${task.taskId}/identity" novalidate>
${kept === undefined ? '' : html`<input type="hidden" name="kept" value="true">${carriedAlong(kept)}`}
${field({ name: 'email', label: identity.email, type: 'email', autocomplete: 'email' }, typed)}
${button({ text: common.continue })}</form>`,
    config,
    { errors: typed.errors },
  );
};

/** Everything that the page of a task is made of. */
export type TaskPage = {
  view: Omit<TaskView, 'case'> & { case: ShownCase };
  beside: BesideCase;
  forms: readonly OutcomeForm[];
  typed: Typed;
  nonce: string;
  /** What was found when somebody had their answer looked at, or the letter as it would go out. */
  found?: Markup;
  /** The case has changed since the page that the answer was written on. */
  hasChanged?: boolean;
};

/** The case as this person may see it, and everything they can do with the task. No choice is preset. */
export const taskPage = (shown: TaskPage, config: GrantsConfig) => {
  const { view, beside, typed, found, hasChanged } = shown;
  const { titles, intro, changed } = wordsFor().tasks;
  const parts = view.kind === 'information' ? [] : caseParts(view.case, beside);
  return page(
    titles[view.kind],
    html`${hasChanged ? notificationBanner(changed.title, { text: changed.text }) : ''}
${found ?? ''}
<p>${intro.case} <strong>${view.reference}</strong>. ${intro.for(view.assignee.name, view.assignee.registration)} ${intro.by(inWords(view.dueBy))}</p>
${handoverPanel(view, shown.nonce, typed)}
${
  parts.length === 0
    ? ''
    : html`<nav aria-label="${intro.theCase}"><ul class="govuk-list">${parts.map(
        ({ id, title }) => html`<li><a href="#case-${id}">${title}</a></li>`,
      )}<li><a href="#answer"><strong>${intro.toAnswer}</strong></a></li></ul></nav>`
}
${parts.map(({ id, title, content }) => html`<section class="app-case" id="case-${id}"><h2>${title}</h2>${content}</section>`)}
<h2 id="answer">${intro.answer}</h2>
${answerForm(shown)}
${view.kind === 'information' ? '' : html`${delegation(shown)}${freshLink()}`}`,
    config,
    { errors: typed.errors },
  );
};

/**
 * One form for all outcomes. Where the browser can, the stylesheet shows only what belongs to the chosen one; elsewhere
 * each stands under its own heading. Buttons that add, remove, check or preview send the form to the same address and
 * record nothing. The first button is what Enter presses: it must not take anything away.
 */
function answerForm({ view, forms, typed }: TaskPage): Markup {
  const { tasks: words } = wordsFor();
  const chosen = typed.values.outcome ?? [];
  const action = `/tasks/${view.taskId}`;
  const isProfessional = view.kind !== 'information';
  const hasRows = forms.some(({ parts }) => parts.some(holdsRows));
  const shared = forms.flatMap((one) => one.shared ?? []);
  const sharedOnce = shared.filter((part, index) => shared.indexOf(part) === index);
  return html`<form class="app-outcomes" method="post" action="${action}" novalidate>
${
  hasRows && isProfessional
    ? html`<button type="submit" name="step" value="check" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true" formaction="${action}#found">${words.check}</button>`
    : ''
}
<input type="hidden" name="digest" value="${view.digest}">
${formMarkup(sharedOnce, typed, { action, section: '' })}
${radios({
  id: fieldId('/outcome'),
  name: 'outcome',
  label: words.whatToDo,
  hint: words.whatToDoHint,
  error: typed.errors.find(({ pointer }) => pointer === '/outcome')?.detail,
  choices: forms.map(({ outcome, label, hint }) => ({
    value: outcome,
    text: label,
    ...(hint && { hint }),
    checked: chosen.includes(outcome),
  })),
})}
${forms.map(({ outcome, label, parts }) => {
  const place = { action, section: `${outcome}.` };
  return html`<section class="app-outcome app-outcome--${outcome}" aria-labelledby="outcome-${outcome}"><h3 id="outcome-${outcome}">${words.ifYouChoose(label)}</h3>${partLinks(parts, place)}${formMarkup(parts, typed, place)}</section>`;
})}
${isProfessional ? html`<p class="govuk-hint">${words.checkHint}</p>` : ''}
<div class="govuk-button-group">${button({ text: words.send })}${
    isProfessional
      ? button({
          text: words.check,
          name: 'step',
          value: 'check',
          look: 'secondary',
          attributes: { formaction: `${action}#found` },
        })
      : ''
  }${
    view.kind === 'decision'
      ? button({
          text: words.preview,
          name: 'step',
          value: 'preview',
          look: 'secondary',
          attributes: { formaction: `${action}#found` },
        })
      : ''
  }</div></form>`;
}

const holdsRows = (part: FormPart): boolean => isRows(part) || (isGroup(part) && part.parts.some(holdsRows));

function delegation({ view, nonce, typed }: TaskPage): Markup {
  const { delegation: words } = wordsFor().tasks;
  return html`<h2 id="delegation">${words.title}</h2>
<p>${words.hint}</p>
<form method="post" action="/tasks/${view.taskId}/delegation" novalidate>
<input type="hidden" name="nonce" value="${nonce}">
${field({ name: 'toEmail', label: words.email, type: 'email' }, typed)}
${field({ name: 'reason', label: words.reason, type: 'prose' }, typed)}
${button({ text: words.send, look: 'secondary' })}</form>`;
}

function freshLink(): Markup {
  const { freshLink: words } = wordsFor().tasks;
  return html`<h2>${words.title}</h2>
${insetText({ html: html`${words.text} <a href="/links">${words.lost}</a>.` })}`;
}
