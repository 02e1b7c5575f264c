import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { ApplicationView, StageStanding } from '#schemas/application-view.ts';
import type { LetterSection } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { button, insetText } from '../components/content.ts';
import { inWords, momentInWords } from '../in-words.ts';
import { page } from '../layout.ts';
import type { Markup } from '../markup.ts';

/** How a tracker is looked at: by whom it can still be changed, and whether the page asks again by itself. */
export type TrackerState = { now: string; isLive: boolean; canChangeContact: boolean };

const words = () => wordsFor().tracker;

/**
 * Where a request stands: what is owed and what happens next, how far it is and with whom, the clocks, the decision,
 * everything that has happened. It holds no form, so that it can look again by itself without taking anything away.
 */
export const trackerPage = (
  view: ApplicationView,
  { now, isLive, canChangeContact }: TrackerState,
  config: GrantsConfig,
) => {
  const { reference, next, status, timeline } = words();
  const isOpen = view.waitingOn.length > 0;
  const place = `/tracker/${view.reference}`;
  return page(
    status[view.status],
    html`<p>${reference}: <strong class="app-reference">${view.reference}</strong></p>
${owed(view, place)}
${decision(view, place)}
<h2>${next}</h2>
${insetText({ text: [view.nextStep, nextBy(view)].filter(Boolean).join(' ') })}
<h2>${words().progress.title}</h2>
<ol class="app-timeline">${view.progress.map(stage)}</ol>
${clocks(view)}
<h2>${timeline}</h2>
<ol class="app-timeline">${view.timeline.map(
      ({ at, what }) =>
        html`<li class="app-timeline__item"><time class="app-timeline__when" datetime="${at}">${momentInWords(at)}</time>${what}</li>`,
    )}</ol>
${changes(place, isOpen, canChangeContact)}
${isOpen ? lookAgain(place, now, isLive) : ''}`,
    config,
  );
};

function nextBy({ waitingOn }: ApplicationView): string | undefined {
  const others = waitingOn.filter(({ party }) => party !== 'us');
  const [first] = others.map(({ dueBy }) => dueBy).sort();
  return first === undefined ? undefined : words().nextBy(inWords(first));
}

/** What the applicant still owes, why, and the way to answer it. */
function owed({ missing, waitingOn }: ApplicationView, place: string): Markup | string {
  const { owed: texts } = words();
  const mine = waitingOn.find(({ party }) => party === 'applicant');
  if (mine === undefined) return '';
  return html`<h2>${texts.title}</h2>
<ul>${missing.map(({ what, why }) => html`<li><strong>${what}.</strong> ${why}</li>`)}</ul>
<p>${texts.by(inWords(mine.dueBy))}</p>
${button({ text: texts.answer, href: `${place}/answers` })}`;
}

function stage({ stage: name, state, at, since, dueBy, with: holder }: StageStanding): Markup {
  const { progress } = words();
  const { named } = wordsFor().stages;
  const who =
    holder &&
    (holder.name === undefined ? progress.who[holder.party] : progress.named[holder.party](holder.name));
  const when =
    state === 'done' && at !== undefined
      ? progress.done(inWords(at))
      : state === 'now' && who !== undefined && since !== undefined
        ? html`<strong>${progress.now}.</strong> ${progress.with(who, inWords(since))}${dueBy === undefined ? '' : `, ${progress.dueBy(inWords(dueBy))}`}`
        : state === 'done'
          ? ''
          : progress[state];
  const isAhead = state === 'to_come' || state === 'not_needed';
  return html`<li class="app-timeline__item${isAhead ? ' app-timeline__item--ahead' : ''}"${state === 'now' ? html` aria-current="step"` : ''}>${
    state === 'now' ? html`<strong>${named[name]}</strong>` : named[name]
  }<span class="app-timeline__when">${when}</span></li>`;
}

/** The clock of the law and the one that the person lives by, in words. */
function clocks({
  clocks: { statutory, lived },
  daysWaitedFor,
  waitingOn,
  decisionDueBy,
}: ApplicationView): Markup {
  const { clocks: texts } = words();
  const parties = (Object.keys(texts.party) as (keyof typeof texts.party)[]).filter(
    (party) => daysWaitedFor[party] > 0,
  );
  return html`<h2>${texts.title}</h2>
<p>${waitingOn.length === 0 ? texts.took(lived.calendarDays) : texts.waited(lived.calendarDays)}</p>
${
  parties.length === 0
    ? ''
    : html`<p>${texts.parts}</p><ul>${parties.map((party) => html`<li>${texts.party[party](daysWaitedFor[party])}</li>`)}</ul>`
}
<p>${statutoryInWords(statutory, decisionDueBy)}</p>`;
}

function statutoryInWords(
  { state, daysLeft = 0, daysTaken = 0 }: ApplicationView['clocks']['statutory'],
  decisionDueBy: string | undefined,
): string {
  const { clocks: texts } = words();
  switch (state) {
    case 'not_started':
      return texts.notStarted;
    case 'running': {
      const day = decisionDueBy === undefined ? '' : inWords(decisionDueBy);
      return daysLeft < 0 ? texts.late(day, -daysLeft) : texts.running(day, daysLeft);
    }
    case 'decided':
      return texts.decided(daysTaken);
    default:
      return '';
  }
}

function decision({ decision: letter }: ApplicationView, place: string): Markup | string {
  const { decision: texts } = words();
  if (letter === undefined) return '';
  const { decidedOn, awardPence, sections = [] } = letter;
  return html`<h2>${texts.title}</h2>
<p>${texts.by(inWords(decidedOn))}${awardPence === undefined ? '' : ` ${texts.award(formatPence(awardPence))}`}</p>
${button({ text: texts.letter, href: `${place}/letter` })}
${sections
  .filter(isTold)
  .map(
    ({ heading, paragraphs, list = [] }) =>
      html`<h3>${heading}</h3>${paragraphs.map((paragraph) => html`<p class="app-said">${paragraph}</p>`)}${
        list.length === 0 ? '' : html`<ul>${list.map((item) => html`<li class="app-said">${item}</li>`)}</ul>`
      }`,
  )}`;
}

/** What the tracker tells of a letter: figures and standard text are for the letter itself. */
const isTold = ({ table, steps, standard }: LetterSection): boolean =>
  table === undefined && steps === undefined && !standard;

function changes(place: string, isOpen: boolean, canChangeContact: boolean): Markup | string {
  const { more } = words();
  if (!isOpen && !canChangeContact) return '';
  return html`<h2>${more.title}</h2>
<ul class="govuk-list app-noprint">${canChangeContact ? html`<li><a href="${place}/contact">${more.contact}</a></li>` : ''}${
    isOpen ? html`<li><a href="${place}/withdrawal">${more.withdraw}</a></li>` : ''
  }</ul>`;
}

/** Whoever wants it has the page ask again by itself: one that did so unasked would take a screen reader back each time. */
function lookAgain(place: string, now: string, isLive: boolean): Markup {
  const { fresh } = words();
  return html`<p class="govuk-hint app-noprint">${fresh.asOf(momentInWords(now))} ${
    isLive
      ? html`${fresh.isLive} <a href="${place}">${fresh.stop}</a>`
      : html`<a href="${place}">${fresh.again}</a>. <a href="${place}?live=1">${fresh.live}</a>.`
  }</p>`;
}
