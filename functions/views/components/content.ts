import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { render } from './render.ts';

type Said = { text: string } | { html: Markup };

/** User text goes to `text`, which is escaped; `html` takes only what was escaped when it was made. */
const plain = (said: Said): { text?: string; html?: string } =>
  'text' in said ? said : { html: String(said.html) };

/** A link to the page before. */
export const backLink = (href: string, text: string): Markup => render('back-link', { href, text });

/** What sends a form, or, with `href`, what looks like it and leads on. */
export const button = (options: {
  text: string;
  name?: string;
  value?: string;
  href?: string;
  isStartButton?: boolean;
  look?: 'secondary' | 'warning';
  /** Sends the form without the browser's own checks, and to another address. */
  attributes?: Record<string, string>;
}): Markup => {
  const { look, ...rest } = options;
  return render('button', { ...rest, ...(look && { classes: `govuk-button--${look}` }) });
};

/** Something that a reader may open, or that is open already. */
export const details = (summaryText: string, content: Said, isOpen = false): Markup =>
  render('details', { summaryText, ...plain(content), ...(isOpen && { open: true }) });

/** What is wrong with a form, above it, with links to the fields. Empty where nothing is. */
export const errorSummaryOf = (titleText: string, errors: { text: string; href: string }[]): Markup =>
  render('error-summary', {
    titleText,
    errorList: errors,
    // Without a script, the browser itself takes the reader there.
    attributes: { id: 'error-summary', tabindex: '-1', autofocus: { value: true, optional: true } },
  });

/** Part of a page set apart by a line at its side. */
export const insetText = (content: Said): Markup => render('inset-text', plain(content));

/** The result of what somebody did, large. It is the page's heading: give `heading: false` to the page. */
export const panel = (titleText: string, content?: Said): Markup =>
  render('panel', { titleText, ...(content && plain(content)) });

/** News about the whole page, such as that something was saved. */
export const notificationBanner = (titleText: string, content: Said, isSuccess = false): Markup =>
  render('notification-banner', {
    titleText,
    titleId: 'banner',
    ...plain(content),
    ...(isSuccess && { type: 'success' }),
  });

/** One line of a summary: what, its value, and links to change it, each told apart by words only read aloud. */
export type SummaryRow = {
  key: string;
  value: Said;
  actions?: { text: string; href: string; about: string }[];
};

export const summaryList = (rows: SummaryRow[], options: { title?: string } = {}): Markup =>
  render('summary-list', {
    ...(options.title && { card: { title: { text: options.title } } }),
    rows: rows.map(({ key, value, actions = [] }) => ({
      key: { text: key },
      value: plain(value),
      ...(actions.length > 0 && {
        actions: {
          items: actions.map(({ text, href, about }) => ({ text, href, visuallyHiddenText: about })),
        },
      }),
    })),
  });

export type Cell = Said & { numeric?: boolean };

/** A table with a caption. With `firstCellIsHeader`, each row's first cell names the row. */
export const table = (options: {
  caption: string;
  head: { text: string; numeric?: boolean }[];
  rows: Cell[][];
  firstCellIsHeader?: boolean;
}): Markup => {
  const format = (numeric?: boolean) => (numeric ? { format: 'numeric' } : {});
  return render('table', {
    caption: options.caption,
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: options.firstCellIsHeader ?? false,
    head: options.head.map(({ text, numeric }) => ({ text, ...format(numeric) })),
    rows: options.rows.map((row) => row.map((cell) => ({ ...plain(cell), ...format(cell.numeric) }))),
  });
};

/** A table that can be wider than a phone: it scrolls by itself, by keyboard too, so that the page does not. */
export const wideTable = (options: Parameters<typeof table>[0]): Markup =>
  html`<div class="app-scroll" role="group" aria-label="${options.caption}" tabindex="0">${table(options)}</div>`;

type TagColour = 'blue' | 'green' | 'grey' | 'yellow' | 'red' | 'purple' | 'orange';

/** A status in a word or two. */
export const tag = (text: string, colour: TagColour = 'blue'): Markup =>
  render('tag', { text, classes: `govuk-tag--${colour}` });

/** A part of a longer piece of work and how far it is. Without `href` it cannot be started yet. */
export type TaskListItem = {
  title: string;
  hint?: string;
  href?: string;
  status: { text: string } | { tag: string; colour: TagColour } | { cannotStart: string };
};

export const taskList = (idPrefix: string, items: TaskListItem[]): Markup =>
  render('task-list', {
    idPrefix,
    items: items.map(({ title, hint, href, status }) => ({
      title: { text: title },
      ...(hint && { hint: { text: hint } }),
      ...(href && { href }),
      status:
        'text' in status
          ? { text: status.text }
          : 'cannotStart' in status
            ? { text: status.cannotStart, classes: 'govuk-task-list__status--cannot-start-yet' }
            : { tag: { text: status.tag, classes: `govuk-tag--${status.colour}` } },
    })),
  });

/** Something that must not be missed. `iconFallbackText` is read aloud in front of it. */
export const warningText = (text: string, iconFallbackText: string): Markup =>
  render('warning-text', { text, iconFallbackText });

/** The organisation's name at the top of each page, with the way home. */
export const genericHeader = (logoText: string): Markup => render('generic-header', { logoText, url: '/' });

export const skipLink = (text: string): Markup => render('skip-link', { text, href: '#main' });

/** The same page in the other languages that are there, each named in itself. */
export const languageNavigation = (
  label: string,
  items: { text: string; href: string; lang: string; current: boolean }[],
): Markup => render('language-navigation', { ariaLabel: label, items });
