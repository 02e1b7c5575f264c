import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetHashType, DockerImage, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundledCode } from '#infra/bundle/bundle-function.ts';
import { rehearsalsOf } from '#infra/bundle/rehearsals.ts';
import { writeDeployed } from '#infra/bundle/write-deployed.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

const projectRoot = join(import.meta.dirname, '..');

export type FunctionName =
  | 'applications'
  | 'tasks'
  | 'check-request'
  | 'open-task'
  | 'assess-means'
  | 'check-validity'
  | 'propose-decision'
  | 'record-decision'
  | 'relay'
  | 'reconcile'
  | 'remind'
  | 'mail-events'
  | 'webhook';

/** What a function is for decides its memory and how long it may take. */
export type FunctionKind = 'http' | 'step' | 'background';

const sizes: Record<FunctionKind, { memorySize: number; timeout: Duration }> = {
  // Somebody is waiting, and CPU follows memory. An HTTP API gives up after 30 s: answer first.
  http: { memorySize: 1024, timeout: Duration.seconds(29) },
  step: { memorySize: 512, timeout: Duration.seconds(30) },
  background: { memorySize: 512, timeout: Duration.seconds(60) },
};

export type HouseFunctionProps = {
  name: FunctionName;
  kind: FunctionKind;
  description: string;
  environment: Record<string, string>;
  config: GrantsConfig;
  tracing?: boolean;
};

/** A Lambda function with the house's defaults and a role that can write its own log and nothing else. */
export class HouseFunction extends LambdaFunction {
  readonly name: FunctionName;
  readonly kind: FunctionKind;
  /** The handler's source, from which the local run loads it. */
  readonly entry: string;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const { name, kind, description, environment, tracing } = props;
    const entry = join(projectRoot, 'functions', name, 'handler.ts');
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });

    super(scope, id, {
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: codeOf(scope, props, entry),
      ...sizes[kind],
      environment,
      role,
      logGroup,
      tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    });
    logGroup.grantWrite(role);
    this.name = name;
    this.kind = kind;
    this.entry = entry;
  }
}

/** What is deployed of the function, or, where the stack asks for no bundling (tests, the local run), its bare sources. */
function codeOf(scope: Construct, { name, config }: HouseFunctionProps, entry: string): Code {
  const sources = join(projectRoot, 'functions');
  if (!Stack.of(scope).bundlingRequired) return Code.fromAsset(sources);
  return Code.fromAsset(sources, {
    // The compiled code beside the bundle differs a little each time it is made, and is the same for the same bundle.
    assetHashType: AssetHashType.CUSTOM,
    assetHash: createHash('sha256')
      .update(bundledCode(entry, config))
      .update(readFileSync(join(import.meta.dirname, 'bundle', 'handler.cjs')))
      .update(process.version)
      .digest('hex'),
    bundling: {
      // Never pulled: the bundle is made by esbuild in this process.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(folder: string): boolean {
          const sourceMap = join(projectRoot, 'cdk.out', 'source-maps', `${name}.cjs.map`);
          writeDeployed(folder, { entry, config, rehearsals: rehearsalsOf(name), sourceMap });
          return true;
        },
      },
    },
  });
}
