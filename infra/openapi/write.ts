import { writeFileSync } from 'node:fs';
import { generatedFiles } from '#infra/openapi/generated.ts';

// `npm run openapi`: writes what is generated from the schemas. A test fails while it is out of date.
for (const [path, content] of Object.entries(generatedFiles())) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), content);
}
