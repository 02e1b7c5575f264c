import { html } from 'hono/html';
import type { ApplicationView } from '#schemas/application-view.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { button, insetText } from '../components/content.ts';
import { input, tick } from '../components/form-controls.ts';
import { inWords, momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';

const statusTexts: Record<ApplicationView['status'], string> = {
  received: 'We have received your request',
  awaiting_information: 'We need something from you',
  assessing: 'Your needs are being assessed',
  planning_works: 'The works are being planned',
  deciding: 'Your request is being decided',
  approved: 'Approved',
  part_approved: 'Approved in part',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  lapsed: 'Ended without a decision',
};

/** Where a request stands, who has it and since when, what is owed and why, and what has happened. */
export const trackerPage = (view: ApplicationView, nonce: string, config: GrantsConfig) =>
  page(
    statusTexts[view.status],
    html`<p>Your reference: <strong>${view.reference}</strong></p>
${insetText({ text: view.nextStep })}
${
  view.waitingOn.length === 0
    ? ''
    : html`<h2>Who has it now</h2><ul>${view.waitingOn.map(
        ({ what, since, dueBy }) =>
          html`<li>We are waiting for: ${what.charAt(0).toLowerCase() + what.slice(1)}. Since ${inWords(since)}, expected by ${inWords(dueBy)}.</li>`,
      )}</ul>`
}
${
  view.missing.length === 0
    ? ''
    : html`<h2>What we still need</h2><ul>${view.missing.map(
        ({ what, why }) => html`<li><strong>${what}.</strong> ${why}</li>`,
      )}</ul>`
}
${view.decisionDueBy ? html`<p>The law says that we must decide by <strong>${inWords(view.decisionDueBy)}</strong>.</p>` : ''}
${clockSentence(view)}
${view.decision ? decision(view.decision) : ''}
<h2>What has happened</h2>
<ol class="app-timeline">${view.timeline.map(
      ({ at, what }) =>
        html`<li class="app-timeline__item"><time class="app-timeline__when" datetime="${at}">${momentInWords(at)}</time>${what}</li>`,
    )}</ol>
${view.waitingOn.length === 0 ? '' : withdrawal(view.reference, nonce)}`,
    config,
  );

function clockSentence({ clocks, waitingOn }: ApplicationView): Markup | string {
  const { calendarDays } = clocks.lived;
  const days = `${calendarDays} ${calendarDays === 1 ? 'day' : 'days'}`;
  return waitingOn.length === 0
    ? html`<p>It took ${days} from your request.</p>`
    : html`<p>You have waited ${days} since your request.</p>`;
}

/** The letter of the decision, and how its figures were reached. */
function decision({ decidedOn, sections = [] }: NonNullable<ApplicationView['decision']>): Markup {
  return html`<h2>The decision</h2>
<p>Decided on ${inWords(decidedOn)}, by a person.</p>
${sections.map(
  ({ heading, paragraphs }) =>
    html`<h3>${heading}</h3>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
)}`;
}

const withdrawal = (reference: string, nonce: string) => html`<h2>If you no longer want this</h2>
<form method="post" action="/tracker/${reference}/withdrawal">
<input type="hidden" name="nonce" value="${nonce}">
${tick({
  id: 'sure',
  name: 'sure',
  label: 'I want to withdraw my request. Everybody stops working on it.',
  checked: false,
})}
${input({
  id: 'email',
  name: 'email',
  label: 'Your email address, to be sure that it is you',
  type: 'email',
  value: '',
  autocomplete: 'email',
  spellcheck: false,
})}
${button({ text: 'Withdraw my request', look: 'warning' })}</form>`;
