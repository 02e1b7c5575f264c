import { html, raw } from 'hono/html';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** Part of a page: escaped already. */
export type Markup = ReturnType<typeof html>;

const style = `
body{font:1.1875rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0}
header,main,footer{max-width:42rem;margin:0 auto;padding:1rem}
header,footer{font-size:1rem}header{border-bottom:.25rem solid #1d3557}footer{border-top:1px solid #b1b4b6;margin-top:3rem}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.5rem;margin-top:2.5rem}h3{font-size:1.2rem}
a{color:#1a4f8a}a:focus,input:focus,select:focus,textarea:focus,button:focus,summary:focus{outline:3px solid #0b0c0c;outline-offset:2px;box-shadow:0 0 0 6px #ffdd00}
label,legend{font-weight:bold;display:block}fieldset{border:0;padding:0;margin:0 0 1.5rem}.field{margin:0 0 1.5rem}
input[type=text],input[type=email],input[type=tel],select,textarea{font:inherit;width:100%;box-sizing:border-box;padding:.4rem;border:2px solid #0b0c0c;min-height:2.75rem}
textarea{min-height:8rem}.choice{display:flex;gap:.75rem;align-items:flex-start;margin:.5rem 0}.choice input{width:1.75rem;height:1.75rem;flex:none;margin:0}.choice label{font-weight:normal;padding-top:.15rem}
button{font:inherit;font-weight:bold;background:#1d3557;color:#fff;border:0;padding:.75rem 1.25rem;min-height:2.75rem;cursor:pointer}button.quiet{background:#fff;color:#1d3557;border:2px solid #1d3557}
.hint{color:#484d51;margin:.25rem 0}.error{color:#b10e1e;font-weight:bold;margin:.25rem 0}.problem{border:.3rem solid #b10e1e;padding:1rem;margin-bottom:2rem}
.panel{background:#eef3f8;padding:1rem;margin:1rem 0}dt{font-weight:bold;margin-top:.75rem}dd{margin:0;white-space:pre-line}ol.timeline{padding-left:1.25rem}time{color:#484d51}
section.outcome{border-left:.25rem solid #b1b4b6;padding-left:1rem;margin:2rem 0}
@media print{header,footer,form{display:none}}`;

/** The frame of every page: the organisation's name, help in the same place, no script, nothing from elsewhere. */
export const page = (
  title: string,
  content: Markup | Markup[],
  config: GrantsConfig,
  options: { isError?: boolean } = {},
) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${options.isError ? 'Error: ' : ''}${title} – ${config.organisation.name}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><a href="/">${config.organisation.name}</a></header>
<main id="main">
<h1>${title}</h1>
${content}
</main>
<footer><p>Help: telephone ${config.organisation.telephone}, or email ${config.organisation.replyToAddress}. Lost a link? <a href="/links">Get a new one</a>.</p></footer>
</body>
</html>`;

/** What is wrong with a form, above it, with links to the fields. */
export const errorSummary = (errors: { pointer: string; detail: string }[]) =>
  errors.length === 0
    ? ''
    : html`<div class="problem" role="alert" tabindex="-1" autofocus><h2>There is a problem</h2><ul>${errors.map(
        ({ pointer, detail }) => html`<li><a href="#${fieldId(pointer)}">${detail}</a></li>`,
      )}</ul></div>`;

/** The id of the field that a pointer names. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll(/[^\w]/g, '-')}`;

/** A day in words. */
export const inWords = (instantOrDay: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(
    new Date(instantOrDay),
  );

/** A day and the time of day in words, UK time. */
export const momentInWords = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(instant));
