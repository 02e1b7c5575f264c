import * as z from 'zod/mini';
import { requestFreshLinks } from '#adapters/links.ts';
import { countOrRefuse } from '#adapters/rate-counters.ts';
import { doneEvent } from '#domain/record-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import { emailAddress, prose } from '#schemas/text.ts';
import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { parse } from '../http/parse.ts';
import { readOutcome, tidied } from '../http/read-outcome.ts';
import type { Request } from '../http/request.ts';
import { expectNonce, refuseCrossSite } from '../http/same-site.ts';
import type { Reply, Route } from '../http-edge.ts';
import { expectOpen, expectSameHands, type OpenLink, openLink } from './open-link.ts';
import * as pages from './pages.ts';
import { passOn } from './pass-on.ts';
import { proveIdentity } from './prove-identity.ts';
import { recordOutcome } from './record-outcome.ts';
import { takeStep } from './take-step.ts';
import { caseIdOfTask, unknownTask } from './task-id.ts';
import { taskView } from './task-view.ts';
import { visit } from './visit.ts';

const Identity = z.strictObject({ email: z.string().check(z.minLength(1), z.maxLength(254)) });
const Delegation = z.strictObject({ toEmail: emailAddress, reason: prose(1000) });
const FreshLinks = z.strictObject({ email: emailAddress });

const linkSeconds = 3600;

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
    const secret = bearer ?? cookies.link;
    if (secret === undefined)
      throw new HttpRefusal(401, 'Send the secret of the link', { 'www-authenticate': 'Bearer' });
    if (bearer !== undefined && cookies.link !== undefined && bearer !== cookies.link) throw unknownTask();
    const opened = await openLink(secret, deployment);
    if (opened.task.taskId !== taskId) throw unknownTask();
    return opened;
  };

  const visited = ({ params, bearer, cookies }: Request) =>
    visit(params.taskId ?? '', bearer ?? cookies.session, deployment);

  const showTask = async (request: Request): Promise<Reply> => {
    if (!request.wantsJson && request.cookies.session === undefined) {
      return pages.identity(await linked(request), config);
    }
    const seen = await visited(request);
    expectSameHands(seen.task, seen.session.generation);
    const done = doneEvent(seen.file.events, seen.task.taskId);
    if (!request.wantsJson && done !== undefined) return pages.receipt(seen, done, config);
    expectOpen(seen.file, seen.task, seen.session.generation);
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
              cookies: [cookie('link', secret, taskId, linkSeconds)],
            };
      },
    },
    {
      method: 'POST',
      path: '/tasks/{taskId}/identity',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const opened = await linked(request);
        const body = request.isForm ? flat(request.form()) : request.json();
        if (!request.isForm || request.wantsJson) {
          return {
            status: 200,
            json: { session: await proveIdentity(opened, parse(Identity, body).email, deployment) },
          };
        }
        try {
          const session = await proveIdentity(opened, parse(Identity, body).email, deployment);
          const { taskId } = opened.task;
          return {
            status: 303,
            location: `/tasks/${taskId}`,
            cookies: [cookie('session', session, taskId, config.waits.sessionSeconds)],
          };
        } catch (error) {
          return pages.identityAgain(error, opened, request.form(), config);
        }
      },
    },
    { method: 'GET', path: '/tasks/{taskId}', answer: showTask },
    {
      method: 'POST',
      path: '/tasks/{taskId}',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const seen = await visited(request);
        if (!request.isForm)
          return { status: 200, json: await recordOutcome(seen, request.json(), deployment) };
        const form = request.form();
        const step = form.step?.[0];
        if (step !== undefined && !request.wantsJson) {
          expectOpen(seen.file, seen.task, seen.session.generation);
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
        const seen = await visited(request);
        expectOpen(seen.file, seen.task, seen.session.generation);
        if (!request.isForm) {
          const { toEmail, reason } = parse(Delegation, request.json());
          return { status: 200, json: await passOn(seen, 'delegated', reason, toEmail, deployment) };
        }
        const { nonce, ...form } = request.form();
        expectNonce(nonce?.[0], request.cookies.session);
        try {
          const { toEmail, reason } = parse(Delegation, flat(form));
          const receipt = await passOn(seen, 'delegated', reason, toEmail, deployment);
          return pages.passedOn(receipt, config);
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
        const { source } = request;
        const most = config.limits.freshLinkRequestsAnHour;
        await countOrRefuse(table, { what: 'fresh_links', source, most, windowSeconds: 3600 }, now);
        if (!request.isForm) {
          await requestFreshLinks(table, parse(FreshLinks, request.json()).email, now);
          return {
            status: 202,
            json: { sent: 'If this address has anything open, a fresh link for each is on its way.' },
          };
        }
        try {
          await requestFreshLinks(table, parse(FreshLinks, flat(request.form())).email, now);
        } catch (error) {
          if (!(error instanceof Refusal) || error.name !== 'InputRefused') throw error;
          return pages.linksAgain(error, request.form(), config);
        }
        return pages.linksSent(config);
      },
    },
  ];
};
