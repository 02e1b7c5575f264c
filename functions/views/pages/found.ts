import { html } from 'hono/html';
import type { ProposedPackage } from '#domain/proposed-package.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import { wordsFor } from '#words/words.ts';
import { insetText } from '../components/content.ts';
import { fieldId } from '../field-id.ts';
import type { Typed } from '../fields.ts';
import type { Markup } from '../markup.ts';
import { fundingPart, groundsList } from './case/decision-parts.ts';
import { estimatesTable } from './case/works-parts.ts';

type Pointed = Typed['errors'];

/** What was found in an answer that is not sent yet. Pointers are those of the page. */
export type Found = {
  toDo: Pointed;
  toConsider: Pointed;
  estimates?: { contractor: string; totalPence: number; date: string }[] | undefined;
  possibleGrounds?: Parameters<typeof groundsList>[0] | undefined;
  funding?: ProposedPackage | undefined;
  letter?: DecisionLetter | undefined;
};

/** What is still to do, what to think about, and what follows from the answer as it stands: above the form, to jump from. */
export function foundMarkup({
  toDo,
  toConsider,
  estimates,
  possibleGrounds,
  funding,
  letter,
}: Found): Markup {
  const { checked, shown } = wordsFor().tasks;
  return html`<section class="app-found" id="found" tabindex="-1" aria-labelledby="found-title">
<h2 id="found-title">${checked.title}</h2>
<p>${checked.notSent}</p>
${toDo.length === 0 ? '' : html`<h3>${checked.stillToDo}</h3>${links(toDo)}`}
${toConsider.length === 0 ? '' : html`<h3>${checked.toConsider}</h3>${links(toConsider)}`}
${toDo.length + toConsider.length === 0 ? html`<p>${checked.nothing}</p>` : ''}
${estimates === undefined || estimates.length === 0 ? '' : estimatesTable(estimates)}
${possibleGrounds === undefined ? '' : html`<h3>${shown.grounds.title}</h3>${groundsList(possibleGrounds)}`}
${funding === undefined ? '' : fundingPart(funding).map(({ title, content }) => html`<h3>${title}</h3>${content}`)}
${letter === undefined ? '' : letterPreview(letter)}
</section>`;
}

const links = (pointed: Pointed): Markup =>
  html`<ul>${pointed.map(({ pointer, detail }) => html`<li><a href="#${fieldId(pointer)}">${detail}</a></li>`)}</ul>`;

/** A letter as it would go out. It is marked as a preview, so that a print of it is never taken for the letter. */
function letterPreview({ sections = [] }: DecisionLetter): Markup {
  const { letter } = wordsFor().tasks;
  return html`<h3>${letter.title}</h3>${insetText({ text: letter.notSent })}<div class="app-letter">${sections.map(
    ({ heading, paragraphs }) =>
      html`<h4 class="govuk-heading-s">${heading}</h4>${paragraphs.map((paragraph) => html`<p class="app-said">${paragraph}</p>`)}`,
  )}</div>`;
}
