import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CasesTable } from '#adapters/cases-table.ts';
import { openApiJson } from '#functions/applications/openapi.ts';
import { applicantRoutes } from '#functions/applications/routes.ts';
import { taskRoutes } from '#functions/tasks/routes.ts';
import { matchRoute } from '#infra/local/match-route.ts';
import { describeSystem } from '#infra/local/system.ts';
import { outcomeSchemas } from '#schemas/outcomes/outcome.ts';
import { aConfig } from '../support/a-config.ts';
import { everyCase } from '../support/case-script.ts';

type Media = {
  schema: object;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
};
type Content = { content?: Record<string, Media>; $ref?: string };
type Operation = {
  operationId: string;
  tags: string[];
  security?: Record<string, unknown>[];
  requestBody?: Content;
  responses: Record<string, Content>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  webhooks: { caseStatusChanged: { post: Operation } };
  components: {
    schemas: Record<string, object>;
    responses: Record<string, Content>;
    examples: Record<string, { value: unknown }>;
    securitySchemes: Record<string, object>;
  };
};

const text = await openApiJson();
const document = JSON.parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'document');
const within = <Part>(part: Part): Part =>
  JSON.parse(JSON.stringify(part).replaceAll('"#/', '"document#/')) as Part;

/** What a schema of the document has against a value. */
function faultsOf(schema: object, value: unknown): string[] {
  const validate = ajv.compile(within(schema));
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every example of a request or an answer, with the schema that it stands beside. */
const examples = [
  ...operations.flatMap(({ name, operation: { requestBody, responses } }) =>
    [requestBody, ...Object.values(responses)].flatMap((content) => examplesIn(name, content)),
  ),
  ...examplesIn('the webhook', document.webhooks.caseStatusChanged.post.requestBody),
  ...Object.entries(document.components.responses).flatMap(([name, content]) => examplesIn(name, content)),
];

function examplesIn(where: string, { content = {} }: Content = {}) {
  return Object.values(content).flatMap(({ schema, example, examples: several = {} }) => [
    ...(example === undefined ? [] : [{ name: where, schema, value: example }]),
    ...Object.entries(several).map(([name, { $ref, value }]) => ({
      name: `${where}: ${name}`,
      schema,
      value: $ref === undefined ? value : document.components.examples[$ref.split('/').at(-1) ?? '']?.value,
    })),
  ]);
}

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 to the letter', async () => {
    const result = await new Validator().validate(structuredClone(document));

    expect(result).toMatchObject({ valid: true });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('refers to nothing that is not there, and has nothing that nobody refers to', () => {
    const { securitySchemes, ...components } = document.components;
    const named = Object.entries(components).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `#/components/${kind}/${name}`),
    );
    const referred = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target));
    const used = new Set(
      operations.flatMap(({ operation }) => (operation.security ?? []).flatMap(Object.keys)),
    );

    expect([...referred].filter((target) => !named.includes(target ?? ''))).toEqual([]);
    // No operation of the document answers 405, because its methods are those that are allowed.
    expect(named.filter((name) => !referred.has(name))).toEqual(['#/components/responses/MethodNotAllowed']);
    expect([...used].sort()).toEqual(Object.keys(securitySchemes).sort());
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation.operationId);

    expect(new Set(names).size).toBe(names.length);
  });

  it('answers every error as problem+json', () => {
    for (const { name, operation } of operations) {
      for (const [code, { $ref }] of Object.entries(operation.responses)) {
        if (!/^(4|5|default)/.test(code) || operation.tags.includes('Pages')) continue;
        expect($ref, `${name} ${code}`).toMatch(/^#\/components\/responses\//);
      }
    }
    for (const [name, { content = {} }] of Object.entries(document.components.responses))
      expect(Object.keys(content), name).toEqual(['application/problem+json']);
  });

  it('shows a problem that was really answered for every code of the contract', () => {
    const codes = Object.values(document.components.responses)
      .flatMap(({ content = {} }) => Object.values(content))
      .flatMap(({ example }) => (example === undefined ? [] : [(example as { status: number }).status]));

    expect(codes.toSorted()).toEqual([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 503]);
  });
});

describe('its examples', () => {
  it.each(examples)('$name fits its schema', ({ schema, value }) => {
    expect(value).toBeDefined();
    expect(faultsOf(schema, value)).toEqual([]);
  });

  it('are every case that the tests play, and every kind of task', () => {
    const titles = Object.values(document.components.examples).map(
      (example) => (example as { summary?: string }).summary,
    );
    const views = examples.filter(({ name }) => name.startsWith('GET /tasks/{taskId}:'));

    expect(titles).toEqual(everyCase().map(({ title }) => title));
    expect(views.map(({ value }) => (value as { kind: string }).kind).sort()).toEqual(
      Object.keys(outcomeSchemas).sort(),
    );
  });

  it('would show a schema that no longer fits: a field too many, a code that is unknown', () => {
    const [first] = Object.values(document.components.examples);
    const application = first?.value as object;
    const schema = { $ref: '#/components/schemas/Application' };

    expect(faultsOf(schema, { ...application, status: 'approved' })).not.toEqual([]);
    expect(faultsOf(schema, { ...application, programme: 'lottery' })).not.toEqual([]);
  });
});

describe('its operations', () => {
  const config = aConfig();
  const deployment = { table: {} as CasesTable, config, publicUrl: 'https://grants.example.org' };
  const routes = {
    applications: applicantRoutes(deployment).map(({ method, path }) => `${method} ${path}`),
    tasks: taskRoutes(deployment).map(({ method, path }) => `${method} ${path}`),
  };
  /** What only browsers open: pages, their parts, and forms that end in a page. */
  const isPage = (route: string) =>
    /^(GET|POST) (\/|\/(apply|tracker|assets|accessibility|privacy)\b.*)$|^GET \/(links|resume\/\{key\}|track\/\{secret\}(\/letter)?)$/.test(
      route,
    );
  const documented = operations.map(({ name }) => name);

  it('are every route that speaks JSON: what is new belongs in infra/openapi/operations.ts, or is a page', () => {
    const speakJson = Object.values(routes)
      .flat()
      .filter((route) => !isPage(route));

    expect(documented.filter((route) => !isPage(route)).sort()).toEqual(speakJson.sort());
  });

  it('are, of the pages, those of the contract, and there too', () => {
    const pages = documented.filter(isPage);

    expect(pages.sort()).toEqual(['GET /apply', 'GET /track/{secret}', 'POST /apply']);
    expect(routes.applications).toEqual(expect.arrayContaining(pages));
  });

  it.each(operations)('$name goes, in the construct tree, to the function that has it', ({ name, path }) => {
    const [method = ''] = name.split(' ');
    const concrete = path.replaceAll(/\{\w+\}/g, 'x');
    const goesTo = matchRoute(describeSystem(config).routes, method, concrete)
      ?.functionName as keyof typeof routes;

    expect(routes[goesTo]).toContain(name);
  });

  it('leave no route of the construct tree without one', () => {
    const paths = describeSystem(config)
      .routes.map(({ routeKey }) => routeKey.replace(/^[A-Z]+ /, ''))
      .filter((path) => path !== '$default' && !isPage(`GET ${path}`));

    for (const path of paths) expect(Object.keys(document.paths)).toContain(path);
  });
});
