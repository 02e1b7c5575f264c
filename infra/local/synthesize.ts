import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { GrantsStack } from '#infra/grants-stack.ts';
import { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type CloudFormationTemplate = {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown>; [other: string]: unknown }>;
  Outputs: Record<string, unknown>;
};

/** Stands for the public address in a template that is used for several local systems. */
export const publicUrlPlaceholder = 'http://public-url.invalid';

/**
 * Builds the deployed stack in this process, without bundling any function: no CLI, no network, no credentials.
 *
 * @param deployment options of the deployment; the local run is the one with none
 * @returns the construct tree, and the template that it deploys as.
 */
export function synthesize(
  config: GrantsConfig,
  deployment: Partial<Deployment> = { publicUrl: publicUrlPlaceholder },
): { stack: GrantsStack; template: CloudFormationTemplate } {
  const outdir = mkdtempSync(join(tmpdir(), 'threshold-synth-'));
  try {
    const app = new App({
      outdir,
      analyticsReporting: false,
      // Nobody reads the folder: `cdk synth` and a deployment check the template and copy the sources, once each.
      treeMetadata: false,
      builtinCloudFormationValidation: false,
      context: { 'aws:cdk:bundling-stacks': [], 'aws:cdk:disable-asset-staging': true },
    });
    const stack = new GrantsStack(app, 'Threshold', { config, deployment: Deployment.parse(deployment) });
    return { stack, template: app.synth().getStackByName('Threshold').template };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
