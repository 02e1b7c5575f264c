import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button } from '../../components/content.ts';
import { page } from '../../layout.ts';
import { typedText } from '../typed-text.ts';

const startAgain = () =>
  html`<form method="post" action="/apply">${button({
    text: wordsFor().apply.trouble.startAgain,
    look: 'secondary',
  })}</form>`;

const newLink = () => button({ text: wordsFor().apply.trouble.newLink, href: '/links' });

/** The browser has no application of ours: the cookie is gone, or what it opened. */
export function lostPage(form: Record<string, string[]>, config: GrantsConfig) {
  const { lost: words, call } = wordsFor().apply.trouble;
  return page(
    words.title,
    html`<p class="govuk-body">${words.why}</p>
<ul class="govuk-list govuk-list--bullet">${words.what.map((step) => html`<li>${step}</li>`)}</ul>
${typedText(form)}
${newLink()}${startAgain()}
<p class="govuk-body">${call(config.organisation.telephone)}</p>`,
    config,
    { isError: true },
  );
}

/** The application was deleted because nobody went on with it. */
export function expiredPage(config: GrantsConfig) {
  const { expired: words, call } = wordsFor().apply.trouble;
  return page(
    words.title,
    html`<p class="govuk-body">${words.why(Math.max(1, Math.round(config.waits.draftSeconds / 86_400)))}</p>
<p class="govuk-body">${words.what}</p>
${startAgain()}
<p class="govuk-body">${call(config.organisation.telephone)}</p>`,
    config,
    { isError: true },
  );
}

/** The form was made for another application than the one that is open now. */
export function otherDraftPage(form: Record<string, string[]>, config: GrantsConfig) {
  const { otherDraft: words, goToTasks, call } = wordsFor().apply.trouble;
  return page(
    words.title,
    html`<p class="govuk-body">${words.why}</p>
<p class="govuk-body">${words.what}</p>
${typedText(form)}
${button({ text: goToTasks, href: '/apply/tasks' })}
<p class="govuk-body">${call(config.organisation.telephone)}</p>`,
    config,
    { isError: true },
  );
}

/** The question does not apply, or not any more. */
export function notAskedPage(form: Record<string, string[]>, config: GrantsConfig) {
  const { notAsked: words, goToTasks } = wordsFor().apply.trouble;
  return page(
    words.title,
    html`<p class="govuk-body">${words.why}</p>
${typedText(form)}
${button({ text: goToTasks, href: '/apply/tasks' })}`,
    config,
    { isError: true },
  );
}
