import * as z from 'zod/mini';
import { openApiDocument } from '#infra/openapi/document.ts';
import { outcomeSchemas } from '#schemas/outcomes/outcome.ts';

const forms = () =>
  Object.fromEntries(
    Object.entries(outcomeSchemas).map(([kind, schema]) => [
      kind,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );

/**
 * Files that are generated from the schemas and checked in, by path from the project's root: at run time nothing has to
 * be generated, which a cold start would pay for.
 */
export const generatedFiles = (): Record<string, string> => ({
  'functions/applications/openapi.json': `${JSON.stringify(openApiDocument())}\n`,
  'functions/tasks/forms.json': `${JSON.stringify(forms())}\n`,
});
