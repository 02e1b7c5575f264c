import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { page } from '../layout.ts';

/** The statement that the regulations of 2018 ask for. What was tested, and when, is the organisation's to say. */
export const accessibilityPage = (config: GrantsConfig) => {
  const { organisation } = config;
  const { accessibility: words } = wordsFor().about;
  return page(
    words.title,
    html`<p>${words.intro(organisation.name)}</p>
<p>${words.can}</p>
<ul>${words.abilities.map((ability) => html`<li>${ability}</li>`)}</ul>
<p>${words.plain}</p>
<h2>${words.standard.heading}</h2>
<p>${words.standard.text}</p>
<p>${organisation.accessibilityReview ?? words.standard.noReview}</p>
<h2>${words.help.heading}</h2>
<p>${words.help.text}</p>
<h2>${words.complain.heading}</h2>
<p>${words.complain.text}</p>
<p>${words.law}</p>`,
    config,
  );
};
