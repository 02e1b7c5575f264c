import { html } from 'hono/html';
import type { FirstFinding } from '#domain/draft/first-look.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, insetText } from '../../components/content.ts';
import { type Field, field, type Typed } from '../../fields.ts';
import { page } from '../../layout.ts';
import type { Markup } from '../../markup.ts';

/** The questions of the check, in the order in which they are asked. */
export const firstQuestions = ['nation', 'isAdult', 'kind', 'interest', 'isMainHome', 'works'] as const;

/** What the rules of the grant turn on. Nothing here is kept. */
export function firstLookPage(typed: Typed, config: GrantsConfig) {
  const { check: words } = wordsFor().apply;
  const fields = firstQuestions.map((name): Field => {
    const question: { label: string; hint?: string; choices: Record<string, string> } = words[name];
    const choices = Object.entries(question.choices);
    return {
      name,
      type: 'radios',
      label: question.label,
      ...(question.hint && { hint: question.hint }),
      choices,
      ...(name === 'isAdult' || name === 'isMainHome' ? { inline: true } : {}),
    };
  });
  return page(
    words.title,
    html`<p class="govuk-body">${words.intro}</p>
<form method="post" action="/apply/check" novalidate>
${fields.map((one) => field(one, typed))}
${button({ text: words.see })}
</form>`,
    config,
    { errors: typed.errors, backLink: '/apply' },
  );
}

/** What the rules say, with where each stands. Whatever it is, the way on is the same. */
export function firstLookResultPage(findings: FirstFinding[], config: GrantsConfig) {
  const { check: words, start } = wordsFor().apply;
  const [asks, met] = [findings.filter(({ isMet }) => !isMet), findings.filter(({ isMet }) => isMet)];
  const title = asks.some(({ about }) => about === 'nation')
    ? words.resultNation
    : asks.length > 0
      ? words.resultAsk
      : words.resultMet;
  return page(
    title,
    html`${part(words.asksHeading, asks)}${part(words.metHeading, met)}
${insetText({ text: words.decides })}
<p class="govuk-body">${words.charity}</p>
<form method="post" action="/apply">${button({ text: start.startNow, isStartButton: true })}</form>
<p class="govuk-body"><a class="govuk-link" href="/apply/check">${words.again}</a></p>
<p class="govuk-body">${start.other(config.organisation.telephone)}</p>`,
    config,
    { backLink: '/apply/check' },
  );
}

/** What the rules say in one sense, each with its source. */
function part(heading: string, findings: FirstFinding[]): Markup | string {
  const { check: words } = wordsFor().apply;
  if (findings.length === 0) return '';
  return html`<h2 class="govuk-heading-m">${heading}</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${findings.map(
    ({ about, isMet, law }) =>
      html`<li>${words.findings[about][isMet ? 'met' : 'ask']} <span class="govuk-hint">${words.source(law)}</span></li>`,
  )}</ul>`;
}
