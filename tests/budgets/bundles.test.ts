import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunction } from '#infra/bundle/bundle-function.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { describeSystem } from '#infra/local/system.ts';

const folder = mkdtempSync(join(tmpdir(), 'threshold-bundles-'));
const { functions } = describeSystem(grantsConfig, {
  tableName: 'bundles',
  publicUrl: 'http://127.0.0.1:8080',
});

/** Kilobytes, minified. Every one of them is read, parsed and paid for at a cold start. */
const budgets: Record<string, number> = { applications: 700, tasks: 700, relay: 450 };
const stepBudget = 350;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(functions)('the bundle of $name', ({ name, entry }) => {
  const { bytes, contributions } = bundleFunction(entry, join(folder, `${name}.cjs`), grantsConfig);

  it(`is smaller than ${budgets[name] ?? stepBudget} KB`, () => {
    expect(bytes).toBeLessThan((budgets[name] ?? stepBudget) * 1024);
  });

  it('holds no other language of zod, no JSON Schema validator and no credentials of a laptop', () => {
    const paths = Object.keys(contributions).filter((path) =>
      /zod\/v4\/locales\/(?!en\.)|\/ajv\/|credential-provider-(node|sso|ini|process|web-identity)|getSSOTokenFromFile|loadSharedConfigFiles|^tests\/|^infra\/local\//.test(
        path,
      ),
    );

    expect(paths).toEqual([]);
  });
});
