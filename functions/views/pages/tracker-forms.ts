import { html } from 'hono/html';
import type { ApplicationView } from '#schemas/application-view.ts';
import type { Contact } from '#schemas/contact.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, insetText, notificationBanner } from '../components/content.ts';
import { fieldset } from '../components/form-controls.ts';
import { type Field, field, nothingTyped, type Typed } from '../fields.ts';
import { momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';

/** Whose tracker a form is on, and what the form carries to show that it was made for them. */
export type TrackerForm = { reference: string; nonce: string };

const words = () => wordsFor().tracker;
const placeOf = ({ reference }: TrackerForm) => `/tracker/${reference}`;
const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** Asks once more before a request is withdrawn. */
export function withdrawalPage(form: TrackerForm, typed: Typed, config: GrantsConfig) {
  const { withdraw } = words();
  return page(
    withdraw.title,
    html`<p>${withdraw.what}</p>
<p>${withdraw.again}</p>
<form method="post" action="${placeOf(form)}/withdrawal" novalidate>
${hidden('nonce', form.nonce)}
${field({ name: 'sure', label: withdraw.sure, type: 'tick' }, typed)}
${field({ name: 'email', label: withdraw.email, type: 'email', autocomplete: 'email' }, typed)}
<div class="govuk-button-group">${button({ text: withdraw.send, look: 'warning' })}<a href="${placeOf(form)}">${withdraw.keep}</a></div></form>`,
    config,
    { errors: typed.errors, backLink: placeOf(form) },
  );
}

/** What the applicant owes, with a button to the page on which they answer it. */
export function answersPage(
  form: TrackerForm,
  asked: { taskId: string; asked: ApplicationView['missing'] }[],
  config: GrantsConfig,
) {
  const { answer } = words();
  return page(
    answer.title,
    asked.length === 0
      ? html`<p>${answer.nothing}</p>`
      : html`${asked.map(
          ({ taskId, asked: missing }) => html`<ul>${missing.map(
            ({ what, why }) => html`<li><strong>${what}.</strong> ${why}</li>`,
          )}</ul>
<form method="post" action="${placeOf(form)}/answers">
${hidden('nonce', form.nonce)}
${hidden('taskId', taskId)}
${button({ text: answer.go })}</form>`,
        )}
<p>${answer.what}</p>
<p>${answer.mailed}</p>`,
    config,
    { backLink: placeOf(form) },
  );
}

/** How the contact stands, and what was typed into one of its forms. */
export type ContactPage = TrackerForm & {
  applicant: Contact;
  representative: Contact | undefined;
  /** A new address that waits for its code. */
  toConfirm: string | undefined;
  changedAt: string | undefined;
  /** What was typed, and into which of the forms. */
  typed: { form: 'applicant' | 'representative' | 'code'; typed: Typed } | undefined;
};

/** Email, telephone and the address for letters, of the applicant and of whoever acts for them. */
export function contactPage(shown: ContactPage, config: GrantsConfig) {
  const { contact } = words();
  const { toConfirm, changedAt, typed, representative } = shown;
  const place = placeOf(shown);
  const typedInto = (form: 'applicant' | 'representative' | 'code') =>
    typed?.form === form ? typed.typed : undefined;
  return page(
    contact.title,
    html`${changedAt === undefined ? '' : notificationBanner(contact.title, { text: contact.saved(momentInWords(changedAt)) }, true)}
${toConfirm === undefined ? '' : codeForm(shown, toConfirm, typedInto('code') ?? nothingTyped)}
<p>${contact.now}</p>
<form method="post" action="${place}/contact" novalidate>
${hidden('nonce', shown.nonce)}
${hidden('who', 'applicant')}
<p>${contact.current(maskedEmail(shown.applicant.email))}</p>
${applicantFields().map((one) => field(one, typedInto('applicant') ?? asTyped(shown.applicant)))}
${fieldset(contact.postal, html`<p class="govuk-hint">${contact.postalHint}</p>${addressFields().map((one) => field(one, typedInto('applicant') ?? asTyped(shown.applicant)))}`)}
${field(proofField(), typedInto('applicant') ?? nothingTyped)}
${button({ text: contact.save })}</form>
${representative === undefined ? '' : representativeForm(shown, representative, typedInto('representative'))}`,
    config,
    { errors: typed?.typed.errors ?? [], backLink: place },
  );
}

function codeForm(shown: ContactPage, email: string, typed: Typed): Markup {
  const { code } = words().contact;
  return html`<section class="app-found" aria-labelledby="code-title"><h2 id="code-title">${code.title}</h2>
${insetText({ text: code.sent(email) })}
<form method="post" action="${placeOf(shown)}/contact/code" novalidate>
${hidden('nonce', shown.nonce)}
${field({ name: 'code', label: code.label, hint: code.hint, type: 'number', width: 10, autocomplete: 'one-time-code' }, typed)}
${button({ text: code.send })}</form>
<p>${code.again}</p></section>`;
}

function representativeForm(shown: ContactPage, current: Contact, typed: Typed | undefined): Markup {
  const { representative } = words().contact;
  return html`<h2>${representative.title}</h2>
<form method="post" action="${placeOf(shown)}/contact" novalidate>
${hidden('nonce', shown.nonce)}
${hidden('who', 'representative')}
<p>${representative.current(maskedEmail(current.email))}</p>
${[...representativeFields(), proofField()].map((one) => field(one, typed ?? nothingTyped, 'representative.'))}
${button({ text: words().contact.save })}</form>`;
}

/** The questions about the applicant's own contact, by the names of `Contact`. */
export const applicantFields = (): Field[] => {
  const { contact } = words();
  return [
    { name: 'email', label: contact.email, hint: contact.emailHint, type: 'email', autocomplete: 'email' },
    { name: 'phone', label: contact.phone, type: 'tel', autocomplete: 'tel' },
  ];
};

export const addressFields = (): Field[] => {
  const { contact } = words();
  return [
    { name: 'address.line1', label: contact.line1, type: 'text', autocomplete: 'address-line1' },
    { name: 'address.line2', label: contact.line2, type: 'text', autocomplete: 'address-line2' },
    { name: 'address.town', label: contact.town, type: 'text', autocomplete: 'address-level2' },
    { name: 'address.county', label: contact.county, type: 'text' },
    {
      name: 'address.postcode',
      label: contact.postcode,
      type: 'text',
      autocomplete: 'postal-code',
      width: 10,
    },
  ];
};

export const representativeFields = (): Field[] => {
  const { representative } = words().contact;
  return [{ name: 'email', label: representative.email, hint: representative.hint, type: 'email' }];
};

/**
 * The address of somebody who applies, as they have to type it to change anything: it is nowhere on the page, so that
 * whoever only holds the link, a person or a program that opens mails, can change nothing.
 */
const proofField = (): Field => ({
  name: 'currentEmail',
  label: words().contact.proof,
  type: 'email',
  autocomplete: 'email',
});

/** What tells somebody which of their addresses is meant, and nobody else what it is. */
const maskedEmail = (email: string): string => email.replace(/^(.).*@/u, '$1•••@');

/** The contact that is kept, as somebody would have typed it into its form. A new email address is typed anew. */
function asTyped({ phone, address }: Contact): Typed {
  const values = Object.entries({
    phone,
    'address.line1': address?.line1,
    'address.line2': address?.line2,
    'address.town': address?.town,
    'address.county': address?.county,
    'address.postcode': address?.postcode,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]] as [string, string[]]]));
  return { values: Object.fromEntries(values), errors: [] };
}
