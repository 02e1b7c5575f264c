import { requestFreshLinks } from '#adapters/links.ts';
import type { Rate } from '#adapters/rate-counters.ts';
import { doneEvent } from '#domain/record-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import { Acceptance } from '#schemas/acceptance.ts';
import { Delegation, Identity, LinkRequest } from '#schemas/task-requests.ts';
import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { inputRefused, parse } from '../http/parse.ts';
import { readOutcome, tidied } from '../http/read-outcome.ts';
import type { Request } from '../http/request.ts';
import { expectNonce, refuseCrossSite } from '../http/same-site.ts';
import type { Reply, Route } from '../http-edge.ts';
import { acceptOrHandBack } from './accept.ts';
import { expectOpen, expectSameHands, type OpenLink, openLink } from './open-link.ts';
import * as pages from './pages.ts';
import { passOn } from './pass-on.ts';
import { proveIdentity } from './prove-identity.ts';
import { recordOutcome } from './record-outcome.ts';
import { takeStep } from './take-step.ts';
import { caseIdOfTask, unknownTask } from './task-id.ts';
import { taskView } from './task-view.ts';
import { type Visit, visit } from './visit.ts';

/** How much longer than a visit a browser holds on to the link, so that somebody whose visit ended can begin another. */
const linkOutlivesSeconds = 12 * 3600;

/** The secret of a request. One in the header and another in the cookie are two claims, of which neither is taken. */
function oneOf(header: string | undefined, cookie: string | undefined): string | undefined {
  if (header !== undefined && cookie !== undefined && header !== cookie) throw unknownTask();
  return header ?? cookie;
}

/** Whether a request was refused because there is no visit, or none any more. */
const hasEnded = (error: unknown): boolean =>
  error instanceof HttpRefusal ? error.status === 401 : error instanceof Refusal && error.name === 'NotFound';

const canBeginAgain = ({ wantsJson, cookies }: Request): boolean => !wantsJson && cookies.link !== undefined;

/** What the page's form says: the reason goes with a task that is handed back, and is left out of one that is accepted. */
function acceptanceFrom(form: Record<string, string[]>): Acceptance {
  const { accepts, handBackReason, ...rest } = flat(form);
  if (accepts !== 'true' && accepts !== 'false') {
    throw inputRefused([{ pointer: '/accepts', detail: 'Say whether you take this task' }]);
  }
  const said = accepts === 'true' ? { accepts: true } : { accepts: false, reason: handBackReason };
  const { data } = Acceptance.safeParse({ ...said, ...rest });
  if (data === undefined) {
    throw inputRefused([{ pointer: '/handBackReason', detail: 'Say why you hand it back' }]);
  }
  return data;
}

/** A form's fields as an object; two values for one field fit no schema. */
const flat = (form: Record<string, string[]>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(form).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );

/** Everything that the holder of a task link may do. Only a POST ever changes a case. */
export const taskRoutes = (deployment: Deployment): Route[] => {
  const { config, publicUrl, table } = deployment;
  const cookie = (name: string, value: string, taskId: string, seconds: number) =>
    setCookie(name, value, `/tasks/${taskId}`, seconds, publicUrl);

  /** The task that a link opens, from the header or from the cookie it was swapped for; never both. */
  const linked = async ({ params, bearer, cookies }: Request): Promise<OpenLink> => {
    const taskId = params.taskId ?? '';
    caseIdOfTask(taskId);
    const secret = oneOf(bearer, cookies.link);
    if (secret === undefined)
      throw new HttpRefusal(401, 'Send the secret of the link', { 'www-authenticate': 'Bearer' });
    const opened = await openLink(secret, deployment);
    if (opened.task.taskId !== taskId) throw unknownTask();
    return opened;
  };

  const visited = ({ params, bearer, cookies }: Request) =>
    visit(params.taskId ?? '', oneOf(bearer, cookies.session), deployment);

  /** The visit of a form's sender. One that has ended begins again at the question of who they are, with what they typed. */
  const visitedOrAsked = async (request: Request): Promise<Visit | Reply> => {
    try {
      return await visited(request);
    } catch (error) {
      if (!hasEnded(error) || !request.isForm || !canBeginAgain(request)) throw error;
      return pages.identityOnceMore(await linked(request), request.form(), config);
    }
  };

  const showTask = async (request: Request): Promise<Reply> => {
    if (!request.wantsJson && request.cookies.session === undefined) {
      return pages.identity(await linked(request), config);
    }
    const seen = await visited(request).catch((error: unknown) => {
      if (!hasEnded(error) || !canBeginAgain(request)) throw error;
      return undefined;
    });
    if (seen === undefined) return pages.identity(await linked(request), config);
    expectSameHands(seen.task, seen.session.generation);
    const done = doneEvent(seen.file.events, seen.task.taskId);
    if (!request.wantsJson && done !== undefined) return pages.receipt(seen, done, config);
    expectOpen(seen.file, seen.task, seen.session.generation, config);
    if (request.wantsJson) return { status: 200, json: taskView(seen, config) };
    return pages.task(seen, request, config);
  };

  return [
    {
      method: 'GET',
      path: '/t/{secret}',
      answer: async ({ params, wantsJson }) => {
        const secret = params.secret ?? '';
        const { task } = await openLink(secret, deployment);
        const { taskId, kind, caseId: reference, dueBy } = task;
        return wantsJson
          ? { status: 200, json: { taskId, kind, reference, dueBy, proof: 'email' } }
          : {
              status: 303,
              location: `/tasks/${taskId}`,
              cookies: [cookie('link', secret, taskId, config.waits.sessionSeconds + linkOutlivesSeconds)],
            };
      },
    },
    {
      method: 'POST',
      path: '/tasks/{taskId}/identity',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const opened = await linked(request);
        if (!request.isForm || request.wantsJson) {
          const body = request.isForm ? flat(request.form()) : request.json();
          return {
            status: 200,
            json: { session: await proveIdentity(opened, parse(Identity, body).email, deployment) },
          };
        }
        const { kept: isKept, email = [], ...rest } = request.form();
        // Without the mark of our own page, a field that nobody asked for is refused as everywhere.
        const kept = isKept === undefined ? undefined : rest;
        try {
          const typed = parse(Identity, flat({ email, ...(kept === undefined && rest) }));
          const session = await proveIdentity(opened, typed.email, deployment);
          const { taskId } = opened.task;
          const cookies = [cookie('session', session, taskId, config.waits.sessionSeconds)];
          if (kept === undefined) return { status: 303, location: `/tasks/${taskId}`, cookies };
          const proven = { ...request, cookies: { ...request.cookies, session } };
          return { ...pages.taskWithKept(await visited(proven), proven, kept, config), cookies };
        } catch (error) {
          return pages.identityAgain(error, opened, email, kept, config);
        }
      },
    },
    { method: 'GET', path: '/tasks/{taskId}', answer: showTask },
    {
      method: 'POST',
      path: '/tasks/{taskId}',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const seen = await visitedOrAsked(request);
        if ('status' in seen) return seen;
        if (!request.isForm)
          return { status: 200, json: await recordOutcome(seen, request.json(), deployment) };
        const form = request.form();
        const step = form.step?.[0];
        if (step !== undefined && !request.wantsJson) {
          expectOpen(seen.file, seen.task, seen.session.generation, config);
          return takeStep(step, seen, request, form, deployment);
        }
        const on = pages.formFor(seen, config);
        const body = readOutcome(on, tidied(on, form));
        if (request.wantsJson) return { status: 200, json: await recordOutcome(seen, body, deployment) };
        try {
          await recordOutcome(seen, body, deployment);
          return { status: 303, location: `/tasks/${seen.task.taskId}` };
        } catch (error) {
          return pages.taskAgain(error, seen, request, form, config);
        }
      },
    },
    {
      method: 'POST',
      path: '/tasks/{taskId}/delegation',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const seen = await visitedOrAsked(request);
        if ('status' in seen) return seen;
        expectOpen(seen.file, seen.task, seen.session.generation, config);
        if (!request.isForm) {
          const { toEmail, reason } = parse(Delegation, request.json());
          return { status: 200, json: await passOn(seen, 'delegated', reason, toEmail, deployment) };
        }
        const { nonce, ...form } = request.form();
        try {
          expectNonce(nonce, request.cookies.session);
          const { toEmail, reason } = parse(Delegation, flat(form));
          const receipt = await passOn(seen, 'delegated', reason, toEmail, deployment);
          return pages.passedOn(receipt, config);
        } catch (error) {
          return pages.taskAgain(error, seen, request, form, config);
        }
      },
    },
    {
      method: 'POST',
      path: '/tasks/{taskId}/acceptance',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const seen = await visitedOrAsked(request);
        if ('status' in seen) return seen;
        if (!request.isForm) {
          const said = parse(Acceptance, request.json());
          return { status: 200, json: await acceptOrHandBack(seen, said, deployment) };
        }
        const { nonce, ...form } = request.form();
        try {
          expectNonce(nonce, request.cookies.session);
          const receipt = await acceptOrHandBack(seen, acceptanceFrom(form), deployment);
          return receipt.outcome === 'accepted'
            ? { status: 303, location: `/tasks/${seen.task.taskId}` }
            : pages.passedOn(receipt, config);
        } catch (error) {
          return pages.taskAgain(error, seen, request, form, config);
        }
      },
    },
    { method: 'GET', path: '/links', answer: async () => pages.links(config) },
    {
      method: 'POST',
      path: '/links',
      answer: async (request) => {
        const now = new Date().toISOString();
        const rate: Rate = {
          what: 'fresh_links',
          source: request.source,
          most: config.limits.freshLinkRequestsAnHour,
          windowSeconds: 3600,
        };
        if (!request.isForm) {
          await requestFreshLinks(table, parse(LinkRequest, request.json()).email, rate, now);
          return {
            status: 202,
            json: { sent: 'If this address has anything open, a fresh link for each is on its way.' },
          };
        }
        try {
          await requestFreshLinks(table, parse(LinkRequest, flat(request.form())).email, rate, now);
        } catch (error) {
          if (!(error instanceof Refusal) || error.name !== 'InputRefused') throw error;
          return pages.linksAgain(error, request.form(), config);
        }
        return pages.linksSent(config);
      },
    },
  ];
};
