import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { packedStylesheet, stylesheetHash } from './stylesheet.ts';

type Branded = Pick<GrantsConfig['organisation'], 'brandColour'>;

/** The colour in pages.scss that the organisation's own takes the place of. */
const placeholderColour = '#1d3557';

/** A file that pages ask for. Its name changes with its content, so that a browser need never ask again. */
export type Asset = { type: string; body: Buffer; encoding?: Encoding };

export type Encoding = 'br' | 'gzip';

const named = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

const stylesheetName = ({ brandColour }: Branded) => `pages-${named(`${stylesheetHash}${brandColour}`)}.css`;
const iconName = ({ brandColour }: Branded) => `icon-${named(icon(brandColour))}.svg`;

export const stylesheetPath = (organisation: Branded): string => `/assets/${stylesheetName(organisation)}`;
export const iconPath = (organisation: Branded): string => `/assets/${iconName(organisation)}`;

/** A door that stands open, in the organisation's colour. */
const icon = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${colour}"/><path d="M9 27V5h14v22h-3V8h-8v19z" fill="#fff"/></svg>`;

/**
 * The file of that name, or undefined where pages have none.
 *
 * @param encodings how the browser can take it compressed, the best first
 */
export function asset(name: string, organisation: Branded, encodings: Encoding[]): Asset | undefined {
  if (name === iconName(organisation)) {
    return { type: 'image/svg+xml', body: Buffer.from(icon(organisation.brandColour)) };
  }
  if (name !== stylesheetName(organisation)) return undefined;
  const css = brotliDecompressSync(Buffer.from(packedStylesheet, 'base64'))
    .toString()
    .replaceAll(placeholderColour, organisation.brandColour);
  const type = 'text/css; charset=utf-8';
  const [encoding] = encodings;
  switch (encoding) {
    case 'br':
      return {
        type,
        encoding,
        body: brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
      };
    case 'gzip':
      return { type, encoding, body: gzipSync(css) };
    default:
      return { type, body: Buffer.from(css) };
  }
}
