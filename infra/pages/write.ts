import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPageFiles } from './generated.ts';

for (const [path, content] of Object.entries(generatedPageFiles())) {
  writeFileSync(join(import.meta.dirname, '..', '..', path), content);
}
