/** A template as far as it is compared. */
export type ComparedTemplate = {
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>;
};

export type ChangedResource = { logicalId: string; type: string; how: 'removed' | 'replaced' };

/** What is made anew when it changes, of the resources that hold cases, that cases wait in, or that links lead to. */
const createOnly: Record<string, string[]> = {
  'AWS::DynamoDB::Table': ['TableName', 'KeySchema'],
  'AWS::StepFunctions::StateMachine': ['StateMachineName', 'StateMachineType'],
  'AWS::StepFunctions::StateMachineAlias': ['Name'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::ApiGatewayV2::Api': ['ProtocolType'],
};

/** Of the resources that something depends on beyond the stack: those that a deployment would remove or make anew. */
export function changedResources(deployed: ComparedTemplate, next: ComparedTemplate): ChangedResource[] {
  return Object.entries(deployed.Resources).flatMap(([logicalId, resource]): ChangedResource[] => {
    const { Type: type, Properties: before = {} } = resource;
    const kept = createOnly[type];
    if (kept === undefined) return [];
    const after = next.Resources[logicalId];
    if (after?.Type !== type) return [{ logicalId, type, how: 'removed' }];
    const isReplaced = kept.some(
      (property) => JSON.stringify(before[property]) !== JSON.stringify(after.Properties?.[property]),
    );
    return isReplaced ? [{ logicalId, type, how: 'replaced' }] : [];
  });
}
