import { askForLink } from '#adapters/drafts.ts';
import { draftLife } from '#domain/draft/draft-life.ts';
import { draftUrl } from '#domain/draft/draft-secret.ts';
import { nothingTyped, type Typed } from '#views/fields.ts';
import { linkSentPage, savePage } from '#views/pages/apply/save-page.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../../deployment.ts';
import { readAnswer } from '../../http/read-answer.ts';
import type { Reply } from '../../http-edge.ts';
import type { DraftVisit } from './draft-visit.ts';

/** The private link to the draft, to copy or to have sent. */
export const showLink = (visit: DraftVisit, deployment: Deployment): Reply => ({
  status: 200,
  html: pageOf(visit, nothingTyped, deployment),
});

function pageOf({ secret, draft, nonce }: DraftVisit, typed: Typed, { config, publicUrl }: Deployment) {
  return savePage(draftUrl(publicUrl, secret), draft.expiresAt, typed, { nonce }, config);
}

/** Has the link mailed: one write, from which the relay sends the mail with a link of its own. */
export async function mailLink(visit: DraftVisit, source: string, deployment: Deployment): Promise<Reply> {
  const { table, config } = deployment;
  const { save: words } = wordsFor().apply;
  const { values, problems } = readAnswer([{ name: 'applicant.email', type: 'email' }], {
    'applicant.email': visit.form.email ?? [],
  });
  const email = values['applicant.email'];
  if (typeof email !== 'string') {
    const detail = problems[0]?.problem === 'missing' ? words.missing : words.invalid;
    const errors = [{ pointer: '/email', detail }];
    return { status: 422, html: pageOf(visit, { values: visit.form, errors }, deployment) };
  }
  const now = new Date().toISOString();
  await askForLink(
    table,
    visit.draft,
    email,
    draftLife(now, config.waits),
    { what: 'fresh_links', source, most: config.limits.freshLinkRequestsAnHour, windowSeconds: 3600 },
    now,
  );
  return { status: 202, html: linkSentPage(email, config) };
}
