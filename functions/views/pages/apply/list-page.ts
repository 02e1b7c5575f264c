import { html } from 'hono/html';
import type { Known } from '#domain/draft/question.ts';
import type { Place } from '#domain/draft/sections.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, summaryList } from '../../components/content.ts';
import { field, type Typed } from '../../fields.ts';
import { page } from '../../layout.ts';
import { askedFields, wordsOf } from './answer-fields.ts';
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
    html`${entries.map((entry, index) => entryCard(shown, entry, index + 1))}
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
    { errors: typed.errors, backLink: shown.back },
  );
}

/** One entry with each of its answers to change, and a button to take it out. */
function entryCard(
  { place, known, address, query, marks }: ListPage,
  entry: Known['answers'],
  number: number,
) {
  const { question: words, lists } = wordsFor().apply;
  const { list } = place.question;
  const name = `${lists[`${place.section.id}/${place.question.id}`]?.entry} ${number}`;
  const rows = askedFields(place.question, known).flatMap((one) => {
    const value = entry[one.name];
    if (value === undefined) return [];
    const key = wordsOf(one, list?.name, known).short;
    return [
      {
        key,
        value: { html: html`<span class="app-said">${answerInWords(one, value, list?.name, known)}</span>` },
        actions: [
          {
            text: words.change,
            href: `${address}/${number}${query}`,
            about: `${key.toLowerCase()}, ${name.toLowerCase()}`,
          },
        ],
      },
    ];
  });
  return html`${summaryList(rows, { title: name })}
${draftForm(`${address}/${number}/removal${query}`, marks, [
  button({ text: `${words.remove} ${name.toLowerCase()}`, look: 'secondary' }),
])}`;
}
