import { ref, type SchemaName } from '#infra/openapi/components.ts';
import { answerExamples, applicationExamples, outcomeExamples } from '#infra/openapi/examples.ts';
import { type ProblemCode, problems } from '#infra/openapi/problems.ts';
import { outcomeSchemas } from '#schemas/outcomes/outcome.ts';

/** Codes that any post can meet before anybody looks at what it says. */
const posted: ProblemCode[] = [400, 413, 415, 422, 503];

const json = (schema: object, more: object = {}) => ({
  content: { 'application/json': { schema, ...more } },
});
const page = (what: string) => ({
  description: what,
  content: { 'text/html': { schema: { type: 'string' } } },
});
const parameter = (name: string, what: string) => ({
  name,
  in: 'path',
  required: true,
  description: what,
  schema: { type: 'string' },
});
const reference = parameter('reference', 'The reference of the request, for example DFG-7K3M-9QXA-PT');
const taskId = parameter('taskId', 'The id of the task, as /t/{secret} answers it');
const secret = parameter('secret', 'The secret of the link, as it stands in the mail');

/** An answer with its schema and with what the service really answered. */
const answered = (operationId: string, what: string, schema: SchemaName) => {
  const examples = answerExamples(operationId);
  return { description: what, ...json(ref(schema), Object.keys(examples).length > 0 ? { examples } : {}) };
};

const body = (schema: object, more: object = {}) => ({
  requestBody: { required: true, ...json(schema, more) },
});

const applicant = {
  '/applications': {
    post: {
      operationId: 'submitApplication',
      tags: ['Applicants'],
      summary: 'Apply for a grant or for charitable funding',
      description:
        'A request that is incomplete or looks ineligible is accepted too: the applicant is asked for what is missing, and a person decides.',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'The same key and body within 24 hours gives the same reference, with a fresh access token; the same key with another body is 422',
          schema: { type: 'string', minLength: 1, maxLength: 64 },
        },
      ],
      ...body(ref('Application'), {
        examples: Object.fromEntries(
          Object.keys(applicationExamples()).map((name) => [name, { $ref: `#/components/examples/${name}` }]),
        ),
      }),
      responses: {
        201: {
          ...answered('submitApplication', 'Accepted', 'Submitted'),
          headers: { Location: { description: 'The path of the request', schema: { type: 'string' } } },
        },
        ...problems(...posted, 429),
      },
    },
  },
  '/applications/{reference}': {
    get: {
      operationId: 'readApplication',
      tags: ['Applicants'],
      summary: 'Where a request stands',
      security: [{ access: [] }],
      parameters: [reference],
      responses: {
        200: answered('readApplication', 'The request', 'ApplicationView'),
        ...problems(401, 404, 429, 503),
      },
    },
  },
  '/applications/{reference}/withdrawal': {
    post: {
      operationId: 'withdrawApplication',
      tags: ['Applicants'],
      summary: 'Withdraw a request. Its open tasks and links die with it',
      security: [{ access: [] }],
      parameters: [reference],
      responses: {
        200: answered('withdrawApplication', 'Withdrawn', 'Withdrawn'),
        ...problems(401, 404, 409, 429, 503),
      },
    },
  },
  '/estimates': {
    post: {
      operationId: 'estimateContribution',
      tags: ['Applicants'],
      summary: 'What a person might contribute. Indicative; stores nothing',
      ...body(ref('EstimateRequest')),
      responses: {
        200: answered('estimateContribution', 'An indication', 'Estimate'),
        ...problems(...posted),
      },
    },
  },
};

const tasks = {
  '/t/{secret}': {
    get: {
      operationId: 'readLink',
      tags: ['Tasks'],
      summary: 'What a task link is for. Changes nothing',
      parameters: [secret],
      responses: {
        200: answered('readLink', 'The task, with nothing personal (Accept: application/json)', 'LinkView'),
        303: { description: 'For a browser: the page of the task' },
        ...problems(404, 410, 429, 503),
      },
    },
  },
  '/tasks/{taskId}/identity': {
    post: {
      operationId: 'proveIdentity',
      tags: ['Tasks'],
      summary: 'Prove that you are the person the task is with',
      description: 'At most five wrong addresses for a link, then it is locked for a quarter of an hour.',
      security: [{ link: [] }],
      parameters: [taskId],
      ...body(ref('Identity')),
      responses: {
        200: {
          description: 'A session for this task',
          ...json(
            { type: 'object', properties: { session: { type: 'string' } }, required: ['session'] },
            { examples: answerExamples('proveIdentity') },
          ),
        },
        303: { description: 'For a form: the task' },
        ...problems(...posted, 401, 403, 404, 410, 429),
      },
    },
  },
  '/tasks/{taskId}': {
    get: {
      operationId: 'readTask',
      tags: ['Tasks'],
      summary: 'The task and the case, as far as this person may see it',
      security: [{ session: [] }],
      parameters: [taskId],
      responses: {
        200: answered('readTask', 'The task', 'TaskView'),
        ...problems(401, 404, 410, 429, 503),
      },
    },
    post: {
      operationId: 'recordOutcome',
      tags: ['Tasks'],
      summary: 'Record the outcome of a task',
      description:
        'What may be posted depends on the kind of the task. The same outcome twice gives the first receipt; another one after it is 409.',
      security: [{ session: [] }],
      parameters: [taskId],
      ...body(
        { anyOf: Object.keys(outcomeSchemas).map((kind) => ref(outcomeName(kind))) },
        { examples: outcomeExamples() },
      ),
      responses: {
        200: answered('recordOutcome', 'Recorded', 'Receipt'),
        303: { description: 'For a form: the receipt' },
        ...problems(...posted, 401, 403, 404, 409, 410, 429),
      },
    },
  },
  '/tasks/{taskId}/delegation': {
    post: {
      operationId: 'delegateTask',
      tags: ['Tasks'],
      summary: 'Pass the task to a colleague. The old link dies, and both names are on the record',
      security: [{ session: [] }],
      parameters: [taskId],
      ...body(ref('Delegation')),
      responses: {
        200: answered('delegateTask', 'Passed on', 'Receipt'),
        ...problems(...posted, 401, 403, 404, 409, 410, 429),
      },
    },
  },
  '/tasks/{taskId}/acceptance': {
    post: {
      operationId: 'acceptTask',
      tags: ['Tasks'],
      summary: 'Take a task that a colleague passed on, or hand it back. Its outcome takes it as well',
      security: [{ session: [] }],
      parameters: [taskId],
      ...body(ref('Acceptance')),
      responses: {
        200: answered('acceptTask', 'Taken, or handed back', 'Receipt'),
        ...problems(...posted, 401, 403, 404, 409, 410),
      },
    },
  },
  '/links': {
    post: {
      operationId: 'requestLinks',
      tags: ['Tasks', 'Applicants'],
      summary: 'Have fresh links mailed for whatever an address has open',
      description: 'The same answer for every address. At most three mails an hour for one.',
      ...body(ref('LinkRequest')),
      responses: {
        202: {
          description: 'If the address has anything open, links are on their way',
          ...json(
            { type: 'object', properties: { sent: { type: 'string' } }, required: ['sent'] },
            { examples: answerExamples('requestLinks') },
          ),
        },
        ...problems(...posted, 429),
      },
    },
  },
};

const service = {
  '/health': {
    get: {
      operationId: 'readHealth',
      tags: ['Service'],
      summary: 'Whether the service is up',
      responses: {
        200: {
          description: 'Up',
          ...json(
            {
              type: 'object',
              properties: { status: { type: 'string', const: 'ok' }, version: { type: 'string' } },
              required: ['status', 'version'],
            },
            { examples: answerExamples('readHealth') },
          ),
        },
        ...problems(),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'readOpenApi',
      tags: ['Service'],
      summary: 'This document',
      responses: { 200: { description: 'OpenAPI 3.1', ...json({ type: 'object' }) }, ...problems() },
    },
  },
};

const pages = {
  '/apply': {
    get: {
      operationId: 'showApplicationForm',
      tags: ['Pages'],
      summary: 'The application as a web page',
      responses: { 200: page('A page'), ...problems() },
    },
    post: {
      operationId: 'sendApplicationForm',
      tags: ['Pages'],
      summary: 'The application as a form; ends in the same submission',
      responses: {
        303: { description: 'To the tracker' },
        422: page('The page, with what is wrong'),
        ...problems(400, 403, 413, 415, 429, 503),
      },
    },
  },
  '/track/{secret}': {
    get: {
      operationId: 'openTrackerLink',
      tags: ['Pages'],
      summary: 'The link in an applicant’s mail',
      parameters: [secret],
      responses: { 303: { description: 'To the tracker, with a cookie' }, ...problems(404, 429, 503) },
    },
  },
};

/** Every operation of the contract, by path and method. */
export const operations = () => ({ ...applicant, ...tasks, ...service, ...pages });

function outcomeName(kind: string): SchemaName {
  const name = kind.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${name}Outcome` as SchemaName;
}
