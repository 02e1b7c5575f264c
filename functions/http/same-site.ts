import { hashOf, isSameHash } from '#adapters/secrets.ts';
import { Refusal } from '#domain/refusal.ts';
import { onlyValue } from './only-value.ts';
import type { Request } from './request.ts';

const foreign = () => new Refusal('CrossSite', 'This form was not sent from our own page');

/**
 * Refuses a form that another site sent with our visitor's cookie. `Origin: null` says nothing: a browser sends it
 * from our own pages too, because they ask for no referrer.
 *
 * @throws Refusal `CrossSite`
 */
export function refuseCrossSite({ headers }: Pick<Request, 'headers'>, publicUrl: string): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isForeign = origin !== undefined && origin !== 'null' && origin !== new URL(publicUrl).origin;
  if (isForeign || (site !== undefined && site !== 'same-origin' && site !== 'none')) throw foreign();
}

/** What a form carries to show that it was made for the holder of a cookie. */
export const nonceFor = (cookie: string): string => hashOf(`nonce ${cookie}`);

/** Refuses a form that does not carry the nonce of the visitor's cookie, once. */
export function expectNonce(sent: string[] | undefined, cookie: string | undefined): void {
  const nonce = onlyValue(sent);
  if (cookie === undefined || nonce === undefined || !isSameHash(nonce, nonceFor(cookie))) throw foreign();
}
