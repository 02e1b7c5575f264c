import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { ShownCase, Undigested } from '#domain/task-case.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import { purposeInWords } from '#words/en/occupation.ts';
import { wordsFor } from '#words/words.ts';
import { details, summaryList, wideTable } from '../../components/content.ts';
import { inWords } from '../../in-words.ts';
import type { Markup } from '../../markup.ts';
import { type CasePart, findingInWords, listOf, part, row, said } from './said.ts';

type Scheme = Undigested<SchemeOfWorks>;

const words = () => wordsFor().tasks.shown.works;

/** The scheme of works: its lines with needs, purposes and costs, its fees, and the estimates side by side. */
export const worksPart = ({ schemeOfWorks, plannedBy }: ShownCase): CasePart[] =>
  part('works', words().title, schemeOfWorks && schemeMarkup(schemeOfWorks, plannedBy));

export const earlierSchemePart = ({ earlierScheme }: ShownCase): CasePart[] =>
  part(
    'earlier-works',
    words().earlier,
    earlierScheme && details(words().earlier, { html: schemeMarkup(earlierScheme, undefined) }),
  );

function schemeMarkup(scheme: Scheme, by: string | undefined): Markup {
  const texts = words();
  const { works, feesPence } = scheme;
  const sumPence = works.reduce((sum, { costPence }) => sum + costPence, 0);
  const hasNeeds = works.some(({ forNeeds = [] }) => forNeeds.length > 0);
  const needs = (forNeeds: number[] = []) => ({ text: forNeeds.map((need) => need + 1).join(', ') });
  const lastRow = (what: string, pence: number) => [
    { text: '' },
    { text: what },
    ...(hasNeeds ? [{ text: '' }] : []),
    { text: '' },
    { text: formatPence(pence), numeric: true },
  ];
  return html`${summaryList([
    ...row(texts.by, by),
    ...row(texts.practicable, findingInWords(scheme.reasonableAndPracticable)),
    ...row(texts.why, scheme.reasons),
  ])}
${wideTable({
  caption: texts.title,
  head: [
    { text: texts.line },
    { text: texts.what },
    ...(hasNeeds ? [{ text: texts.forNeeds }] : []),
    { text: texts.purposes },
    { text: texts.cost, numeric: true },
  ],
  rows: [
    ...works.map(({ description, purposeCodes, costPence, forNeeds }, index) => [
      { text: String(index + 1) },
      said(description),
      ...(hasNeeds ? [needs(forNeeds)] : []),
      { html: listOf(purposeCodes.map(purposeInWords)) },
      { text: formatPence(costPence), numeric: true },
    ]),
    lastRow(texts.sum, sumPence),
    lastRow(texts.fees, feesPence),
    lastRow(texts.total, sumPence + feesPence),
  ],
})}
${estimatesTable(scheme.estimates)}`;
}

/** Estimates side by side: each with what it is above the lowest. */
export function estimatesTable(
  estimates: readonly { contractor: string; totalPence: number; date: string }[],
): Markup | string {
  if (estimates.length === 0) return '';
  const texts = words();
  const lowestPence = Math.min(...estimates.map(({ totalPence }) => totalPence));
  return wideTable({
    caption: texts.estimates,
    firstCellIsHeader: true,
    head: [
      { text: texts.contractor },
      { text: texts.date },
      { text: texts.totalOfEstimate, numeric: true },
      { text: texts.difference, numeric: true },
    ],
    rows: [...estimates]
      .sort((one, other) => one.totalPence - other.totalPence)
      .map(({ contractor, totalPence, date }) => [
        { text: contractor },
        { text: inWords(date) },
        { text: formatPence(totalPence), numeric: true },
        {
          text: totalPence === lowestPence ? texts.lowest : formatPence(totalPence - lowestPence),
          numeric: true,
        },
      ]),
  });
}
