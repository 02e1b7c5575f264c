import { hashOf, newSecret } from '#adapters/secrets.ts';
import { addAccess } from '#adapters/settle-case.ts';
import { accessGenerationOf } from '#domain/case-history.ts';
import { endsAt } from '#domain/chasing.ts';
import { isOver } from '#domain/draft/draft-life.ts';
import { canStart, firstUnanswered, sectionsFor } from '#domain/draft/sections.ts';
import { Refusal } from '#domain/refusal.ts';
import { nothingTyped } from '#views/fields.ts';
import { checkAnswersPage, sectionPage } from '#views/pages/apply/answers-pages.ts';
import { estimateInShort, estimatePage } from '#views/pages/apply/estimate-page.ts';
import { firstLookPage } from '#views/pages/apply/first-look-pages.ts';
import { sentPage } from '#views/pages/apply/sent-page.ts';
import { startPage } from '#views/pages/apply/start-page.ts';
import { taskListPage } from '#views/pages/apply/task-list-page.ts';
import { expiredPage, notAskedPage } from '#views/pages/apply/trouble-pages.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../../deployment.ts';
import { refuseCrossSite } from '../../http/same-site.ts';
import type { Route } from '../../http-edge.ts';
import { trackerCookie, trackerCookieSeconds } from '../tracker-cookie.ts';
import { newDraft } from './begin-draft.ts';
import { type DraftVisit, draftCookie, draftRoute, openDraft, sentPath } from './draft-visit.ts';
import { estimateFor } from './estimate-for.ts';
import { lookFirst } from './look-first.ts';
import { mailLink, showLink } from './mail-link.ts';
import { questionRoutes } from './question-routes.ts';
import { sendDraft, showDeclaration } from './send-draft.ts';

/** The journey of an application: to begin, to come back, to look at what is there, and to send it. */
export const applyRoutes = (deployment: Deployment): Route[] => {
  const { config, publicUrl } = deployment;
  const at = (method: Route['method'], path: string, answer: Parameters<typeof draftRoute>[3]): Route =>
    draftRoute(method, path, deployment, answer);
  return [
    {
      method: 'GET',
      path: '/',
      answer: async () => ({ status: 200, html: startPage(false, config) }),
    },
    {
      method: 'GET',
      path: '/apply',
      answer: async ({ cookies }) => ({
        status: 200,
        html: startPage(cookies.draft !== undefined, config),
      }),
    },
    {
      method: 'POST',
      path: '/apply',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const secret = await newDraft(request.source, deployment);
        return {
          status: 303,
          location: '/apply/questions/request/programme',
          cookies: [draftCookie(secret, deployment)],
        };
      },
    },
    {
      method: 'GET',
      path: '/apply/check',
      answer: async () => ({ status: 200, html: firstLookPage(nothingTyped, config) }),
    },
    {
      method: 'POST',
      path: '/apply/check',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        return lookFirst(request.form(), deployment);
      },
    },
    {
      method: 'GET',
      path: '/resume/{key}',
      answer: async ({ params }) => {
        const open = await openDraft(params.key ?? '', deployment);
        if (open === undefined) throw new Refusal('NotFound', wordsFor().apply.trouble.unknownLink);
        if (isOver(open.draft, new Date().toISOString())) return { status: 410, html: expiredPage(config) };
        return {
          status: 303,
          location: open.draft.sentAs === undefined ? '/apply/tasks' : sentPath,
          cookies: [draftCookie(open.secret, deployment)],
        };
      },
    },
    at('GET', '/apply/tasks', async ({ known, draft }) => ({
      status: 200,
      html: taskListPage(known, draft.expiresAt, config),
    })),
    ...questionRoutes(deployment),
    at('GET', '/apply/sections/{section}', async ({ known, form }, { params }) => {
      const section = sectionsFor(known).find(({ id }) => id === params.section);
      if (section === undefined || !canStart(section, known))
        return { status: 404, html: notAskedPage(form, config) };
      const open = firstUnanswered(section, known);
      if (open !== undefined) return { status: 303, location: `/apply/questions/${section.id}/${open.id}` };
      const worked = section.id === 'money' ? estimateFor(known, config) : undefined;
      return {
        status: 200,
        html: sectionPage(section, known, worked ? estimateInShort(worked) : '', config),
      };
    }),
    at('GET', '/apply/estimate', async ({ known }) => ({
      status: 200,
      html: estimatePage(estimateFor(known, config), known.answers['draft.moneyNow'] === false, config),
    })),
    at('GET', '/apply/check-answers', async ({ known }) => ({
      status: 200,
      html: checkAnswersPage({ known }, config),
    })),
    at('GET', '/apply/declaration', async (visit) => showDeclaration(visit, deployment)),
    at('POST', '/apply/declaration', async (visit, { source }) => sendDraft(visit, source, deployment)),
    at('GET', '/apply/save', async (visit) => showLink(visit, deployment)),
    at('POST', '/apply/save', async (visit, { source }) => mailLink(visit, source, deployment)),
    at('GET', sentPath, async ({ draft, nonce }) =>
      draft.sentAs === undefined
        ? { status: 303, location: '/apply/tasks' }
        : { status: 200, html: sentPage(draft.sentAs, nonce, config) },
    ),
    at('POST', sentPath, async (visit) => openTracker(visit, deployment)),
  ];
};

/** Opens the tracker of what was sent to the browser that sent it, for as long as its cookie lives. */
async function openTracker({ draft: { sentAs } }: DraftVisit, deployment: Deployment) {
  if (sentAs === undefined) return { status: 303, location: '/apply/tasks' };
  const accessToken = newSecret();
  const access = {
    hash: hashOf(accessToken),
    expiresAt: endsAt(new Date().toISOString(), trackerCookieSeconds),
    // As it was when the draft was sent: the draft's link may be in the mailbox of an address that has been given up since.
    generation: accessGenerationOf({}),
  };
  await addAccess(deployment.table, sentAs, access, undefined);
  return {
    status: 303,
    location: `/tracker/${sentAs}`,
    cookies: [trackerCookie(sentAs, accessToken, deployment)],
  };
}
