import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { ProposedPackage } from '#domain/proposed-package.ts';
import type { ShownCase } from '#domain/task-case.ts';
import { wordsFor } from '#words/words.ts';
import { details, insetText, summaryList } from '../../components/content.ts';
import { inPlainWords } from '../../fields.ts';
import type { Markup } from '../../markup.ts';
import { type CasePart, listOf, part, row } from './said.ts';

const words = () => wordsFor().tasks.shown;
const pounds = (pence: number | null | undefined) =>
  pence === undefined || pence === null ? undefined : formatPence(pence);

/** What the means test came to, with its trace to open and read out line by line. */
export function meansPart({ meansTest, programme }: ShownCase): CasePart[] {
  const { means } = words();
  if (meansTest === undefined || programme === 'charity') return [];
  const { contributionPence, steps = [] } = meansTest;
  const trace = steps.length === 0 ? '' : details(means.trace, { html: orderedList(steps) }, true);
  return part(
    'means',
    means.title,
    html`${summaryList(row(means.contribution, pounds(contributionPence) ?? means.notKnown))}${trace}`,
  );
}

export function awardPart({ proposedAward, meansTest, programme }: ShownCase): CasePart[] {
  const { award } = words();
  if (proposedAward === undefined) return [];
  const rows = [
    ...row(award.eligible, pounds(proposedAward.eligibleExpensePence)),
    ...row(award.cap, pounds(proposedAward.capPence)),
    ...(programme === 'charity' ? [] : row(award.contribution, pounds(meansTest?.contributionPence))),
    ...row(award.award, pounds(proposedAward.awardPence) ?? words().means.notKnown),
    ...row(award.shortfall, pounds(proposedAward.shortfallPence)),
  ];
  const steps = programme === 'charity' ? orderedList(meansTest?.steps ?? []) : '';
  return part('award', award.title, html`<p>${award.proposal}</p>${summaryList(rows)}${steps}`);
}

/** Who would pay for what, and what is open until works can start. */
export function fundingPart(funding: ProposedPackage | undefined): CasePart[] {
  const { funding: texts, award } = words();
  if (funding === undefined) return [];
  const rows = [
    ...row(award.eligible, formatPence(funding.totalPence)),
    ...row(texts.grant, formatPence(funding.awardPence)),
    ...(funding.contributionPence === 0
      ? []
      : row(texts.applicant, formatPence(Math.min(funding.contributionPence, funding.gapPence)))),
    ...row(texts.gap, formatPence(funding.gapPence)),
  ];
  return part(
    'funding',
    texts.title,
    html`<p>${texts.intro}</p>${summaryList(rows)}
<p>${funding.isReadyToStart ? texts.ready : texts.notReady}</p>
${funding.toSettle.length === 0 ? '' : insetText({ html: listOf(funding.toSettle) })}`,
  );
}

/** Grounds that the system proposes, what is to be checked, and what the applicant could not give. */
export function groundsPart({ possibleGrounds, toCheck = [], cannotProvide = [] }: ShownCase): CasePart[] {
  const { grounds } = words();
  if (possibleGrounds === undefined) return [];
  return part(
    'grounds',
    grounds.title,
    html`${groundsList(possibleGrounds)}
${toCheck.length === 0 ? '' : html`<h3>${grounds.toCheck}</h3>${asList(toCheck)}`}
${cannotProvide.length === 0 ? '' : html`<h3>${grounds.cannotProvide}</h3>${asList(cannotProvide)}`}`,
  );
}

/** Grounds with what they were proposed on. None is applied. */
export function groundsList(possible: NonNullable<ShownCase['possibleGrounds']>): Markup {
  const { grounds } = words();
  return possible.length === 0
    ? html`<p>${grounds.none}</p>`
    : html`<p>${grounds.intro}</p><ul>${possible.map(
        ({ why, law, question }) =>
          html`<li>${why} (${law})${question === undefined ? '' : html`<br>${question}`}</li>`,
      )}</ul>`;
}

/** Other ways to what is not covered, and who else should hear of the person: to open. */
export function helpPart({
  fundingRoutes = [],
  equipmentRoutes = [],
  referrals = [],
}: ShownCase): CasePart[] {
  const { help } = words();
  if (fundingRoutes.length + equipmentRoutes.length + referrals.length === 0) return [];
  const routes = fundingRoutes.map(({ who, note, referOut }) =>
    [who, note, referOut ? help.referOut : undefined].filter(Boolean).join('. '),
  );
  const chairs = equipmentRoutes.map(({ what, first, unverified }) =>
    [what, first, unverified ? help.unverified : undefined].filter(Boolean).join('. '),
  );
  const others = referrals.map(
    ({ who, from, consent, referOut }) =>
      `${who}: ${from === 'assessor' ? help.assessor : help.noticed}. ${inPlainWords(consent)}.${referOut ? ` ${help.referOut}` : ''}`,
  );
  const content = html`${routes.length === 0 ? '' : html`<h3>${help.routes}</h3>${orderedList(routes)}`}
${chairs.length === 0 ? '' : html`<h3>${help.equipment}</h3>${asList(chairs)}`}
${others.length === 0 ? '' : html`<h3>${help.referrals}</h3>${asList(others)}`}`;
  return part('help', help.title, details(help.title, { html: content }));
}

const asList = (texts: readonly string[]): Markup =>
  html`<ul class="app-said">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

const orderedList = (texts: readonly string[]): Markup =>
  html`<ol class="app-said">${texts.map((text) => html`<li>${text}</li>`)}</ol>`;
