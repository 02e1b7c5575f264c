import { Refusal } from '#domain/refusal.ts';
import { readTrackerSecret } from '#domain/tracker-secret.ts';
import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';
import type { Reply } from '../http-edge.ts';
import { caseFor } from './access.ts';

/** How long a browser may look at a tracker before it needs its link again, in seconds. */
export const trackerCookieSeconds = 86_400;

/** The cookie that opens the tracker of one case, and all pages below it, for a day. */
export const trackerCookie = (
  reference: string,
  accessToken: string,
  { publicUrl }: Pick<Deployment, 'publicUrl'>,
): string => setCookie('access', accessToken, `/tracker/${reference}`, trackerCookieSeconds, publicUrl);

/**
 * Takes somebody from the link in a mail to a page of their tracker, with the cookie that opens it.
 *
 * @param below the page, from the tracker's address on
 * @throws Refusal `NotFound` for a link that we do not know
 */
export async function openTracker(
  secret: string,
  below: '' | '/letter',
  deployment: Deployment,
): Promise<Reply> {
  const known = readTrackerSecret(secret);
  if (known === undefined) throw new Refusal('NotFound', 'We do not know this link');
  const { reference, accessToken } = known;
  await caseFor(reference, accessToken, deployment);
  return {
    status: 303,
    location: `/tracker/${reference}${below}`,
    cookies: [trackerCookie(reference, accessToken, deployment)],
  };
}
