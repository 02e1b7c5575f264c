import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { button } from '../components/content.ts';
import { field, type Typed } from '../fields.ts';
import { page } from '../layout.ts';
import { applyFields } from './apply-fields.ts';

/** The application as one page. What was typed is shown again when something is wrong with it. */
export const applyPage = (typed: Typed, repeatKey: string, config: GrantsConfig) =>
  page(
    'Apply',
    html`<p>It takes about 15 minutes. You can leave out what you do not know: we ask for it later.</p>
<form method="post" action="/apply" novalidate>
<input type="hidden" name="repeatKey" value="${repeatKey}">
${applyFields(config).map(
  ({ heading, note, fields }) =>
    html`<h2>${heading}</h2>${note ? html`<p>${note}</p>` : ''}${fields.map((one) => field(one, typed))}`,
)}
${button({ text: 'Send my request' })}
</form>`,
    config,
    { errors: typed.errors },
  );

/** Where somebody starts. */
export const startPage = (config: GrantsConfig) =>
  page(
    'Get help to adapt a home or to buy equipment',
    html`<p>Use this service to ask for:</p>
<ul><li>a Disabled Facilities Grant, which pays for changes to the home of a disabled adult or child</li>
<li>money from a charity, for example for a powered chair</li></ul>
<p>An occupational therapist looks at what you need. A person makes every decision. You can see at any time who has your request.</p>
<p>It takes about 15 minutes. Have your National Insurance number to hand if you have one, and the name of your landlord if you rent.</p>
<p><strong>Do not start any works, and do not buy anything, before you have a decision.</strong></p>
${button({ text: 'Start now', href: '/apply', isStartButton: true })}
<h2>Other ways to apply</h2>
<p>Call us on ${config.organisation.telephone}. We can fill in the form with you.</p>
<h2>If you have applied already</h2>
<p><a href="/links">Get a new link to your request</a>, or to a task that somebody has sent you.</p>`,
    config,
  );
