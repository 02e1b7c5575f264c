import type { DraftRecord } from '#schemas/draft-record.ts';
import type { Waits } from '#schemas/waits.ts';
import { endsAt } from '../chasing.ts';

/** What a draft may hold: as much as an application that is sent in one go, in bytes of JSON. */
export const mostDraftBytes = 100 * 1024;

/** When a draft that is not changed again is deleted, and when whoever began it is warned of that. */
export type DraftLife = { expiresAt: string; warnAt: string };

/** The life of a draft from its last change on. */
export function draftLife(changedAt: string, waits: Waits): DraftLife {
  const untilWarning = Math.max(0, waits.draftSeconds - waits.draftWarningSeconds);
  return { expiresAt: endsAt(changedAt, waits.draftSeconds), warnAt: endsAt(changedAt, untilWarning) };
}

/** When the owner of a draft is warned that it is about to be deleted. */
export const warningOf = ({ expiresAt }: Pick<DraftRecord, 'expiresAt'>, waits: Waits): string =>
  draftLife(endsAt(expiresAt, -waits.draftSeconds), waits).warnAt;

/** Whether a draft has come to its end. DynamoDB deletes it some time later, so that this is what decides. */
export const isOver = ({ expiresAt }: Pick<DraftRecord, 'expiresAt'>, now: string): boolean =>
  expiresAt <= now;

/** Where mail about a draft goes: where its owner asked for it, else whoever fills it in, else the applicant. */
export const addressFor = ({
  answers,
  sendTo,
}: Pick<DraftRecord, 'answers' | 'sendTo'>): string | undefined => sendTo ?? ownAddress(answers);

/** The address that whoever fills in a draft has given for themselves. */
export function ownAddress(answers: DraftRecord['answers']): string | undefined {
  const own = answers['draft.applyingFor'] === 'on_behalf' ? 'representative.email' : 'applicant.email';
  return answers[own] as string | undefined;
}
