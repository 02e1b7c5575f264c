import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';

/** How long a browser may look at a tracker before it needs its link again, in seconds. */
export const trackerCookieSeconds = 86_400;

/** Lets a browser look at one tracker for a day. */
export const trackerCookie = (reference: string, accessToken: string, { publicUrl }: Deployment): string =>
  setCookie('access', accessToken, `/tracker/${reference}`, trackerCookieSeconds, publicUrl);
