import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { synthesize } from '#infra/local/synthesize.ts';
import { acknowledgeFindings } from '#infra/nag-suppressions.ts';
import { refuseReceiversOnThisMachine } from '#infra/webhooks.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';

const receiver = {
  name: 'finance',
  url: 'https://finance.council.example/threshold',
  secretParameter: '/threshold/webhooks/finance',
};
const withReceivers = (...webhooks: object[]): unknown => ({ ...grantsConfig, webhooks });
const told = synthesize(GrantsConfig.parse(withReceivers(receiver)));

// biome-ignore lint/suspicious/noExplicitAny: the shape is CloudFormation's
type Properties = any;
const all = ({ template }: typeof told, type: string): [string, Properties][] =>
  Object.entries(template.Resources).flatMap(([id, resource]) =>
    resource.Type === type ? [[id, resource.Properties]] : [],
  );

describe('a deployment that tells nobody', () => {
  it.each([
    ['without webhooks', grantsConfig],
    ['with an empty list', GrantsConfig.parse(withReceivers())],
  ])('has no function, schedule or alarm for it: %s', (_, config) => {
    const { template } = synthesize(config);

    expect(Object.keys(template.Resources).filter((id) => id.startsWith('Webhook'))).toEqual([]);
    expect(JSON.stringify(template)).not.toContain('ssm:GetParameter');
  });
});

describe('a deployment that tells another system', () => {
  it('has one function for it, run by the clock, and an alarm when a receiver is given up on', () => {
    const [[id] = ['']] = all(told, 'AWS::Lambda::Function').filter(([each]) => each.startsWith('Webhook'));
    const rules = all(told, 'AWS::Events::Rule').filter(([each]) => each.startsWith('Webhooks'));
    const [, filter] =
      all(told, 'AWS::Logs::MetricFilter').find(([each]) => each.startsWith('Webhook')) ?? [];
    const [, alarm] = all(told, 'AWS::CloudWatch::Alarm').find(([each]) => each.startsWith('Webhooks')) ?? [];

    expect(rules.map(([, rule]) => [rule.ScheduleExpression, rule.Targets[0].Arn])).toEqual([
      ['rate(1 minute)', { 'Fn::GetAtt': [id, 'Arn'] }],
    ]);
    expect(filter.FilterPattern).toBe('{ $.code = "webhook_given_up" }');
    expect(alarm).toMatchObject({ Threshold: 0, AlarmActions: [expect.anything()] });
    expect(alarm.AlarmDescription).toContain('docs/operations.md#a-receiver-was-given-up-on');
  });

  it('lets that function read the secrets that are named and change its deliveries, and see no case', () => {
    const statements = all(told, 'AWS::IAM::Policy')
      .filter(([id]) => id.startsWith('WebhookRole'))
      .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement as Properties[])
      .filter(({ Action }) => !String(Action).startsWith('logs:'));

    expect(statements.map(({ Action }) => Action)).toEqual([
      'sqs:SendMessage',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'ssm:GetParameter',
    ]);
    const [, query, update, secret] = statements;
    expect(query.Condition).toEqual({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['WEBHOOKS'] },
    });
    expect(JSON.stringify(query.Resource)).toContain('/index/people');
    expect(update.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['WEBHOOK#*'] },
    });
    expect(JSON.stringify(secret.Resource)).toContain(':parameter/threshold/webhooks/finance"');
    expect(JSON.stringify(secret.Resource)).not.toContain('*');
  });

  it('leaves the roles of every other function as they are', () => {
    const policies = (stack: typeof told) =>
      Object.fromEntries(all(stack, 'AWS::IAM::Policy').filter(([id]) => !id.startsWith('Webhook')));

    expect(policies(told)).toEqual(policies(synthesize(grantsConfig)));
  });

  it('holds no secret, and gives cdk-nag nothing to find', () => {
    acknowledgeFindings(told.stack);

    expect(JSON.stringify(told.template)).not.toContain('whsec_');
    expect(
      new AwsSolutionsChecks().validateScope(told.stack).violations.map(({ ruleName }) => ruleName),
    ).toEqual([]);
  });
});

describe('a receiver in the configuration', () => {
  it.each([
    ['http://finance.council.example/threshold', 'is not https'],
    ['https://192.0.2.7/threshold', 'is a number'],
    ['https://2130706433/threshold', 'is a number in another spelling'],
    ['https://[::1]/threshold', 'is a number of version 6'],
    ['https://169.254.169.254/latest/meta-data', 'is where AWS answers a machine about itself'],
    ['https://localhost/threshold', 'is this machine'],
    ['https://metadata.google.internal/', 'is inside'],
    ['https://user:password@finance.council.example/', 'has a password'],
    ['https://finance/threshold', 'has no domain'],
    ['http://127.0.0.1.council.example/', 'only looks like this machine'],
    ['ftp://finance.council.example/', 'is of another kind'],
    ['finance', 'is no address'],
  ])('%s is refused, with its place: it %s', (url) => {
    const result = GrantsConfig.safeParse(withReceivers({ ...receiver, url }));

    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['webhooks.0.url']);
  });

  it.each([
    ['name', 'Finance department'],
    ['secretParameter', 'whsec_c2VjcmV0LXRoYXQtZG9lcy1ub3QtYmVsb25nLWhlcmU='],
    ['secretParameter', 'threshold/finance'],
    ['retrySeconds', []],
  ])('is refused where its %s is %s', (field, value) => {
    const result = GrantsConfig.safeParse(withReceivers({ ...receiver, [field]: value }));

    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([`webhooks.0.${field}`]);
  });

  it('has a name of its own', () => {
    expect(GrantsConfig.safeParse(withReceivers(receiver, receiver)).error?.issues[0]?.message).toBe(
      'Two webhooks have the same name',
    );
  });

  it('may be on the same laptop for a local run, and never in a deployment', () => {
    const local = GrantsConfig.parse(
      withReceivers(receiver, { ...receiver, name: 'here', url: 'http://127.0.0.1:9000/' }),
    );

    expect(() => refuseReceiversOnThisMachine(local)).toThrow('webhooks[1].url in infra/grants.config.ts');
    expect(() => refuseReceiversOnThisMachine(GrantsConfig.parse(withReceivers(receiver)))).not.toThrow();
  });
});
