import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, warningText } from '../../components/content.ts';
import { page } from '../../layout.ts';

const bullets = (items: readonly string[]) =>
  html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/**
 * Where somebody starts: enough to decide whether it is for them.
 *
 * @param hasDraft this browser has an application that was begun
 */
export function startPage(hasDraft: boolean, config: GrantsConfig) {
  const { start: words } = wordsFor().apply;
  return page(
    words.title,
    html`<p class="govuk-body">${words.intro}</p>
${bullets(words.uses)}
<p class="govuk-body">${words.people}</p>
${warningText(words.stop, wordsFor().common.warning)}
<p class="govuk-body">${words.time}</p>
<h2 class="govuk-heading-m">${words.haveReady}</h2>
${bullets(words.ready)}
<p class="govuk-body">${words.notReady}</p>
<h2 class="govuk-heading-m">${words.before}</h2>
<p class="govuk-body"><a class="govuk-link" href="/apply/check">${words.check}</a>. ${words.checkTakes}</p>
<form method="post" action="/apply">${button({ text: words.startNow, isStartButton: true })}</form>
<h2 class="govuk-heading-m">${words.resumeHeading}</h2>
<p class="govuk-body">${words.resume}</p>
${hasDraft ? html`<p class="govuk-body"><a class="govuk-link" href="/apply/tasks">${words.resumeHere}</a></p>` : ''}
<p class="govuk-body"><a class="govuk-link" href="/links">${words.lost}</a></p>
<h2 class="govuk-heading-m">${words.sentHeading}</h2>
<p class="govuk-body"><a class="govuk-link" href="/links">${words.sent}</a></p>
<h2 class="govuk-heading-m">${words.otherHeading}</h2>
<p class="govuk-body">${words.other(config.organisation.telephone)} ${words.help}</p>`,
    config,
  );
}
