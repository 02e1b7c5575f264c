import { isReference } from './reference.ts';

const tokenLength = 43;

/**
 * The address of an applicant's tracker. The reference, without its dashes, goes in front of the access token, so
 * that the case is found without a record of every link.
 */
export const trackerUrl = (publicUrl: string, reference: string, accessToken: string): string =>
  `${publicUrl}/track/${reference.replaceAll('-', '')}${accessToken}`;

/** The address of the letter of a decision, by the same secret: no mail program cuts links of less than 120 characters. */
export const letterUrl = (trackerUrl: string): string => trackerUrl.replace('/track/', '/letter/');

/** The reference and the access token in a tracker secret, or undefined for what we never gave out. */
export function readTrackerSecret(secret: string): { reference: string; accessToken: string } | undefined {
  const [, programme, first, second, check, accessToken] =
    /^(DFG|CHF)(.{4})(.{4})(.{2})([A-Za-z0-9_-]{43})$/.exec(secret) ?? [];
  const reference = `${programme}-${first}-${second}-${check}`;
  if (accessToken?.length !== tokenLength || !isReference(reference)) return undefined;
  return { reference, accessToken };
}
