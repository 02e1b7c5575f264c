import { accessibilityPage } from '#views/pages/accessibility-page.ts';
import { privacyPage } from '#views/pages/privacy-page.ts';
import { asset, type Encoding } from '#views/style/assets.ts';
import type { Deployment } from '../deployment.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import type { Route } from '../http-edge.ts';

/** Pages that are the same for everybody, and the files that all pages ask for. */
export const pageRoutes = ({ config }: Deployment): Route[] => [
  {
    method: 'GET',
    path: '/assets/{file}',
    answer: async ({ params, headers }) => {
      const found = asset(params.file ?? '', config.organisation, encodingsIn(headers['accept-encoding']));
      if (found === undefined) throw new HttpRefusal(404, 'There is nothing here');
      return {
        status: 200,
        bytes: found.body,
        headers: {
          'content-type': found.type,
          // Its name changes with its content.
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(found.encoding && { 'content-encoding': found.encoding }),
        },
      };
    },
  },
  {
    method: 'GET',
    path: '/accessibility',
    answer: async () => ({ status: 200, html: accessibilityPage(config) }),
  },
  {
    method: 'GET',
    path: '/privacy',
    answer: async () => ({ status: 200, html: privacyPage(config) }),
  },
];

/** The encodings that a browser takes and we have, ours in the order of their size (RFC 9110, 12.5.3). */
function encodingsIn(header = ''): Encoding[] {
  const accepted = header
    .toLowerCase()
    .split(',')
    .map((one) => one.trim().split(/;\s*q=/))
    .flatMap(([name = '', quality = '1']) => (Number(quality) > 0 ? [name] : []));
  const ours: readonly Encoding[] = ['br', 'gzip'];
  return ours.filter((encoding) => accepted.includes(encoding));
}
