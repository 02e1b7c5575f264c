import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { Estimate } from '#schemas/estimate.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, details, insetText } from '../../components/content.ts';
import { page } from '../../layout.ts';
import type { Markup } from '../../markup.ts';

/** What somebody would probably have to pay, in a sentence, with the way to how it was worked out. */
export function estimateInShort({ contributionPence }: Estimate): Markup {
  const { estimate: words } = wordsFor().apply;
  return insetText({
    html: html`<p><strong>${inWords(contributionPence)}</strong></p><p>${words.indication}</p>
<p><a class="govuk-link" href="/apply/estimate">${words.see}</a></p>`,
  });
}

const inWords = (contributionPence: number): string => {
  const { estimate: words } = wordsFor().apply;
  return contributionPence === 0 ? words.nothing : words.pays(formatPence(contributionPence));
};

/** The estimate with its working, or why there is none yet. */
export function estimatePage(
  estimate: Estimate | undefined,
  isMoneyLeftForLater: boolean,
  config: GrantsConfig,
) {
  const { estimate: words } = wordsFor().apply;
  return page(
    words.title,
    html`${
      estimate === undefined
        ? html`<p class="govuk-body">${words.notYet}</p>`
        : html`<p class="govuk-body"><strong>${inWords(estimate.contributionPence)}</strong></p>
<p class="govuk-body">${words.grant(formatPence(estimate.capPence))}</p>
${insetText({ text: words.indication })}
${isMoneyLeftForLater ? html`<p class="govuk-body">${words.later}</p>` : ''}
${
  estimate.couldChange.length === 0
    ? ''
    : html`<h2 class="govuk-heading-m">${words.couldChangeHeading}</h2>
<ul class="govuk-list govuk-list--bullet">${estimate.couldChange.map(
        ({ what, effect }) => html`<li>${/[.?!:]$/.test(what) ? what : `${what}:`} ${effect}</li>`,
      )}</ul>`
}
${details(words.stepsHeading, {
  html: html`<ol class="govuk-list govuk-list--number">${estimate.steps.map((step) => html`<li>${step}</li>`)}</ol>`,
})}`
    }
${button({ text: words.back, href: '/apply/tasks' })}`,
    config,
    { backLink: '/apply/tasks' },
  );
}
