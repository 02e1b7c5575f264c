import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { brokenImportRules, importCircles } from '#tests/support/import-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = new Map(
  globSync('{schemas,functions,infra,tests}/**/*.{ts,mjs}', { cwd: root }).map((path) => [
    path,
    readFileSync(`${root}${path}`, 'utf8'),
  ]),
);

describe('the house', () => {
  it('lets imports go one way only', () => {
    expect(sources.size).toBeGreaterThan(10);
    expect(brokenImportRules(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(importCircles(sources)).toEqual([]);
  });
});

describe('the one-way rule', () => {
  it.each([
    ['schemas/status.ts', "import { award } from '#domain/award.ts';"],
    ['schemas/status.ts', "import { readFile } from 'node:fs/promises';"],
    ['functions/domain/award.ts', "import { store } from '../adapters/store.ts';"],
    ['functions/domain/award.ts', "import type { Store } from '#adapters/store.ts';"],
    ['functions/domain/award.ts', "import {\n  PutCommand,\n  GetCommand,\n} from '@aws-sdk/lib-dynamodb';"],
    ['functions/domain/award.ts', "import middy from '@middy/core';"],
    ['functions/domain/award.ts', "import { readFile } from 'node:fs/promises';"],
    ['functions/domain/award.ts', "export { page } from '#views/page.ts';"],
    ['functions/domain/award.ts', "const { page } = await import('#views/page.ts');"],
    ['functions/adapters/store.ts', "import { page } from '#views/page.ts';"],
    ['functions/views/page.ts', "import { store } from '#adapters/store.ts';"],
    ['functions/views/page.ts', "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';"],
    ['functions/relay/relay.ts', "import { handler } from '#functions/remind/handler.ts';"],
    ['functions/relay/relay.ts', "import { grantsConfig } from '#infra/grants.config.ts';"],
    ['functions/relay/relay.ts', "import { z } from 'zod';"],
    ['infra/grants-stack.ts', "import { store } from '#adapters/store.ts';"],
    ['infra/grants-stack.ts', "import { RelayEnvironment } from '#functions/relay/environment.ts';"],
    ['infra/app.ts', "import '#tests/support/dynamodb-local.ts';"],
  ])('refuses, in %s, %s', (path, text) => {
    expect(brokenImportRules(new Map([[path, text]]))).not.toEqual([]);
  });

  it.each([
    [
      'functions/domain/award.ts',
      "import { Proposal } from '#schemas/proposal.ts';\nimport { max } from './money.ts';",
    ],
    ['functions/domain/digest.ts', "import { createHash } from 'node:crypto';"],
    ['functions/adapters/store.ts', "import { PutCommand } from '@aws-sdk/lib-dynamodb';"],
    [
      'functions/relay/handler.ts',
      "import { store } from '#adapters/store.ts';\nimport { page } from '#views/page.ts';",
    ],
    ['infra/grants-stack.ts', "import type { RelayEnvironment } from '#functions/relay/environment.ts';"],
    ['tests/functions/relay.test.ts', "import { handler } from '#functions/relay/handler.ts';"],
    [
      'schemas/status.ts',
      "import * as z from 'zod/mini';\n// as import { award } from '#domain/award.ts' would",
    ],
  ])('allows, in %s, %s', (path, text) => {
    expect(brokenImportRules(new Map([[path, text]]))).toEqual([]);
  });

  it('names the files of a circle, through types too', () => {
    const circle = new Map([
      ['schemas/case.ts', "import { Task } from './task.ts';"],
      ['schemas/task.ts', "import type { Link } from '#schemas/link.ts';"],
      ['schemas/link.ts', "import { Case } from '#schemas/case.ts';"],
    ]);

    expect(importCircles(circle)).toEqual([
      'schemas/case.ts → schemas/task.ts → schemas/link.ts → schemas/case.ts',
    ]);
  });
});
