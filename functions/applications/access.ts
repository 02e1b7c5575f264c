import { readCase } from '#adapters/read-case.ts';
import { hashOf, isSameHash, isSecret } from '#adapters/secrets.ts';
import { accessGenerationOf } from '#domain/case-history.ts';
import { isTypedAs } from '#domain/people.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { isReference } from '#domain/reference.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Deployment } from '../deployment.ts';
import { HttpRefusal } from '../http/http-refusal.ts';

const notFound = () => new Refusal('NotFound', 'There is no such request, or the token is not right');

/**
 * The case of somebody who holds its access token. An unknown reference and a wrong token get the same answer.
 *
 * @throws HttpRefusal 401 without a token, Refusal `NotFound` for everything else that does not open the case
 */
export async function caseFor(
  reference: string,
  token: string | undefined,
  { table }: Pick<Deployment, 'table'>,
): Promise<CaseFile> {
  if (token === undefined) {
    throw new HttpRefusal(401, 'Send the access token as Authorization: Bearer', {
      'www-authenticate': 'Bearer',
    });
  }
  if (!isReference(reference) || !isSecret(token)) throw notFound();
  const file = await readCase(table, reference);
  const hash = hashOf(token);
  const now = new Date().toISOString();
  const opens =
    file !== undefined &&
    (isSameHash(file.record.accessHash, hash) ||
      file.access.some(
        ({ hash: known, expiresAt, generation }) =>
          isSameHash(known, hash) &&
          expiresAt > now &&
          (generation === undefined || generation === accessGenerationOf(file.record)),
      ));
  if (!opens) throw notFound();
  return file;
}

/** Whether a typed address is that of somebody who applies: whoever only holds the tracker's link may look, not end it. */
export function isOfApplicant({ events }: Pick<CaseFile, 'events'>, typedEmail: string): boolean {
  const { applicant, representative } = factsOf(events).application;
  return [applicant.email, representative?.email].some(
    (email) => email !== undefined && isTypedAs(email, typedEmail),
  );
}
