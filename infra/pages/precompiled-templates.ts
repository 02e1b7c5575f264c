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
  return `// @ts-nocheck\n// Generated from govuk-frontend by "npm run pages". MIT licence, Crown Copyright (Government Digital Service).\n\n/** The templates of the components that pages use, compiled. */\nexport const templates: Record<string, object> = {\n${parts.join(',\n')}\n};\n`;
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

const rootBegins = 'function root(env, context, frame, runtime, cb) {\n';

/**
 * What a compiled template says hundreds of times, said once: a third of what pages weigh is these templates, and a
 * minifier cannot shorten the names of properties. The frame changes inside a template, so that they have to be its own.
 */
const shorthands = `const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
`;

const shortened = (code: string): string =>
  code
    .replaceAll('runtime.contextOrFrameLookup(context, frame, ', 'look(')
    .replaceAll('runtime.memberLookup(', 'member(')
    .replaceAll('runtime.suppressValue(', 'say(')
    .replaceAll(', env.opts.autoescape)', ')')
    .replaceAll(/env\.getFilter\("(\w+)"\)\.call\(context, /g, 'filter("$1", ')
    .replaceAll(
      /frame\.set\("(\w+)", (t_\d+), true\);\nif\(frame\.topLevel\) \{\ncontext\.setVariable\("\1", \2\);\n\}\nif\(frame\.topLevel\) \{\ncontext\.addExport\("\1", \2\);\n\}/g,
      'keep("$1", $2);',
    )
    .replace(rootBegins, `${rootBegins}${shorthands}`);

/** What a component may be told, as govuk-frontend lists it, for tests: `macro-options.json` and `fixtures.json`. */
export const componentFile = (component: string, file: 'macro-options.json' | 'fixtures.json'): unknown =>
  JSON.parse(readFileSync(join(govuk, 'components', component, file), 'utf8'));
