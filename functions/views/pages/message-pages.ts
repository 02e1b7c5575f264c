import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button } from '../components/content.ts';
import { field, type Typed } from '../fields.ts';
import { page } from '../layout.ts';
import { type SentForm, sendAgain, typedText } from './typed-text.ts';

type Shown = { status: number; title: string; detail: string; errors: { detail: string }[]; isOver?: true };

const linkIsDead = new Set([401, 404, 410]);

/** Codes after which the same form may well be taken: the visitor proves who they are again, or the fault passes. */
const passing = [401, 404, 429, 500, 503];

/**
 * Any refusal or fault as a page that says what to do next.
 *
 * @param sent the form that was refused: what was typed into it is never lost
 */
export const problemPage = (
  { status, title, detail, errors, isOver }: Shown,
  config: GrantsConfig,
  sent?: SentForm,
) => {
  const { messages: words } = wordsFor();
  const isSignedOut = status === 401 && sent === undefined;
  return page(
    isSignedOut ? words.signedOut.title : title,
    html`<p>${isSignedOut ? words.signedOut.text : detail}.</p>
${errors.length === 0 ? '' : html`<ul>${errors.map((error) => html`<li>${error.detail}</li>`)}</ul>`}
${
  isOver
    ? ''
    : status === 401 && sent !== undefined
      ? html`<p>${words.visitEnded} <a href="/links">${words.haveNewLink}</a>.</p>`
      : linkIsDead.has(status)
        ? html`<p>${words.newLink}</p>${button({ text: words.haveNewLink, href: '/links' })}`
        : html`<p>${status === 409 || status === 422 ? words.goBack : words.tryAgain}</p>`
}
<p>${words.orCall(config.organisation.telephone)}</p>
${sent === undefined ? '' : [passing.includes(status) ? sendAgain(sent) : '', typedText(sent.values)]}`,
    config,
    { isError: true },
  );
};

/** Asks for the address to send fresh links to. */
export const linksPage = (typed: Typed, config: GrantsConfig) => {
  const { links: words } = wordsFor().messages;
  return page(
    words.title,
    html`<p>${words.intro}</p>
<form method="post" action="/links" novalidate>
${field({ name: 'email', label: words.email, type: 'email', autocomplete: 'email' }, typed)}
${button({ text: words.send })}</form>`,
    config,
    { errors: typed.errors },
  );
};

/** The same for every address, known or not. */
export const linksSentPage = (config: GrantsConfig) => {
  const { linksSent: words } = wordsFor().messages;
  return page(
    words.title,
    html`<p>${words.sent}</p>
<p>${words.nothing(config.organisation.telephone)}</p>`,
    config,
  );
};
