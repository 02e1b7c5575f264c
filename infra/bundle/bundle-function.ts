import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import type { GrantsConfig } from '#schemas/grants-config.ts';

const projectRoot = join(import.meta.dirname, '..', '..');

/**
 * How every function is bundled: one minified CommonJS file for Node 24 with the SDK inside (loading the runtime's own
 * copy takes about twice as long). CommonJS, because an ES module that imports `node:http` makes Node load its whole
 * fetch client with it: 13 ms of CPU at every cold start (docs/decisions/0003).
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
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
    define: { 'process.env.GRANTS_CONFIG': JSON.stringify(JSON.stringify(config)) },
    alias: {
      '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'environment-credentials.ts'),
      '@smithy/core/config': join(import.meta.dirname, 'environment-config.mjs'),
      // The ES module looks for its own address as it loads, and has none in a bundle of CommonJS.
      pdfkit: join(projectRoot, 'node_modules', 'pdfkit', 'js', 'pdfkit.js'),
      '#functions/letters/font-file.ts': join(import.meta.dirname, 'font-file.ts'),
    },
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
 * @param outfile where the module goes, ending in `.cjs`.
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

/** The bundle's code alone, to tell whether what is deployed would change. */
export function bundledCode(entry: string, config: GrantsConfig): string {
  const { outputFiles = [] } = buildSync({
    ...bundleOptions(config),
    sourcemap: false,
    entryPoints: [entry],
    outfile: 'bundle.cjs',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
