import { secretText } from '#adapters/secret-text.ts';
import { hashOf, isSameHash } from '#adapters/secrets.ts';
import { OriginCheckEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { log } from '../log.ts';

const { ORIGIN_SECRET_ARN } = environment(OriginCheckEnvironment);
const readSecret = secretText(ORIGIN_SECRET_ARN);

/** Whether a request came through the firewall: it brings the secret that CloudFront adds to each. */
export const handler = async (event: { identitySource?: string[] }): Promise<{ isAuthorized: boolean }> => {
  const isAuthorized = isSameHash(hashOf(event.identitySource?.[0] ?? ''), hashOf(await readSecret()));
  if (!isAuthorized) log('warn', 'past_the_firewall');
  return { isAuthorized };
};
