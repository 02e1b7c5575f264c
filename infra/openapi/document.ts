import * as z from 'zod/mini';
import { Acceptance } from '#schemas/acceptance.ts';
import { Application } from '#schemas/application.ts';
import { ApplicationView } from '#schemas/application-view.ts';
import { Estimate, EstimateRequest } from '#schemas/estimate.ts';
import { outcomeSchemas } from '#schemas/outcomes/outcome.ts';
import { Problem } from '#schemas/problem.ts';
import { TaskView } from '#schemas/task-view.ts';
import { version } from '#schemas/version.ts';

const json = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema, ...definition } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return { content: { 'application/json': { schema: definition } } };
};

const receipt = z.object({
  taskId: z.string(),
  reference: z.string(),
  outcome: z.string(),
  recordedAt: z.string(),
});
const submitted = z.object({
  reference: z.string(),
  status: z.literal('received'),
  receivedAt: z.string(),
  accessToken: z.string(),
  links: z.object({ self: z.string(), tracker: z.string() }),
});

/** Codes that any post can meet before anybody looks at what it says. */
const posted = [400, 413, 415, 422, 503];

const problems = (...codes: number[]) =>
  Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/Problem` }]));

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const bearer = (scheme: string) => [{ [scheme]: [] }];

/** The OpenAPI 3.1 document of the service, generated from the schemas that the routes check against. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Threshold',
    version,
    description:
      'Grant applications: from needs assessment to decision. Where a key is sent twice in one object, the last value holds.',
  },
  servers: [{ url: '/' }],
  paths: {
    '/applications': {
      post: {
        summary: 'Apply for a grant or for charitable funding',
        parameters: [
          { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 1, maxLength: 64 } },
        ],
        requestBody: { required: true, ...json(Application, 'input') },
        responses: {
          201: {
            description: 'Accepted',
            headers: { Location: { schema: { type: 'string' } } },
            ...json(submitted, 'output'),
          },
          ...problems(...posted),
        },
      },
    },
    '/applications/{reference}': {
      get: {
        summary: 'Where a request stands',
        security: bearer('access'),
        parameters: [parameter('reference')],
        responses: {
          200: { description: 'The request', ...json(ApplicationView, 'output') },
          ...problems(401, 404, 503),
        },
      },
    },
    '/applications/{reference}/withdrawal': {
      post: {
        summary: 'Withdraw a request',
        security: bearer('access'),
        parameters: [parameter('reference')],
        responses: {
          200: {
            description: 'Withdrawn',
            ...json(z.object({ reference: z.string(), status: z.literal('withdrawn') }), 'output'),
          },
          ...problems(401, 404, 409, 503),
        },
      },
    },
    '/t/{secret}': {
      get: {
        summary: 'What a task link is for. Changes nothing',
        parameters: [parameter('secret')],
        responses: {
          200: {
            description: 'The task, with nothing personal',
            ...json(
              z.object({
                taskId: z.string(),
                kind: z.string(),
                reference: z.string(),
                dueBy: z.string(),
                proof: z.literal('email'),
              }),
              'output',
            ),
          },
          303: { description: 'For a browser: the page of the task' },
          ...problems(404, 410),
        },
      },
    },
    '/tasks/{taskId}/identity': {
      post: {
        summary: 'Prove that you are the person the task is with',
        security: bearer('link'),
        parameters: [parameter('taskId')],
        requestBody: { required: true, ...json(z.strictObject({ email: z.string() }), 'input') },
        responses: {
          200: {
            description: 'A session for this task',
            ...json(z.object({ session: z.string() }), 'output'),
          },
          ...problems(...posted, 401, 403, 404, 410, 429),
        },
      },
    },
    '/tasks/{taskId}': {
      get: {
        summary: 'The task and the case, as far as this person may see it',
        security: bearer('session'),
        parameters: [parameter('taskId')],
        responses: {
          200: { description: 'The task', ...json(TaskView, 'output') },
          ...problems(401, 404, 410),
        },
      },
      post: {
        summary: 'Record the outcome of a task',
        security: bearer('session'),
        parameters: [parameter('taskId')],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                oneOf: Object.values(outcomeSchemas).map(
                  (schema) => json(schema, 'input').content['application/json'].schema,
                ),
              },
            },
          },
        },
        responses: {
          200: { description: 'Recorded', ...json(receipt, 'output') },
          ...problems(...posted, 401, 403, 404, 409, 410),
        },
      },
    },
    '/tasks/{taskId}/delegation': {
      post: {
        summary: 'Pass the task to a colleague',
        security: bearer('session'),
        parameters: [parameter('taskId')],
        requestBody: {
          required: true,
          ...json(z.strictObject({ toEmail: z.string(), reason: z.string() }), 'input'),
        },
        responses: {
          200: { description: 'Passed on', ...json(receipt, 'output') },
          ...problems(...posted, 401, 403, 404, 409, 410),
        },
      },
    },
    '/tasks/{taskId}/acceptance': {
      post: {
        summary: 'Take a task that a colleague passed on, or hand it back. Its outcome takes it as well',
        security: bearer('session'),
        parameters: [parameter('taskId')],
        requestBody: { required: true, ...json(Acceptance, 'input') },
        responses: {
          200: { description: 'Accepted or handed back', ...json(receipt, 'output') },
          ...problems(...posted, 401, 403, 404, 409, 410),
        },
      },
    },
    '/links': {
      post: {
        summary: 'Have fresh links mailed. The same answer for every address',
        requestBody: { required: true, ...json(z.strictObject({ email: z.string() }), 'input') },
        responses: {
          202: { description: 'If the address has anything open, links are on their way' },
          ...problems(...posted),
        },
      },
    },
    '/estimates': {
      post: {
        summary: 'What a person might contribute. Stores nothing',
        requestBody: { required: true, ...json(EstimateRequest, 'input') },
        responses: {
          200: { description: 'An indication', ...json(Estimate, 'output') },
          ...problems(...posted),
        },
      },
    },
    '/apply': {
      get: { summary: 'The application as a web page', responses: { 200: { description: 'A page' } } },
      post: {
        summary: 'The application as a form; ends in the same submission',
        responses: {
          303: { description: 'To the tracker' },
          422: { description: 'The page, with what is wrong' },
        },
      },
    },
    '/track/{secret}': {
      get: {
        summary: 'The link in an applicant’s mail',
        parameters: [parameter('secret')],
        responses: { 303: { description: 'To the tracker, with a cookie' }, ...problems(404, 503) },
      },
    },
    '/openapi.json': {
      get: { summary: 'This document', responses: { 200: { description: 'OpenAPI 3.1' } } },
    },
    '/health': {
      get: {
        summary: 'Whether the service is up',
        responses: {
          200: {
            description: 'Up',
            ...json(z.object({ status: z.literal('ok'), version: z.string() }), 'output'),
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      access: { type: 'http', scheme: 'bearer', description: 'The accessToken of the submission' },
      link: { type: 'http', scheme: 'bearer', description: 'The secret of the link in the email' },
      session: { type: 'http', scheme: 'bearer', description: 'The session from /identity' },
    },
    responses: {
      Problem: {
        description: 'What is wrong, without anything that was sent',
        content: {
          'application/problem+json': { schema: json(Problem, 'output').content['application/json'].schema },
        },
      },
    },
  },
});
