import { isExample } from '#infra/deploy/answers.ts';
import type { ComparedTemplate } from '#infra/deploy/changed-resources.ts';
import { addressesToVerify } from '#infra/deploy/findings.ts';
import { stackName } from '#infra/deploy/look-at-account.ts';
import type { Deployment } from '#schemas/deployment.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

const shown = {
  'AWS::Lambda::Function': 'functions',
  'AWS::DynamoDB::Table': 'table, which stays when the stack is removed',
  'AWS::StepFunctions::StateMachine': 'state machine',
  'AWS::ApiGatewayV2::Route': 'routes',
  'AWS::CloudWatch::Alarm': 'alarms',
  'AWS::KMS::Key': 'key, which stays when the stack is removed',
  'AWS::CloudFront::Distribution': 'CloudFront distribution',
};

/** What a template holds, in a few words. */
export function contentsOf({ Resources }: ComparedTemplate): string {
  const types = Object.values(Resources).map(({ Type }) => Type);
  const counts = Object.entries(shown).flatMap(([type, words]) => {
    const count = types.filter((each) => each === type).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${types.length} resources, among them ${counts.join(', ')}`;
}

export type Planned = { config: GrantsConfig; deployment: Deployment; template: ComparedTemplate };

/** What `npm run deploy` would do, for whoever wants to read it first. */
export function deployPlan({ config, deployment, template }: Planned): string[] {
  const { senderAddress } = config.organisation;
  const options = Object.entries(deployment).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const toVerify = addressesToVerify(config, { isInSandbox: true }).filter((address) => !isExample(address));
  return [
    `The stack ${stackName}: ${contentsOf(template)}.`,
    `Its options: ${options.join(', ')}.`,
    'It would:',
    ...[
      ...(isExample(senderAddress)
        ? [
            `ask one question: which address mail comes from. The configuration has the example's, ${senderAddress}. As the people in it are invented too, every mail then goes to that address and says whom it was for.`,
          ]
        : []),
      'look at the account that your AWS credentials are for, and change nothing: whether the region has every service, whether the CDK is bootstrapped, whether SES has verified the sender and is still in its sandbox, how many functions may run at once, and what stands there already.',
      'stop, with the reason, if the table or the state machine with its waiting cases would be removed or made anew, if links that were mailed would die, or if mail could not be sent as configured.',
      'bootstrap the CDK in that account and region, where that has not been done (cdk bootstrap).',
      `deploy: cdk deploy ${stackName} --require-approval never. What each role may do is in tests/infra/permissions.json.`,
      `print what is left to do${toVerify.length > 0 ? `, such as following Amazon's link in the mail to ${toVerify[0]}` : ''}.`,
    ].map((step, position) => `  ${position + 1}. ${step}`),
  ];
}

/** What `npm run destroy` would do. */
export function destroyPlan(deletesData: boolean): string[] {
  return [
    'It would:',
    ...[
      'look at the account that your AWS credentials are for, and say how many cases wait.',
      `remove the stack ${stackName}: cdk destroy ${stackName} --force. Links in mails lead nowhere afterwards.`,
      deletesData
        ? 'DELETE THE TABLE with every case: switch its protection off and delete it. Amazon keeps a backup of it for 35 days.'
        : 'leave the table with every case, protected and restorable, and say how to use it again and how to delete it. A key of your own stays too.',
    ].map((step, position) => `  ${position + 1}. ${step}`),
  ];
}
