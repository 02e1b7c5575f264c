import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { field, type Typed } from '../fields.ts';
import { errorSummary, page } from '../layout.ts';
import { type SentForm, sendAgain, typedText } from './typed-text.ts';

type Shown = { status: number; title: string; detail: string; errors: { detail: string }[] };

/** Codes after which the same form may well be taken: the visitor proves who they are again, or the fault passes. */
const passing = [401, 404, 429, 500, 503];

/**
 * Any refusal or fault as a page that says what to do next.
 *
 * @param sent the form that was refused: what was typed into it is never lost
 */
export const problemPage = (
  { status, title, detail, errors }: Shown,
  config: GrantsConfig,
  sent?: SentForm,
) =>
  page(
    title,
    html`<p>${detail}.</p>
${errors.length === 0 ? '' : html`<ul>${errors.map((error) => html`<li>${error.detail}</li>`)}</ul>`}
${
  status === 401 && sent !== undefined
    ? html`<p>Your visit has ended. Open the link in your email again, in another tab or window, and come back here. No link to hand? <a href="/links">Have a new one sent to you</a>.</p>`
    : [401, 404, 410].includes(status)
      ? html`<p>If you came from a link in an email, it may be cut off, too old or used already. <a href="/links">Have a new link sent to you</a>.</p>`
      : status === 409 || status === 422
        ? html`<p>Go back, read the page again and correct it. Nothing was changed.</p>`
        : html`<p>Nothing you typed was sent anywhere else. Go back to keep it.</p>`
}
<p>Or call us on ${config.organisation.telephone}.</p>
${sent === undefined ? '' : [passing.includes(status) ? sendAgain(sent) : '', typedText(sent.values)]}`,
    config,
    { isError: true },
  );

/** Asks for the address to send fresh links to. */
export const linksPage = (typed: Typed, config: GrantsConfig) =>
  page(
    'Get a new link',
    html`${errorSummary(typed.errors)}
<p>Enter your email address. If you have a request or a task with us, we send you a new link for each.</p>
<form method="post" action="/links" novalidate>
${field({ name: 'email', label: 'Email address', type: 'email', autocomplete: 'email' }, typed)}
<button type="submit">Send me a new link</button></form>`,
    config,
    { isError: typed.errors.length > 0 },
  );

/** The same for every address, known or not. */
export const linksSentPage = (config: GrantsConfig) =>
  page(
    'Look in your email',
    html`<p>If that address has a request or a task with us, a new link is on its way. It can take a few minutes.</p>
<p>Nothing there? Look in the junk folder, or call us on ${config.organisation.telephone}.</p>`,
    config,
  );
