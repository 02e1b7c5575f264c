import { html } from 'hono/html';
import { type Known, namesOf, type Question, type Section } from '#domain/draft/question.ts';
import { hasAnswer, isComplete, questionsFor, sectionsFor } from '#domain/draft/sections.ts';
import { whoIn } from '#domain/draft/who.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import {
  button,
  errorSummaryOf,
  insetText,
  notificationBanner,
  type SummaryRow,
  summaryList,
} from '../../components/content.ts';
import { page } from '../../layout.ts';
import type { Markup } from '../../markup.ts';
import { askedFields, sectionTitle, wordsOf } from './answer-fields.ts';
import { answerInWords } from './answer-in-words.ts';

type From = 'answers' | 'section';

/** The address of a question, and where a change to it returns to. */
const addressOf = (section: Section, question: Question, from: From): string =>
  `/apply/questions/${section.id}/${question.id}?from=${from}`;

/** The answers of one section, each with a link to change it. */
function summaryOf(section: Section, known: Known, from: From): Markup {
  const rows = questionsFor(section, known).flatMap((question) => rowsOf(section, question, known, from));
  return summaryList(rows);
}

function rowsOf(section: Section, question: Question, known: Known, from: From): SummaryRow[] {
  const { answers: words, lists } = wordsFor().apply;
  const href = addressOf(section, question, from);
  const isMissing = !hasAnswer(question, known);
  const row = (key: string, said: string | undefined): SummaryRow => ({
    key,
    value:
      said === undefined
        ? { text: isMissing ? words.notAnswered : words.notProvided }
        : { html: html`<span class="app-said">${said}</span>` },
    actions: [{ text: isMissing ? words.answer : words.change, href, about: key.toLowerCase() }],
  });
  if (question.list !== undefined) {
    const { list } = question;
    const entries = (known.answers[list.name] ?? []) as Record<string, unknown>[];
    const key = lists[`${section.id}/${question.id}`]?.short ?? '';
    const said = entries.map((entry) =>
      askedFields(question, known)
        .flatMap((field) =>
          entry[field.name] === undefined ? [] : [answerInWords(field, entry[field.name], list.name, known)],
        )
        .join('\n'),
    );
    return [row(key, said.length === 0 ? undefined : said.join('\n\n'))];
  }
  const whole = wordsFor().apply.groups[`${section.id}/${question.id}`]?.(whoIn(known)).short;
  if (whole !== undefined) {
    const lines = askedFields(question, known).flatMap((field) => known.answers[field.name] ?? []);
    return [row(whole, lines.length === 0 ? undefined : lines.join('\n'))];
  }
  return askedFields(question, known).map((field) => {
    const value = known.answers[field.name];
    return row(
      wordsOf(field, undefined, known).short,
      value === undefined ? undefined : answerInWords(field, value, undefined, known),
    );
  });
}

/** The answers of one section, when it has been gone through, or to look at again. */
export function sectionPage(section: Section, known: Known, estimate: Markup | string, config: GrantsConfig) {
  const { answers: words } = wordsFor().apply;
  return page(
    words.sectionTitle(sectionTitle(section, known)),
    html`${summaryOf(section, known, 'section')}${estimate}
${button({ text: words.back, href: '/apply/tasks' })}`,
    config,
    { backLink: '/apply/tasks' },
  );
}

/** What was wrong with the whole, at a question that can mend it. */
export type AnswerRefused = { section: Section; question: Question; detail: string };

export type CheckAnswers = {
  known: Known;
  refused?: AnswerRefused[];
  /** The answers changed since the declaration was opened. */
  isChanged?: boolean;
};

/** All answers before they are sent. */
export function checkAnswersPage(
  { known, refused = [], isChanged = false }: CheckAnswers,
  config: GrantsConfig,
) {
  const { answers: words } = wordsFor().apply;
  const complete = isComplete(known);
  const open = sectionsFor(known).flatMap((section) =>
    questionsFor(section, known)
      .filter((question) => !hasAnswer(question, known))
      .map((question) => ({ section, question })),
  );
  return page(
    words.title,
    html`${
      refused.length === 0
        ? ''
        : errorSummaryOf(
            wordsFor().common.problem,
            refused.map(({ section, question, detail }) => ({
              text: detail,
              href: addressOf(section, question, 'answers'),
            })),
          )
    }${
      isChanged
        ? notificationBanner(words.changed, {
            html: html`<p class="govuk-notification-banner__heading">${words.changed}</p>`,
          })
        : ''
    }
<h1 class="govuk-heading-l">${words.title}</h1>
${
  complete
    ? ''
    : insetText({
        html: html`<p>${words.incomplete}</p><ul class="govuk-list govuk-list--bullet">${open.map(
          ({ section, question }) =>
            html`<li><a class="govuk-link" href="${addressOf(section, question, 'answers')}">${words.goToQuestion(
              firstShort(section, question, known),
            )}</a></li>`,
        )}</ul>`,
      })
}
${sectionsFor(known).map((section) =>
  questionsFor(section, known).length === 0
    ? ''
    : html`<h2 class="govuk-heading-m">${sectionTitle(section, known)}</h2>${summaryOf(section, known, 'answers')}`,
)}
${complete ? button({ text: words.next, href: '/apply/declaration' }) : button({ text: words.back, href: '/apply/tasks' })}`,
    config,
    { backLink: '/apply/tasks', heading: false, isError: refused.length > 0 },
  );
}

function firstShort(section: Section, question: Question, known: Known): string {
  const { lists } = wordsFor().apply;
  const [name] = namesOf(question);
  const field = question.fields.find((one) => one.name === name);
  return field === undefined
    ? (lists[`${section.id}/${question.id}`]?.short ?? '')
    : wordsOf(field, undefined, known).short;
}
