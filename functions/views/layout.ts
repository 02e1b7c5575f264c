import { html } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { languageSpoken, pathInOtherLanguages } from '#words/spoken.ts';
import { type Language, languagesOffered, wordsFor } from '#words/words.ts';
import {
  backLink,
  errorSummaryOf,
  genericHeader,
  languageNavigation,
  skipLink,
} from './components/content.ts';
import { fieldId } from './field-id.ts';
import type { Markup } from './markup.ts';
import { iconPath, stylesheetPath } from './style/assets.ts';

export type PageOptions = {
  /** Something is wrong with what was sent: the title says so first. */
  isError?: boolean;
  /** What is wrong with what was sent: a summary above the heading, and the title says so first. */
  errors?: { pointer: string; detail: string }[];
  /** Where the link back leads; without it there is none. */
  backLink?: string;
  language?: Language;
  /** The page brings its own heading, such as the question that it asks. */
  heading?: false;
  /** Where this page is, to offer it in the other languages that are complete; the request's own path unless given. */
  path?: string | undefined;
};

/** The frame of every page: the organisation's name, help in the same place, no script, nothing from elsewhere. */
export const page = (
  title: string,
  content: Markup | Markup[],
  { organisation }: Pick<GrantsConfig, 'organisation'>,
  options: PageOptions = {},
) => {
  const { language = languageSpoken() } = options;
  const isError = options.isError || (options.errors ?? []).length > 0;
  const words = wordsFor(language).common;
  return html`<!doctype html>
<html lang="${language}" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="theme-color" content="${organisation.brandColour}">
<title>${isError ? words.error : ''}${title} – ${organisation.name}</title>
<link rel="icon" href="${iconPath(organisation)}" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheetPath(organisation)}">
</head>
<body class="govuk-template__body">
${skipLink(words.skip)}
<header>${genericHeader(organisation.name)}</header>
<div class="govuk-width-container">
${languages(options)}
${options.backLink === undefined ? '' : html`<nav aria-label="${words.back}">${backLink(options.backLink, words.back)}</nav>`}
<main class="govuk-main-wrapper" id="main">
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds-from-desktop">
${errorSummary(options.errors ?? [], language)}
${options.heading === false ? '' : html`<h1 class="govuk-heading-l">${title}</h1>`}
${content}
</div>
</div>
</main>
</div>
${footer(organisation, words)}
</body>
</html>`;
};

function languages({
  language = languageSpoken(),
  path = pathInOtherLanguages(),
}: PageOptions): Markup | string {
  const offered = languagesOffered();
  if (offered.length < 2 || path === undefined) return '';
  const names: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };
  return languageNavigation(
    wordsFor(language).common.languages,
    offered.map((one) => ({
      text: names[one],
      href: `${path}?lang=${one}`,
      lang: one,
      current: one === language,
    })),
  );
}

/** An email address that breaks after its at sign where a phone is too narrow for it. */
const breakable = (address: string): Markup => {
  const [name, ...place] = address.split(/(?<=@)/);
  return html`${name}<wbr>${place}`;
};

const footer = (
  { telephone, replyToAddress }: GrantsConfig['organisation'],
  { help }: ReturnType<typeof wordsFor>['common'],
) => html`<footer class="app-footer">
<div class="govuk-width-container">
<h2 class="govuk-heading-m">${help.heading}</h2>
<p>${help.telephone(telephone)}<br>${help.email}<a href="mailto:${replyToAddress}">${breakable(replyToAddress)}</a></p>
<ul class="app-footer__list govuk-body">
<li><a href="/links">${help.lostLink}</a></li>
<li><a href="/accessibility">${help.accessibility}</a></li>
<li><a href="/privacy">${help.privacy}</a></li>
</ul>
</div>
</footer>`;

/** What is wrong with a form, with links to the fields. A page puts it above its heading: see `errors` of its options. */
export const errorSummary = (
  errors: { pointer: string; detail: string }[],
  language: Language = languageSpoken(),
): Markup | string =>
  errors.length === 0
    ? ''
    : errorSummaryOf(
        wordsFor(language).common.problem,
        errors.map(({ pointer, detail }) => ({ text: detail, href: `#${fieldId(pointer)}` })),
      );
