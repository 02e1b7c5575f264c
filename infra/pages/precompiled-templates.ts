import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

const govuk = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/template.njk')));

/** The components of govuk-frontend that our pages are made of. What these use themselves comes along. */
export const usedComponents = [
  'back-link',
  'button',
  'checkboxes',
  'date-input',
  'details',
  'error-message',
  'error-summary',
  'fieldset',
  'generic-header',
  'hint',
  'input',
  'inset-text',
  'label',
  'language-navigation',
  'notification-banner',
  'panel',
  'radios',
  'select',
  'skip-link',
  'summary-list',
  'table',
  'tag',
  'task-list',
  'textarea',
  'warning-text',
] as const;

/**
 * The templates of the components as code, so that a page need not compile any: a module for
 * `functions/views/components/templates.ts`. A template's name is its path below govuk-frontend's `dist/govuk`.
 */
export function precompiledTemplates(): string {
  const environment = new nunjucks.Environment(null, {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const parts = templatesNeeded().map((name) => {
    let code = '';
    nunjucks.precompileString(readFileSync(join(govuk, name), 'utf8'), {
      name,
      env: environment,
      // Its types know one template here, it hands over a list.
      wrapper: (made) => {
        code = (made as unknown as { template: string }[])[0]?.template ?? '';
        return '';
      },
    });
    return `${JSON.stringify(name)}: (() => {\n${shortened(withoutLineNumbers(code))}\n})()`;
  });
  return `// @ts-nocheck\n// Generated from govuk-frontend by "npm run pages". MIT licence, Crown Copyright (Government Digital Service).\nimport nunjucks from 'nunjucks/browser/nunjucks-slim.js';\n\nconst { ${shortNames.join(', ')} } = nunjucks.runtime;\n\n/** The templates of the components that pages use, compiled. */\nexport const templates: Record<string, object> = {\n${parts.join(',\n')}\n};\n`;
}

/** The templates of the components, and every template that one of them imports. */
function templatesNeeded(): string[] {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const text = readFileSync(join(govuk, name), 'utf8');
    for (const [, found = ''] of text.matchAll(/\{%-? *(?:from|include|import) "([^"]+)"/g)) {
      visit(posix.join(posix.dirname(name), found));
    }
  };
  for (const component of usedComponents) visit(`components/${component}/template.njk`);
  return [...needed].sort();
}

/** A compiled template notes its line before each step, for messages that only who writes templates can use. */
const withoutLineNumbers = (code: string): string => code.replaceAll(/lineno = \d+, colno = \d+, /g, '');

/** What templates ask of the runtime at every step. As names of the module they shrink with it, by a quarter of the whole. */
const shortNames = ['contextOrFrameLookup', 'memberLookup', 'suppressValue'];

/** The same code in fewer letters: our environment always escapes, and its runtime is always the same. */
const shortened = (code: string): string =>
  shortNames
    .reduce((text, name) => text.replaceAll(`runtime.${name}(`, `${name}(`), code)
    .replaceAll('env.opts.autoescape', 'true')
    .replaceAll('Object.prototype.hasOwnProperty.call(', 'Object.hasOwn(');

/** What a component may be told, as govuk-frontend lists it, for tests: `macro-options.json` and `fixtures.json`. */
export const componentFile = (component: string, file: 'macro-options.json' | 'fixtures.json'): unknown =>
  JSON.parse(readFileSync(join(govuk, 'components', component, file), 'utf8'));
