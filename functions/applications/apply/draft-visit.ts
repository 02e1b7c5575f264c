import { readDraft } from '#adapters/drafts.ts';
import { hashOf, isSameHash } from '#adapters/secrets.ts';
import { isOver } from '#domain/draft/draft-life.ts';
import { type DraftSecret, draftKeyOf, readDraftKey } from '#domain/draft/draft-secret.ts';
import type { Known } from '#domain/draft/question.ts';
import { counted } from '#domain/draft/sections.ts';
import type { DraftRecord } from '#schemas/draft-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { expiredPage, lostPage, otherDraftPage } from '#views/pages/apply/trouble-pages.ts';
import type { Deployment } from '../../deployment.ts';
import { setCookie } from '../../http/cookies.ts';
import type { Request } from '../../http/request.ts';
import { expectNonce, nonceFor, refuseCrossSite } from '../../http/same-site.ts';
import type { Reply, Route } from '../../http-edge.ts';

type Form = Record<string, string[]>;

/** Somebody at their draft: what it holds, what counts of it, and what they sent. */
export type DraftVisit = {
  draft: DraftRecord;
  secret: DraftSecret;
  known: Known;
  /** What every form of the draft carries. */
  nonce: string;
  form: Form;
};

/** The answers that count today. */
export const knownOf = (draft: Pick<DraftRecord, 'answers'>, config: GrantsConfig): Known =>
  counted({ answers: draft.answers, today: new Date().toISOString().slice(0, 10), config });

/** Keeps a browser's hold on its draft for as long as the draft lives. */
export const draftCookie = (secret: DraftSecret, { config, publicUrl }: Deployment): string =>
  setCookie('draft', draftKeyOf(secret), '/apply', config.waits.draftSeconds, publicUrl);

/** The draft that a key opens: undefined where it opens none, or none any more. One read. */
export async function openDraft(
  key: string,
  { table }: Pick<Deployment, 'table'>,
): Promise<{ draft: DraftRecord; secret: DraftSecret } | undefined> {
  const secret = readDraftKey(key);
  const draft = secret && (await readDraft(table, secret.draftId));
  if (secret === undefined || draft === undefined) return undefined;
  const hash = hashOf(secret.secret);
  return draft.hashes.some((known) => isSameHash(known, hash)) ? { draft, secret } : undefined;
}

/**
 * A route for whoever has a draft open in this browser. A form from another site is refused; one that was made for
 * another draft, a draft that is lost or over, and one that was sent already each get a page that says what to do.
 */
export function draftRoute(
  method: Route['method'],
  path: string,
  deployment: Deployment,
  answer: (visit: DraftVisit, request: Request) => Promise<Reply>,
): Route {
  const { config, publicUrl } = deployment;
  return {
    method,
    path,
    answer: async (request) => {
      if (method === 'POST') refuseCrossSite(request, publicUrl);
      const form = method === 'POST' ? request.form() : {};
      // Words are given back only where the browser says that they were typed on our own page.
      const typed = request.headers['sec-fetch-site'] === 'same-origin' ? form : {};
      const key = request.cookies.draft ?? '';
      const open = await openDraft(key, deployment);
      if (open === undefined) return { status: 404, html: lostPage(typed, config) };
      if (isOver(open.draft, new Date().toISOString())) return { status: 410, html: expiredPage(config) };
      if (method === 'POST' && !isForThisDraft(form, key))
        return { status: 403, html: otherDraftPage(typed, config) };
      if (open.draft.sentAs !== undefined && path !== sentPath) return { status: 303, location: sentPath };
      const known = knownOf(open.draft, config);
      return answer({ ...open, known, nonce: nonceFor(key), form }, request);
    },
  };
}

/** Where a draft that was sent says so. */
export const sentPath = '/apply/sent';

function isForThisDraft(form: Form, key: string): boolean {
  try {
    expectNonce(form.nonce, key);
    return true;
  } catch {
    return false;
  }
}
