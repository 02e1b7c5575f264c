import { html } from 'hono/html';
import type { Known } from '#domain/draft/question.ts';
import type { Place } from '#domain/draft/sections.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, summaryList } from '../../components/content.ts';
import { field, type Typed } from '../../fields.ts';
import { errorSummary, page } from '../../layout.ts';
import { askedFields } from './answer-fields.ts';
import { answerInWords } from './answer-in-words.ts';
import { draftForm, type FormMarks } from './draft-form.ts';

export type ListPage = {
  place: Place;
  known: Known;
  /** Where the list is; its entries and their removal are below it. */
  address: string;
  /** Behind each address: where a change returns to. */
  query: string;
  back: string;
  marks: FormMarks;
  typed: Typed;
};

/** What has been told of a list so far, each entry to change or remove, and whether there is more. */
export function listPage(shown: ListPage, config: GrantsConfig) {
  const { place, known, address, query, typed, marks } = shown;
  const { question: words, lists } = wordsFor().apply;
  const { list } = place.question;
  const said = lists[`${place.section.id}/${place.question.id}`];
  const entries = (known.answers[list?.name ?? ''] ?? []) as Record<string, unknown>[];
  const title = said?.title(entries.length) ?? '';
  const isFull = list !== undefined && entries.length >= list.most;
  return page(
    title,
    html`${errorSummary(typed.errors)}
<h1 class="govuk-heading-l">${title}</h1>
${entries.map(
  (entry, index) => html`${summaryList(
    askedFields(place.question, known).flatMap((one) => {
      const value = entry[one.name];
      if (value === undefined) return [];
      return [
        {
          key:
            wordsFor().apply.fields[`${list?.name}.${one.name}`]?.({
              applicant: 'you',
              disabledPerson: 'you',
            }).short ?? '',
          value: { text: answerInWords(one, value, list?.name, known) },
        },
      ];
    }),
    { title: `${said?.entry} ${index + 1}` },
  )}
<div class="govuk-button-group">${button({
    text: `${words.change} ${said?.entry.toLowerCase()} ${index + 1}`,
    look: 'secondary',
    href: `${address}/${index + 1}${query}`,
  })}${draftForm(`${address}/${index + 1}/removal${query}`, marks, [
    button({ text: `${words.remove} ${said?.entry.toLowerCase()} ${index + 1}`, look: 'secondary' }),
  ])}</div>`,
)}
${draftForm(`${address}${query}`, { nonce: marks.nonce }, [
  isFull
    ? html`<p>${words.listFull(list.most)}</p>`
    : field(
        {
          name: 'another',
          label: said?.another ?? '',
          type: 'radios',
          choices: [
            ['true', wordsFor().common.yes],
            ['false', wordsFor().common.no],
          ],
          inline: true,
        },
        typed,
      ),
  button({ text: words.continue }),
])}`,
    config,
    { isError: typed.errors.length > 0, backLink: shown.back, heading: false },
  );
}
