import { html } from 'hono/html';
import type { Known } from '#domain/draft/question.ts';
import { whoIn } from '#domain/draft/who.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, warningText } from '../../components/content.ts';
import { fieldset } from '../../components/form-controls.ts';
import { field, type Typed } from '../../fields.ts';
import { page } from '../../layout.ts';
import { draftForm, type FormMarks } from './draft-form.ts';

/** What has to be agreed to, and what may be. */
export const consentNames = [
  'informationIsTrue',
  'shareWithOccupationalTherapist',
  'healthData',
  'shareWithFunders',
] as const;

/** What somebody agrees to before the application is sent. Nothing is ticked beforehand. */
export function declarationPage(known: Known, typed: Typed, marks: FormMarks, config: GrantsConfig) {
  const { declaration: words } = wordsFor().apply;
  return page(
    words.title,
    html`<p class="govuk-body">${words.intro}</p>
${whoIn(known).applicant === 'they' ? html`<p class="govuk-body">${words.onBehalf}</p>` : ''}
${draftForm('/apply/declaration', marks, [
  fieldset(
    words.legend,
    html`${consentNames.map((name) => field({ name, label: words[name], type: 'tick' }, typed))}`,
  ),
  // Programs that open the link of a draft tick boxes and press buttons, and must not be able to send it.
  field(
    {
      name: 'email',
      label: words.email,
      hint: words.emailHint,
      type: 'email',
      autocomplete: 'email',
    },
    typed,
  ),
  html`<p class="govuk-body"><a class="govuk-link" href="/privacy">${words.privacy}</a></p>`,
  warningText(words.stop, wordsFor().common.warning),
  button({ text: words.send, attributes: { 'data-prevent-double-click': 'true' } }),
])}`,
    config,
    { errors: typed.errors, backLink: '/apply/check-answers' },
  );
}
