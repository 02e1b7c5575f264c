import { applicationView } from '#domain/application-view.ts';
import { estimate } from '#domain/estimate.ts';
import { trackerUrl } from '#domain/tracker-secret.ts';
import { EstimateRequest } from '#schemas/estimate.ts';
import { version } from '#schemas/version.ts';
import type { Deployment } from '../deployment.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { parse } from '../http/parse.ts';
import type { Request } from '../http/request.ts';
import type { Route } from '../http-edge.ts';
import { caseFor } from './access.ts';
import { applyRoutes } from './apply/apply-routes.ts';
import { openApiJson } from './openapi.ts';
import { pageRoutes } from './page-routes.ts';
import { submit } from './submit.ts';
import { trackerRoutes } from './tracker-routes.ts';
import { withdraw } from './withdraw.ts';

/** The key of a repeated submission: 1 to 64 visible ASCII characters. */
function repeatKey({ headers }: Request): string | undefined {
  const key = headers['idempotency-key'];
  if (key !== undefined && !/^[\x21-\x7e]{1,64}$/.test(key)) {
    throw new HttpRefusal(400, 'Send an Idempotency-Key of 1 to 64 visible ASCII characters');
  }
  return key;
}

/** Everything that an applicant, or anybody, may ask for. */
export const applicantRoutes = (deployment: Deployment): Route[] => {
  const { config, publicUrl } = deployment;
  return [
    ...pageRoutes(deployment),
    ...applyRoutes(deployment),
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
    ...trackerRoutes(deployment),
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
