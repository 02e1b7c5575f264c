import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, panel, warningText } from '../../components/content.ts';
import { page } from '../../layout.ts';
import { draftForm } from './draft-form.ts';

/** That the application has arrived: its reference, what happens next and when, and whom to ask. */
export function sentPage(reference: string, nonce: string, config: GrantsConfig) {
  const { sent: words } = wordsFor().apply;
  const { telephone, replyToAddress } = config.organisation;
  const next = reference.startsWith('CHF') ? words.nextCharity : words.nextGrant;
  return page(
    words.title,
    html`${panel(words.title, { html: html`${words.reference}<br><strong>${reference}</strong>` })}
<p class="govuk-body">${words.mailed}</p>
<h2 class="govuk-heading-m">${words.nextHeading}</h2>
<ol class="govuk-list govuk-list--number">${[...words.next, ...next].map((step) => html`<li>${step}</li>`)}</ol>
${warningText(words.stop, wordsFor().common.warning)}
${draftForm('/apply/sent', { nonce }, [button({ text: words.track })])}
<h2 class="govuk-heading-m">${words.contactHeading}</h2>
<p class="govuk-body">${words.contact(telephone, replyToAddress)}</p>
<p class="govuk-body">${words.keep}</p>`,
    config,
    { heading: false },
  );
}
