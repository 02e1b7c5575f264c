export type WorkflowRefusalName =
  | 'ExecutionAlreadyExists'
  | 'ExecutionDoesNotExist'
  | 'InvalidArn'
  | 'InvalidExecutionInput'
  | 'InvalidName'
  | 'InvalidOutput'
  | 'InvalidToken'
  | 'StateMachineDoesNotExist'
  | 'TaskTimedOut'
  | 'UnknownOperationException'
  | 'ValidationException';

/** An answer of Step Functions that is not what was asked for; its name is AWS's own. */
export class WorkflowRefusal extends Error {
  override readonly name: WorkflowRefusalName;

  constructor(name: WorkflowRefusalName, message: string) {
    super(message);
    this.name = name;
  }
}
