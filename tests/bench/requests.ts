import application from './application.json' with { type: 'json' };
import { httpEvent } from './http-event.ts';
import type { Request } from './measure.ts';
import type { Seed } from './seed-case.ts';

export interface RouteRequests {
  functionName: string;
  request: (index: number) => Request;
}

/** The routes that people wait for, each as requests to a seeded case. A submission is a new case every time. */
export function routeRequests({
  reference,
  accessToken,
  taskId,
  linkSecret,
  session,
}: Seed): Record<string, RouteRequests> {
  const always = (functionName: string, statusCode: number, event: unknown): RouteRequests => ({
    functionName,
    request: () => ({ event, statusCode }),
  });
  return {
    'POST /applications': always(
      'applications',
      201,
      httpEvent('POST', '/applications', { body: application }),
    ),
    'GET /applications/{reference}': always(
      'applications',
      200,
      httpEvent('GET', `/applications/${reference}`, { bearer: accessToken }),
    ),
    'GET /t/{secret}': always('tasks', 200, httpEvent('GET', `/t/${linkSecret}`)),
    'GET /tasks/{taskId}': always('tasks', 200, httpEvent('GET', `/tasks/${taskId}`, { bearer: session })),
  };
}

/** The first thing that each function of the system is asked after a cold start, with a seeded case. */
export function firstRequests(seed: Seed): Record<string, Request> {
  const { caseId, newImage } = seed;
  const routes = routeRequests(seed);
  const step = { event: { caseId, round: 1 } };
  const sweep = { event: { 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} } };
  const route = (name: string): Request => routes[name]?.request(0) ?? { event: {} };
  return {
    applications: route('POST /applications'),
    tasks: route('GET /tasks/{taskId}'),
    'check-request': step,
    'open-task': { event: { ...step.event, slot: 'needs_assessment', token: 'bench', state: {} } },
    'assess-means': step,
    'check-validity': step,
    'propose-decision': step,
    // The seeded case has no decision to write a letter about, or to print one of: it is read, then refused.
    'record-decision': { ...step, throws: 'Error' },
    letters: {
      event: httpEvent('GET', `/tracker/${seed.reference}/letter.pdf`, { bearer: seed.accessToken }),
      statusCode: 404,
    },
    relay: {
      event: {
        Records: [
          {
            eventID: 'bench',
            eventName: 'MODIFY',
            eventSource: 'aws:dynamodb',
            dynamodb: { Keys: { pk: newImage.pk, sk: newImage.sk }, NewImage: newImage, SequenceNumber: '1' },
          },
        ],
      },
    },
    'mail-events': {
      event: {
        detail: {
          eventType: 'Bounce',
          bounce: { bounceType: 'Transient' },
          mail: { destination: ['nobody@bounce.example'], tags: { case: [caseId], event: ['1'] } },
        },
      },
    },
    caseload: sweep,
    webhook: sweep,
    reconcile: sweep,
    remind: sweep,
  };
}
