import { raw } from 'hono/html';
import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import type { Markup } from '../markup.ts';
import { templates } from './templates.ts';

/** Finds a compiled template by its name, or by a name relative to the template that asks for it. */
const loader = {
  isRelative: (name: string) => name.startsWith('.'),
  resolve: (from: string, to: string) => new URL(to, `file:///${from}`).pathname.slice(1),
  getSource: (name: string) => ({ src: { type: 'code', obj: templates[name] }, path: name, noCache: false }),
};

let environment: nunjucks.Environment | undefined;

/**
 * Renders a component of govuk-frontend. Its texts are escaped; whatever ends in `html` is not, and comes as `Markup`
 * that was escaped when it was made.
 */
export function render(component: string, params: object): Markup {
  environment ??= new nunjucks.Environment(loader as unknown as nunjucks.ILoader, { autoescape: true });
  return raw(environment.render(`components/${component}/template.njk`, { params }).trim());
}
