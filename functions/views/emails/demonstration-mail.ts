import { html } from 'hono/html';
import type { Mail } from './mail.ts';

/** A mail as a demonstration sends it: to the one address that may get mail, saying first whom it was for. */
export function demonstrationMail(mail: Mail, demoRecipient: string): Mail {
  const notice = `Demonstration. This mail was for ${mail.to}. To open its link, give that address.`;
  return {
    ...mail,
    to: demoRecipient,
    text: `${notice}\n\n${mail.text}`,
    html: mail.html.replace(/<body[^>]*>/i, (body) => `${body}\n${html`<p><strong>${notice}</strong></p>`}`),
  };
}
