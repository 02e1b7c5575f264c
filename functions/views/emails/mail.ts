import { html } from 'hono/html';
import type { MailSubject } from '#domain/mail-tags.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** A mail: the same content as text and as simple HTML, and the ids of what it is about. */
export type Mail = { to: string; subject: string; text: string; html: string; about?: MailSubject };

/** What a mail says, in order: a greeting, paragraphs, what to do, paragraphs after it, and a letter. */
export type MailContent = {
  to: string;
  subject: string;
  greeting: string;
  paragraphs: string[];
  actions?: { label: string; url: string }[];
  after?: string[];
  sections?: { heading: string; paragraphs: string[] }[];
};

/**
 * A mail as text and as HTML without images, styles or trackers: the link in full, who it is from and how to check
 * that it is real. No health detail, and nothing personal in the subject.
 */
export function mail(content: MailContent, { organisation }: Pick<GrantsConfig, 'organisation'>): Mail {
  const { to, subject, actions = [] } = content;
  const greeting = withoutLinks(content.greeting);
  const paragraphs = content.paragraphs.map(withoutLinks);
  const after = (content.after ?? []).map(withoutLinks);
  const sections = (content.sections ?? []).map((section) => ({
    heading: section.heading,
    paragraphs: section.paragraphs.map(withoutLinks),
  }));
  const sender = [
    organisation.name,
    `Telephone ${organisation.telephone}`,
    `Not sure that this is from us? Call us, or go to our website yourself and ask for your link there. We never ask for bank details by email.`,
  ];
  const text = [
    greeting,
    ...paragraphs,
    ...actions.map(({ label, url }) => `${label}:\n${url}`),
    ...after,
    ...sections.map((section) => [section.heading, ...section.paragraphs].join('\n')),
    ['-- ', ...sender].join('\n'),
  ].join('\n\n');
  const body = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="font-family: Arial, sans-serif; font-size: 19px; line-height: 1.5; max-width: 36em; margin: 0 auto; padding: 1em;">
<p>${greeting}</p>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
${actions.map(({ label, url }) => html`<p><strong>${label}:</strong><br><a href="${url}">${url}</a></p>\n`)}
${after.map((paragraph) => html`<p>${paragraph}</p>\n`)}
${sections.map(
  (section) =>
    html`<h2>${section.heading}</h2>\n${section.paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}`,
)}
<hr>
${sender.map((paragraph) => html`<p>${paragraph}</p>\n`)}
</body>
</html>`;
  return { to, subject, text, html: body.toString() };
}

/**
 * Text in which a mail program finds no address to make a link of: somebody can type one into a form, and our mail must
 * not carry it on. The one link of a mail is ours.
 */
const withoutLinks = (text: string): string =>
  text.replaceAll(/\b([a-z][a-z+.-]*):\/\//gi, '$1: //').replaceAll(/\bwww\./gi, 'www .');
