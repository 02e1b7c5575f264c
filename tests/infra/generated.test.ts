import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiJson } from '#functions/applications/openapi.ts';
import { generatedFiles } from '#infra/openapi/generated.ts';
import { generatedPageFiles } from '#infra/pages/generated.ts';

describe('what is generated from the schemas', () => {
  it.each(Object.entries(generatedFiles()))(
    'is checked in as it would be now (npm run openapi): %s',
    (path, content) => {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content);
    },
  );
});

describe('what pages are made of', () => {
  it.each(Object.entries(generatedPageFiles()))(
    'is checked in as it would be now (npm run pages): %s',
    (path, content) => {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content);
    },
  );
});

describe('GET /openapi.json', () => {
  it('is docs/openapi.json', async () => {
    const checkedIn = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');

    expect(JSON.parse(await openApiJson())).toEqual(JSON.parse(checkedIn));
  });
});
