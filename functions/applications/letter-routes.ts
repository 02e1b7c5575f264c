import { letterPage } from '#views/pages/letter-page.ts';
import type { Deployment } from '../deployment.ts';
import type { Route } from '../http-edge.ts';
import { letterFor } from './letter-for.ts';
import { openTracker } from './tracker-cookie.ts';

/** The letter of a decision as a page. As a PDF it comes from a function of its own. */
export const letterRoutes = (deployment: Deployment): Route[] => [
  {
    method: 'GET',
    path: '/letter/{secret}',
    answer: async ({ params }) => openTracker(params.secret ?? '', '/letter', deployment),
  },
  {
    method: 'GET',
    path: '/tracker/{reference}/letter',
    answer: async (request) => ({
      status: 200,
      html: letterPage(await letterFor(request, deployment), deployment.config),
    }),
  },
];
