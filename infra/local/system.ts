import type { CfnElement } from 'aws-cdk-lib';
import { HouseFunction } from '#infra/house-function.ts';
import { stateMachineArn } from '#infra/local/addresses.ts';
import { resolveIntrinsics } from '#infra/local/resolve-intrinsics.ts';
import { type CloudFormationTemplate, synthesize } from '#infra/local/synthesize.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

export type LocalFunction = {
  name: string;
  entry: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
};
export type LocalKey = { AttributeName: string; KeyType: 'HASH' | 'RANGE' };
export type LocalTable = {
  name: string;
  attributes: { AttributeName: string; AttributeType: 'S' | 'N' | 'B' }[];
  keys: LocalKey[];
  indexes: {
    IndexName: string;
    KeySchema: LocalKey[];
    Projection: { ProjectionType: 'ALL' | 'KEYS_ONLY' | 'INCLUDE' };
  }[];
  ttlAttribute: string;
  streamView: 'NEW_AND_OLD_IMAGES';
};
export type EventPattern = { [key: string]: EventPattern | unknown[] };
export type StateMachineDefinition = {
  StartAt: string;
  States: Record<string, unknown>;
  TimeoutSeconds?: number;
  Comment?: string;
};

/** Everything that the construct tree says about the system, with the addresses of one local run filled in. */
export type SystemDescription = {
  functions: LocalFunction[];
  table: LocalTable;
  routes: { routeKey: string; functionName: string }[];
  stream: { functionName: string; filters: EventPattern[]; batchSize: number; retryAttempts: number };
  /** Deployed, EventBridge counts in whole minutes; the local run counts `config.waits.sweepSeconds` for those. */
  schedules: { functionName: string; rate: string }[];
  events: { functionName: string; pattern: EventPattern }[];
  workflow: { stateMachineArn: string; aliasArn: string; definition: StateMachineDefinition };
};

export type SystemNames = { tableName?: string; publicUrl?: string };

/**
 * Describes the deployed system for the local run, from the construct tree alone: no route, table schema, schedule or
 * state machine is written a second time.
 */
export function describeSystem(config: GrantsConfig, names: SystemNames = {}): SystemDescription {
  const { template, sources } = synthesized(config);
  const publicUrl = names.publicUrl ?? 'http://127.0.0.1:8080';
  const functionNames = Object.fromEntries(
    Object.entries(sources).map(([logicalId, { name }]) => [logicalId, name]),
  );
  const resolve = resolveIntrinsics(template, {
    functions: functionNames,
    tableName: names.tableName ?? 'threshold-cases',
    publicUrl,
  });
  // Past this point the template is plain data of a known shape: CloudFormation's own.
  // biome-ignore lint/suspicious/noExplicitAny: each property is named by CloudFormation's documentation
  const all = (type: string): any[] =>
    Object.values(template.Resources)
      .filter((resource) => resource.Type === type)
      .map((resource) => resolve(resource.Properties));
  const nameIn = (arn: string) => arn.split(':').at(-1) ?? arn;

  const functions = Object.entries(sources).map(([logicalId, { name, entry }]) => {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const properties = resolve(template.Resources[logicalId]?.Properties) as any;
    return {
      name,
      entry,
      // Deployed, the configuration is in the bundle: it outgrows Lambda's 4 KB.
      environment: { ...properties.Environment?.Variables, GRANTS_CONFIG: JSON.stringify(config) },
      timeoutSeconds: properties.Timeout,
    };
  });

  const [table] = all('AWS::DynamoDB::Table');
  const [mapping] = all('AWS::Lambda::EventSourceMapping');
  const [machine] = all('AWS::StepFunctions::StateMachine');
  const [alias] = all('AWS::StepFunctions::StateMachineAlias');
  const rules = all('AWS::Events::Rule').map((rule) => ({
    ...rule,
    functionName: nameIn(rule.Targets[0].Arn),
  }));

  const integrationOf = Object.fromEntries(
    Object.entries(template.Resources)
      .filter(([, resource]) => resource.Type === 'AWS::ApiGatewayV2::Integration')
      .map(([logicalId, resource]) => [
        logicalId,
        nameIn(String(resolve(resource.Properties.IntegrationUri))),
      ]),
  );

  return {
    functions,
    table: {
      name: table.TableName ?? names.tableName ?? 'threshold-cases',
      attributes: table.AttributeDefinitions,
      keys: table.KeySchema,
      indexes: table.GlobalSecondaryIndexes,
      ttlAttribute: table.TimeToLiveSpecification.AttributeName,
      streamView: table.StreamSpecification.StreamViewType,
    },
    routes: all('AWS::ApiGatewayV2::Route').map(({ RouteKey, Target }) => ({
      routeKey: RouteKey,
      functionName: integrationOf[String(Target).replace('integrations/', '')] ?? '',
    })),
    stream: {
      functionName: mapping.FunctionName,
      filters: mapping.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern)),
      batchSize: mapping.BatchSize,
      retryAttempts: mapping.MaximumRetryAttempts,
    },
    schedules: rules
      .filter((rule) => rule.ScheduleExpression !== undefined)
      .map(({ functionName, ScheduleExpression }) => ({ functionName, rate: ScheduleExpression })),
    events: rules
      .filter((rule) => rule.EventPattern !== undefined)
      .map(({ functionName, EventPattern: pattern }) => ({ functionName, pattern })),
    workflow: {
      stateMachineArn,
      aliasArn: `${stateMachineArn}:${alias.Name}`,
      definition: JSON.parse(machine.DefinitionString),
    },
  };
}

type Synthesized = {
  template: CloudFormationTemplate;
  sources: Record<string, { name: string; entry: string }>;
};

// Building the tree takes a second, and a test file may start many systems of one configuration.
const cache = new Map<string, Synthesized>();

function synthesized(config: GrantsConfig): Synthesized {
  const key = JSON.stringify(config);
  const known = cache.get(key);
  if (known) return known;

  const { stack, template } = synthesize(config);
  const houseFunctions = stack.node.findAll().filter((construct) => construct instanceof HouseFunction);
  const sources = Object.fromEntries(
    houseFunctions.map((construct) => [
      stack.resolve((construct.node.defaultChild as CfnElement).logicalId),
      { name: construct.name, entry: construct.entry },
    ]),
  );
  const result = { template, sources };
  cache.set(key, result);
  return result;
}
