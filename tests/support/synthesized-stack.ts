import { grantsConfig } from '#infra/grants.config.ts';
import type { GrantsStack } from '#infra/grants-stack.ts';
import { account, region } from '#infra/local/addresses.ts';
import { resolveIntrinsics } from '#infra/local/resolve-intrinsics.ts';
import { type CloudFormationTemplate, synthesize } from '#infra/local/synthesize.ts';
import type { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape is CloudFormation's
type Properties = any;

export type SynthesizedStack = {
  stack: GrantsStack;
  template: CloudFormationTemplate;
  resources: [string, CloudFormationTemplate['Resources'][string]][];
  /** The properties of each resource of a type, with references put into words. */
  all: (type: string) => Properties[];
  /** The logical ids of a type. */
  idsOf: (type: string) => string[];
  /** What each role may do, as `action on resource`, without the writing of its own log. */
  permissions: () => Record<string, string[]>;
};

/** The stack as it deploys, without bundles. */
export function synthesizedStack(
  deployment?: Partial<Deployment>,
  config: GrantsConfig = grantsConfig,
): SynthesizedStack {
  const { stack, template } = synthesize(config, deployment);
  const resources = Object.entries(template.Resources);
  const idsOf = (type: string) => resources.filter(([, { Type }]) => Type === type).map(([id]) => id);
  const resolve = resolveIntrinsics(template, {
    functions: Object.fromEntries(idsOf('AWS::Lambda::Function').map((id) => [id, functionNameOf(id)])),
    tableName: 'cases',
    publicUrl: 'https://grants.example',
  });
  const all = (type: string): Properties[] =>
    resources.filter(([, { Type }]) => Type === type).map(([, { Properties }]) => resolve(Properties));
  return {
    stack,
    template,
    resources,
    all,
    idsOf,
    permissions: () => {
      const roles = idsOf('AWS::IAM::Role').map((id): [string, string[]] => [withoutHash(id), []]);
      const permissions = Object.fromEntries(roles);
      for (const { Roles, PolicyDocument } of all('AWS::IAM::Policy')) {
        for (const role of Roles)
          permissions[withoutHash(role)]?.push(...PolicyDocument.Statement.flatMap(inWords));
      }
      return Object.fromEntries(Object.entries(permissions).map(([role, may]) => [role, may.toSorted()]));
    },
  };
}

const withoutHash = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');

const functionNameOf = (logicalId: string) =>
  withoutHash(logicalId)
    .replace(/(?<!^)([A-Z])/g, '-$1')
    .toLowerCase();

const ownLog = new Set(['logs:CreateLogStream', 'logs:PutLogEvents']);

function inWords({ Action, Resource, Condition }: Properties): string[] {
  const under = Condition ? ` if ${JSON.stringify(Condition)}` : '';
  return [Action]
    .flat()
    .filter((action: string) => !ownLog.has(action))
    .flatMap((action: string) =>
      [Resource].flat().map((resource: string) => `${action} on ${shortened(resource)}${under}`),
    );
}

const shortened = (arn: string) =>
  arn
    .replace(`arn:aws:dynamodb:${region}:${account}:table/`, '')
    .replace(new RegExp(`^arn:aws:(lambda|states|ses):${region}:${account}:`), '');
