import { writeFileSync } from 'node:fs';
import { openApiDocument } from '#infra/openapi/document.ts';

// `npm run openapi`: writes the document that `GET /openapi.json` serves. A test fails while it is out of date.
const file = new URL('../../functions/applications/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openApiDocument())}\n`);
