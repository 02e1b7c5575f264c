import { html } from 'hono/html';
import type { Known } from '#domain/draft/question.ts';
import type { Place } from '#domain/draft/sections.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, notificationBanner } from '../../components/content.ts';
import { field, type Typed } from '../../fields.ts';
import { page } from '../../layout.ts';
import { askedFields, fieldsOf, headingOf } from './answer-fields.ts';
import { answerInWords } from './answer-in-words.ts';
import { draftForm, type FormMarks } from './draft-form.ts';

export type QuestionPage = {
  place: Place;
  known: Known;
  /** Where its form goes, and where the link back leads. */
  action: string;
  back: string;
  marks: FormMarks;
  typed: Typed;
  /** The answer that another window gave since the page was shown. */
  changedTo?: Known['answers'];
};

/** One question a page. What was typed is shown again when something is wrong with it. */
export function questionPage(shown: QuestionPage, config: GrantsConfig) {
  const { place, known, typed } = shown;
  const { question: words } = wordsFor().apply;
  const fields = fieldsOf(place.question, known);
  const heading = headingOf(place.section, place.question, known);
  const isGroup = fields.every((one) => one.isHeading !== true);
  return page(
    heading.title,
    html`${shown.changedTo ? conflict(shown, shown.changedTo) : ''}
${isGroup ? html`<h1 class="govuk-heading-l">${heading.title}</h1>` : ''}
${heading.hint ? html`<p class="govuk-hint">${heading.hint}</p>` : ''}
${draftForm(shown.action, shown.marks, [
  html`${fields.map((one) => field(one, typed))}`,
  html`<div class="govuk-button-group">${button({ text: words.continue })}${button({
    text: words.saveLater,
    look: 'secondary',
    name: 'then',
    value: 'later',
  })}</div>`,
])}`,
    config,
    {
      isError: shown.changedTo !== undefined,
      errors: typed.errors,
      backLink: shown.back,
      heading: false,
    },
  );
}

function conflict({ place, known }: QuestionPage, changedTo: Known['answers']) {
  const { changedElsewhere: words } = wordsFor().apply.question;
  const { list } = place.question;
  const others = askedFields(place.question, known).flatMap((one) => {
    const value = changedTo[one.name];
    return value === undefined ? [] : [answerInWords(one, value, list?.name, known)];
  });
  return notificationBanner(words.title, {
    html: html`<p class="govuk-notification-banner__heading">${words.text}</p>${
      others.length === 0 ? '' : html`<p class="govuk-body app-said">${words.other}: ${others.join(', ')}</p>`
    }`,
  });
}
