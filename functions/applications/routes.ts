import { randomUUID } from 'node:crypto';
import { applicationView } from '#domain/application-view.ts';
import { estimate } from '#domain/estimate.ts';
import { Refusal } from '#domain/refusal.ts';
import { readTrackerSecret, trackerUrl } from '#domain/tracker-secret.ts';
import { EstimateRequest } from '#schemas/estimate.ts';
import { version } from '#schemas/version.ts';
import { nothingTyped } from '#views/fields.ts';
import { applyPage, startPage } from '#views/pages/apply-page.ts';
import { trackerPage } from '#views/pages/tracker-page.ts';
import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { onlyValue } from '../http/only-value.ts';
import { parse } from '../http/parse.ts';
import type { Request } from '../http/request.ts';
import { expectNonce, nonceFor, refuseCrossSite } from '../http/same-site.ts';
import type { Route } from '../http-edge.ts';
import { caseFor, expectApplicant } from './access.ts';
import { applyByForm } from './apply-by-form.ts';
import { openApiJson } from './openapi.ts';
import { pageRoutes } from './page-routes.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';

/** The key of a repeated submission: 1 to 64 visible ASCII characters. */
function repeatKey({ headers }: Request): string | undefined {
  const key = headers['idempotency-key'];
  if (key !== undefined && !/^[\x21-\x7e]{1,64}$/.test(key)) {
    throw new HttpRefusal(400, 'Send an Idempotency-Key of 1 to 64 visible ASCII characters');
  }
  return key;
}

const trackerCookie = (reference: string, accessToken: string, { publicUrl }: Deployment) =>
  setCookie('access', accessToken, `/tracker/${reference}`, 86_400, publicUrl);

/** Everything that an applicant, or anybody, may ask for. */
export const applicantRoutes = (deployment: Deployment): Route[] => {
  const { config, publicUrl } = deployment;
  return [
    ...pageRoutes(deployment),
    {
      method: 'POST',
      path: '/applications',
      answer: async (request) => {
        const { reference, receivedAt, accessToken } = await submit(
          request.json(),
          repeatKey(request),
          request.source,
          deployment,
        );
        const self = `/applications/${reference}`;
        return {
          status: 201,
          headers: { location: self },
          json: {
            reference,
            status: 'received',
            receivedAt,
            accessToken,
            links: { self: `${publicUrl}${self}`, tracker: trackerUrl(publicUrl, reference, accessToken) },
          },
        };
      },
    },
    {
      method: 'GET',
      path: '/applications/{reference}',
      answer: async ({ params, bearer }) => ({
        status: 200,
        json: applicationView(
          await caseFor(params.reference ?? '', bearer, deployment),
          new Date().toISOString(),
          config,
        ),
      }),
    },
    {
      method: 'POST',
      path: '/applications/{reference}/withdrawal',
      answer: async ({ params, bearer }) => {
        const reference = params.reference ?? '';
        await withdraw(await caseFor(reference, bearer, deployment), deployment);
        return { status: 200, json: { reference, status: 'withdrawn' } };
      },
    },
    {
      method: 'POST',
      path: '/estimates',
      answer: async (request) => ({
        status: 200,
        json: estimate(parse(EstimateRequest, request.json()), new Date().toISOString().slice(0, 10), config),
      }),
    },
    {
      method: 'GET',
      path: '/track/{secret}',
      answer: async ({ params }) => {
        const secret = readTrackerSecret(params.secret ?? '');
        if (secret === undefined) throw new Refusal('NotFound', 'We do not know this link');
        await caseFor(secret.reference, secret.accessToken, deployment);
        return {
          status: 303,
          location: `/tracker/${secret.reference}`,
          cookies: [trackerCookie(secret.reference, secret.accessToken, deployment)],
        };
      },
    },
    {
      method: 'GET',
      path: '/tracker/{reference}',
      answer: async ({ params, cookies }) => {
        const file = await caseFor(params.reference ?? '', cookies.access, deployment);
        return {
          status: 200,
          html: trackerPage(
            applicationView(file, new Date().toISOString(), config),
            nonceFor(cookies.access ?? ''),
            config,
          ),
        };
      },
    },
    {
      method: 'POST',
      path: '/tracker/{reference}/withdrawal',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const reference = request.params.reference ?? '';
        const file = await caseFor(reference, request.cookies.access, deployment);
        const { sure, email, nonce } = request.form();
        expectNonce(nonce, request.cookies.access);
        if (onlyValue(sure) === 'true') {
          expectApplicant(file, onlyValue(email) ?? '');
          await withdraw(file, deployment);
        }
        return { status: 303, location: `/tracker/${reference}` };
      },
    },
    {
      method: 'GET',
      path: '/apply',
      answer: async () => {
        return { status: 200, html: applyPage(nothingTyped, randomUUID(), config) };
      },
    },
    {
      method: 'POST',
      path: '/apply',
      answer: async (request) => {
        refuseCrossSite(request, publicUrl);
        const result = await applyByForm(request.form(), request.source, deployment);
        if ('page' in result) return { status: 422, html: result.page };
        const { reference, accessToken } = result;
        return {
          status: 303,
          location: `/tracker/${reference}`,
          cookies: [trackerCookie(reference, accessToken, deployment)],
        };
      },
    },
    {
      method: 'GET',
      path: '/',
      answer: async () => {
        return { status: 200, html: startPage(config) };
      },
    },
    {
      method: 'GET',
      path: '/health',
      answer: async () => ({ status: 200, json: { status: 'ok', version } }),
    },
    {
      method: 'GET',
      path: '/openapi.json',
      answer: async () => ({
        status: 200,
        text: await openApiJson(),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }),
    },
  ];
};
