import { saveAnswers } from '#adapters/drafts.ts';
import { draftLife, mostDraftBytes } from '#domain/draft/draft-life.ts';
import type { Known } from '#domain/draft/question.ts';
import type { DraftRecord } from '#schemas/draft-record.ts';
import type { Deployment } from '../../deployment.ts';
import { knownOf } from './draft-visit.ts';

/**
 * Keeps answers in a draft, or takes them out where they are undefined. One write; none where nothing changes.
 *
 * @returns what is known then, or `too_much` where the draft would grow past what an application may hold
 * @throws Refusal `Overtaken` where the draft was written since it was read
 */
export async function keepAnswers(
  draft: DraftRecord,
  changes: Known['answers'],
  { table, config }: Deployment,
): Promise<Known | 'too_much'> {
  const merged = Object.entries({ ...draft.answers, ...changes }).filter(([, value]) => value !== undefined);
  const answers = Object.fromEntries(merged);
  if (Buffer.byteLength(JSON.stringify(answers)) > mostDraftBytes) return 'too_much';
  await saveAnswers(table, draft, answers, draftLife(new Date().toISOString(), config.waits));
  return knownOf({ answers }, config);
}
