import { componentSchemas } from '#infra/openapi/components.ts';
import { applicationExamples } from '#infra/openapi/examples.ts';
import { operations } from '#infra/openapi/operations.ts';
import { problemResponses } from '#infra/openapi/problems.ts';
import { version } from '#schemas/version.ts';

const description = `Grants for home adaptations and equipment, from application to decision.

Money is integer pence in \`…Pence\`; a day is \`YYYY-MM-DD\`; an instant is UTC with \`Z\`. Unknown fields are refused. Every error is \`application/problem+json\` and repeats nothing that was sent. An answer may gain fields. Where a key is sent twice in one object, the last value holds.

docs/api.md leads through it with curl, from an application to its decision.`;

const bearer = (what: string) => ({ type: 'http', scheme: 'bearer', description: what });

/** The OpenAPI 3.1 document of the service, generated from the schemas that the routes check against. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: { title: 'Threshold', version, description, license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Applicants', description: 'Applying, and seeing what becomes of it' },
    { name: 'Tasks', description: 'What somebody with a link in a mail has been asked to do' },
    { name: 'Service', description: 'The service itself' },
    { name: 'Pages', description: 'What people open in a browser' },
  ],
  security: [],
  paths: operations(),
  components: {
    securitySchemes: {
      access: bearer('The accessToken of the submission'),
      link: bearer('The secret of the link in the mail'),
      session: bearer('The session from /identity'),
    },
    responses: problemResponses(),
    examples: applicationExamples(),
    schemas: componentSchemas(),
  },
});
