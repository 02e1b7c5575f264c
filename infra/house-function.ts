import { join } from 'node:path';
import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundleFunction } from '#infra/bundle/bundle-function.ts';
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
  | 'remind';

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

  constructor(
    scope: Construct,
    id: string,
    { name, kind, description, environment, config, tracing }: HouseFunctionProps,
  ) {
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
      code: codeOf(name, entry, config),
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

/** The function's bundle, or, where the stack asks for no bundling (tests, the local run), its bare sources. */
function codeOf(name: FunctionName, entry: string, config: GrantsConfig): Code {
  return Code.fromAsset(join(projectRoot, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: the bundle is made by esbuild in this process.
      image: DockerImage.fromRegistry('none'),
      // Tells the eleven bundles apart in the CDK's cache of assets, which cannot see inside `local`.
      command: [name],
      local: {
        tryBundle(outputFolder: string): boolean {
          const sourceMap = join(projectRoot, 'cdk.out', 'source-maps', `${name}.cjs.map`);
          bundleFunction(entry, join(outputFolder, 'handler.cjs'), config, sourceMap);
          // Lambda reads `handler.cjs` as CommonJS by its name; no package.json is needed.
          return true;
        },
      },
    },
  });
}
