import { html } from 'hono/html';
import type { MailSubject } from '#domain/mail-tags.ts';
import type { LetterSection } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Language } from '#schemas/language.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import type { Markup } from '../markup.ts';

/** A mail: the same content as text and as simple HTML, and the ids of what it is about. */
export type Mail = { to: string; subject: string; text: string; html: string; about?: MailSubject };

/** How somebody reads: their language, and whether they need large print. */
export type Reading = { language?: Language; largePrint?: boolean };

/** What a mail says, in order: what it is about, a greeting, paragraphs, what to do, paragraphs after it, and a letter. */
export type MailContent = {
  to: string;
  subject: string;
  /** What the mail is about, as its heading. */
  title: string;
  greeting: string;
  paragraphs: string[];
  actions?: { label: string; url: string }[];
  after?: string[];
  letter?: Pick<LetterSection, 'heading' | 'paragraphs' | 'list' | 'steps' | 'table'>[];
};

/** Part of a mail, from which the text and the HTML are both made, so that they say the same. */
type Block =
  | { title: string }
  | { heading: string }
  | { paragraph: string }
  | { label: string; url: string }
  | { list: string[]; isNumbered: boolean }
  | { rule: true };

/**
 * A mail as text and as HTML without images, styles or trackers: the link in full, who it is from and how to check
 * that it is real. No health detail, and nothing personal in the subject.
 */
export function mail(
  content: MailContent,
  { organisation }: Pick<GrantsConfig, 'organisation'>,
  { language = 'en', largePrint = false }: Reading = {},
): Mail {
  const { to, subject, title, greeting, paragraphs, actions = [], after = [], letter = [] } = content;
  const { mails } = mailWordsFor(language);
  const plain = (texts: string[]): Block[] => texts.map((text) => ({ paragraph: withoutLinks(text) }));
  const blocks: Block[] = [
    { title },
    ...plain([greeting, ...paragraphs]),
    ...actions,
    ...plain(after),
    ...letter.flatMap(blocksOf),
    { rule: true },
    ...plain([organisation.name, mails.telephone(organisation.telephone), mails.real]),
  ];
  const size = largePrint ? '18pt' : '19px';
  const body = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="font-family: Arial, sans-serif; font-size: ${size}; line-height: 1.5; max-width: 36em; margin: 0 auto; padding: 1em;">
<main>
${blocks.map((block) => html`${markupOf(block)}\n`)}</main>
</body>
</html>`;
  return { to, subject, text: blocks.map(textOf).join('\n\n'), html: body.toString() };
}

/** A section of a letter. Amounts are a list here: mail programs make little of tables. */
function blocksOf({ heading, paragraphs, table, list = [], steps = [] }: LetterSection): Block[] {
  const lists = [
    { list: table?.rows.map(({ what, amount }) => `${what}: ${amount}`) ?? [], isNumbered: false },
    { list: [...list], isNumbered: false },
    { list: [...steps], isNumbered: true },
  ];
  return [
    { heading },
    ...paragraphs.map((text) => ({ paragraph: withoutLinks(text) })),
    ...lists.flatMap(({ list: items, isNumbered }) =>
      items.length === 0 ? [] : [{ list: items.map(withoutLinks), isNumbered }],
    ),
  ];
}

function textOf(block: Block): string {
  if ('title' in block) return block.title;
  if ('heading' in block) return block.heading;
  if ('paragraph' in block) return block.paragraph;
  if ('url' in block) return `${block.label}:\n${block.url}`;
  if ('rule' in block) return '-- ';
  return block.list.map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

function markupOf(block: Block): Markup {
  if ('title' in block) return html`<h1 style="font-size: 1.4em;">${block.title}</h1>`;
  if ('heading' in block) return html`<h2 style="font-size: 1.15em;">${block.heading}</h2>`;
  if ('paragraph' in block) return html`<p>${block.paragraph}</p>`;
  if ('url' in block)
    return html`<p><strong>${block.label}:</strong><br><a href="${block.url}">${block.url}</a></p>`;
  if ('rule' in block) return html`<hr>`;
  const items = block.list.map((item) => html`<li>${item}</li>`);
  return block.isNumbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/**
 * Text in which a mail program finds no address to make a link of: somebody can type one into a form, and our mail must
 * not carry it on. The one link of a mail is ours.
 */
const withoutLinks = (text: string): string =>
  text.replaceAll(/\b([a-z][a-z+.-]*):\/\//gi, '$1: //').replaceAll(/\bwww\./gi, 'www .');
