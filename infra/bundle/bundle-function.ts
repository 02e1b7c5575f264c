import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import type { GrantsConfig } from '#schemas/grants-config.ts';

const projectRoot = join(import.meta.dirname, '..', '..');

// Some CommonJS packages call require() on Node's own modules, which an ES module does not have.
const requireForCommonJs =
  "import { createRequire as threshold_createRequire } from 'node:module'; const require = threshold_createRequire(import.meta.url);";

/**
 * How every function is bundled: one minified ES module for Node 24 with the SDK inside (loading the runtime's own
 * copy takes about twice as long).
 *
 * The grants configuration outgrows Lambda's 4 KB of environment, so it replaces the words
 * `process.env.GRANTS_CONFIG` in the source, as a string of JSON.
 */
export function bundleOptions(config: GrantsConfig): BuildOptions {
  return {
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
    banner: { js: requireForCommonJs },
    define: { 'process.env.GRANTS_CONFIG': JSON.stringify(JSON.stringify(config)) },
    alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'environment-credentials.ts') },
    logLevel: 'warning',
  };
}

export type Bundle = {
  bytes: number;
  /** Size in bytes of each source file's part of the bundle, by path from the project's root. */
  contributions: Record<string, number>;
};

/**
 * Bundles one function as it is deployed.
 *
 * @param outfile where the module goes, ending in `.mjs`.
 * @param sourceMap where its source map goes; without it none is written, so that none is deployed by accident.
 */
export function bundleFunction(
  entry: string,
  outfile: string,
  config: GrantsConfig,
  sourceMap?: string,
): Bundle {
  const { outputFiles = [], metafile } = buildSync({
    ...bundleOptions(config),
    entryPoints: [entry],
    outfile,
    metafile: true,
    write: false,
  });

  let bytes = 0;
  for (const file of outputFiles) {
    const target = file.path.endsWith('.map') ? sourceMap : outfile;
    if (!file.path.endsWith('.map')) bytes = file.contents.byteLength;
    if (target === undefined) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.contents);
  }

  const [output] = Object.values(metafile?.outputs ?? {}).filter(
    (candidate) => candidate.entryPoint !== undefined,
  );
  const contributions = Object.fromEntries(
    Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  );
  return { bytes, contributions };
}
