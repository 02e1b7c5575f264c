import { account, functionArn, region, stateMachineArn, tableArn } from '#infra/local/addresses.ts';
import { type CloudFormationTemplate, publicUrlPlaceholder } from '#infra/local/synthesize.ts';

export type LocalNames = { functions: Record<string, string>; tableName: string; publicUrl: string };

/**
 * Replaces CloudFormation's intrinsics by the values of the local system, as a deployment would by AWS's.
 *
 * @param names the functions' names by logical id, and what differs from one local system to the next.
 */
export function resolveIntrinsics(template: CloudFormationTemplate, names: LocalNames) {
  const pseudo: Record<string, string> = {
    'AWS::Partition': 'aws',
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::URLSuffix': 'amazonaws.com',
  };

  function reference(logicalId: string): string {
    const pseudoValue = pseudo[logicalId];
    if (pseudoValue !== undefined) return pseudoValue;
    switch (template.Resources[logicalId]?.Type) {
      case 'AWS::Lambda::Function':
        return names.functions[logicalId] ?? logicalId;
      case 'AWS::DynamoDB::Table':
        return names.tableName;
      case 'AWS::StepFunctions::StateMachine':
        return stateMachineArn;
      case 'AWS::StepFunctions::StateMachineVersion':
        return `${stateMachineArn}:1`;
      case 'AWS::StepFunctions::StateMachineAlias':
        return `${stateMachineArn}:${template.Resources[logicalId]?.Properties.Name}`;
      default:
        return logicalId;
    }
  }

  function attribute(logicalId: string, name: string): string {
    switch (`${template.Resources[logicalId]?.Type} ${name}`) {
      case 'AWS::Lambda::Function Arn':
        return functionArn(reference(logicalId));
      case 'AWS::DynamoDB::Table Arn':
        return tableArn(names.tableName);
      case 'AWS::DynamoDB::Table StreamArn':
        return `${tableArn(names.tableName)}/stream/local`;
      case 'AWS::ApiGatewayV2::Api ApiEndpoint':
        return names.publicUrl;
      default:
        return `${logicalId}.${name}`;
    }
  }

  return function resolve(value: unknown): unknown {
    if (typeof value === 'string') return value.replaceAll(publicUrlPlaceholder, names.publicUrl);
    if (Array.isArray(value)) return value.map(resolve);
    if (value === null || typeof value !== 'object') return value;

    const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0) {
      if (key === 'Ref') return reference(String(argument));
      if (key === 'Fn::GetAtt') return attribute(...(argument as [string, string]));
      if (key === 'Fn::Join') {
        const [separator, parts] = argument as [string, unknown[]];
        return parts.map(resolve).join(separator);
      }
      if (key === 'Fn::Sub') {
        return String(argument).replace(
          /\$\{([^.}]+)(?:\.([^}]+))?\}/g,
          (_, logicalId: string, name?: string) =>
            name === undefined ? reference(logicalId) : attribute(logicalId, name),
        );
      }
      if (key.startsWith('Fn::')) throw new Error(`The local run does not know ${key}`);
    }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)]));
  };
}
