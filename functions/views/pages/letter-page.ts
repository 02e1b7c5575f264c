import { html } from 'hono/html';
import type { PostedLetter } from '#domain/letter-of-case.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { page } from '../layout.ts';
import { type LetterBlock, letterBlocks } from '../letters/letter-blocks.ts';
import type { Markup } from '../markup.ts';

/** The letter of a decision as a page to read and to print, and the ways to have it as a PDF or in other print. */
export function letterPage(letter: PostedLetter, config: GrantsConfig): Markup {
  const { reference, language, largePrint } = letter;
  const { letters: words } = wordsFor(language);
  const tracker = `/tracker/${reference}`;
  return page(
    words.pageTitle,
    html`<ul class="govuk-list app-noprint">
<li><a href="${tracker}/letter.pdf?size=ordinary">${words.asPdf}</a></li>
<li><a href="${tracker}/letter.pdf?size=large">${words.asLargePdf}</a></li>
<li><a href="${tracker}/letter?size=${largePrint ? 'ordinary' : 'large'}">${largePrint ? words.ordinaryPrint : words.largePrint}</a></li>
</ul>
<article class="app-letter${largePrint ? ' app-letter--large' : ''}">
${letterBlocks(letter).map((block) => html`${markupOf(block)}\n`)}</article>`,
    config,
    { language, heading: false, backLink: tracker },
  );
}

function markupOf(block: LetterBlock): Markup {
  switch (block.kind) {
    case 'title':
      return html`<h1 class="govuk-heading-l">${block.text}</h1>`;
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'paragraph':
      return html`<p class="govuk-body app-said">${block.text}</p>`;
    case 'lines':
      return html`<p>${block.lines.map((line, index) => html`${index === 0 ? '' : html`<br>`}${line}`)}</p>`;
    case 'bullets':
      return html`<ul>${block.items.map((item) => html`<li class="app-said">${item}</li>`)}</ul>`;
    case 'steps':
      return html`<ol>${block.items.map((item) => html`<li class="app-said">${item}</li>`)}</ol>`;
    case 'table':
      return tableOf(block);
  }
}

/** The last row is what the others come to. */
function tableOf({ table: { columns, rows }, caption }: Extract<LetterBlock, { kind: 'table' }>): Markup {
  const [what, amount] = columns;
  const last = rows.length - 1;
  return html`<table class="govuk-table">
<caption class="govuk-table__caption govuk-visually-hidden">${caption}</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${what}</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">${amount}</th></tr></thead>
<tbody class="govuk-table__body">${rows.map(
    (row, index) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header${index === last ? '' : ' app-letter__item'}">${row.what}</th><td class="govuk-table__cell govuk-table__cell--numeric${index === last ? ' govuk-!-font-weight-bold' : ''}">${row.amount}</td></tr>\n`,
  )}</tbody>
</table>`;
}
