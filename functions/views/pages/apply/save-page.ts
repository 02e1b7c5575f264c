import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, insetText } from '../../components/content.ts';
import { field, type Typed } from '../../fields.ts';
import { inWords } from '../../in-words.ts';
import { page } from '../../layout.ts';
import { draftForm, type FormMarks } from './draft-form.ts';

/** The private link to come back by, to copy or to have sent. */
export function savePage(
  url: string,
  expiresAt: string,
  typed: Typed,
  marks: FormMarks,
  config: GrantsConfig,
) {
  const { save: words } = wordsFor().apply;
  return page(
    words.title,
    html`<p class="govuk-body">${words.keep(inWords(expiresAt))}</p>
<h2 class="govuk-heading-m">${words.linkHeading}</h2>
<p class="govuk-body">${words.link}</p>
${insetText({ html: html`<a class="govuk-link app-said" href="${url}">${url}</a>` })}
<h2 class="govuk-heading-m">${words.mailHeading}</h2>
${draftForm('/apply/save', marks, [
  field(
    { name: 'email', label: words.email, hint: words.emailHint, type: 'email', autocomplete: 'email' },
    typed,
  ),
  button({ text: words.send }),
])}
<p class="govuk-body"><a class="govuk-link" href="/apply/tasks">${words.goOn}</a></p>`,
    config,
    { errors: typed.errors, backLink: '/apply/tasks' },
  );
}

/** That the link is on its way, with the address played back. */
export function linkSentPage(email: string, config: GrantsConfig) {
  const { save: words } = wordsFor().apply;
  return page(
    words.sentTitle,
    html`<p class="govuk-body">${words.sent(email)}</p>
<p class="govuk-body">${words.wrong}</p>
${button({ text: words.goOn, href: '/apply/tasks' })}`,
    config,
    { backLink: '/apply/save' },
  );
}
