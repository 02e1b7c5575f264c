import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { compile } from 'sass';

const govuk = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/template.njk')));
const source = join(import.meta.dirname, '..', '..', 'functions', 'views', 'style', 'pages.scss');

/** The one stylesheet of all pages, compiled and minified. */
export const stylesheet = (): string => compile(source, { loadPaths: [govuk], style: 'compressed' }).css;

/** The stylesheet as a module for `functions/views/style/stylesheet.ts`: compressed, because it is asked for once a visit. */
export function stylesheetModule(css = stylesheet()): string {
  const packed = brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 16);
  return `// Generated from pages.scss by "npm run pages".\n\n/** A hash of the stylesheet. */\nexport const stylesheetHash = '${hash}';\n\n/** The stylesheet, compressed by brotli, as base64. */\nexport const packedStylesheet =\n  '${packed.toString('base64')}';\n`;
}
