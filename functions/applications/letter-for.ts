import { type PostedLetter, postedLetter } from '#domain/letter-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import { caseWordsFor } from '#words/case-words.ts';
import type { Deployment } from '../deployment.ts';
import type { Request } from '../http/request.ts';
import { caseFor } from './access.ts';

/**
 * The letter that a request asks for, opened by the tracker's cookie or by the access token, in the print that the
 * request or else the applicant asks for (`?size=large`, `?size=ordinary`).
 *
 * @throws HttpRefusal 401, Refusal `NotFound` as the case itself does, and where nothing is decided yet
 */
export async function letterFor(
  { params, cookies, bearer, query }: Pick<Request, 'params' | 'cookies' | 'bearer' | 'query'>,
  deployment: Pick<Deployment, 'table' | 'config'>,
): Promise<PostedLetter> {
  const file = await caseFor(params.reference ?? '', bearer ?? cookies.access, deployment);
  const letter = postedLetter(file, deployment.config);
  if (letter === undefined) throw new Refusal('NotFound', caseWordsFor().letters.notYet);
  const size = query?.size;
  return size === 'large' || size === 'ordinary' ? { ...letter, largePrint: size === 'large' } : letter;
}
