import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { page } from '../layout.ts';

/** What is kept and why. The legal basis and how long things are kept are the organisation's own to decide and to say. */
export const privacyPage = (config: GrantsConfig) => {
  const { name, privacy } = config.organisation;
  const { privacy: words } = wordsFor().about;
  return page(
    words.title,
    html`<p>${words.intro(name)}</p>
<h2>${words.what.heading}</h2>
<ul>${words.what.items.map((item) => html`<li>${item}</li>`)}</ul>
<h2>${words.why.heading}</h2>
<p>${words.why.text}</p>
<h3>${words.why.basis}</h3>
<p>${privacy.legalBasis}</p>
<h2>${words.long.heading}</h2>
<p>${privacy.retention}</p>
<h2>${words.rights.heading}</h2>
<p>${words.rights.text}</p>
<p>${words.rights.complain}</p>
<h2>${words.cookies.heading}</h2>
<p>${words.cookies.text}</p>`,
    config,
  );
};
