/** The invented account in which the local system lives: its ARNs look like AWS's and lead nowhere else. */
export const region = 'eu-west-2';
export const account = '000000000000';

export const functionArn = (name: string) => `arn:aws:lambda:${region}:${account}:function:${name}`;
export const tableArn = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name}`;
export const stateMachineArn = `arn:aws:states:${region}:${account}:stateMachine:grant-workflow`;
export const executionArn = (name: string) =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
