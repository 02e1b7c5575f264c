import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { readDeployment } from '#infra/read-deployment.ts';
import { Deployment } from '#schemas/deployment.ts';
import { optionSets } from '#tests/support/option-sets.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const given = (name: string) => synthesizedStack(optionSets[name]);
const plain = given('nothing but the defaults');
const environmentOf = ({ all }: typeof plain, variable: string) =>
  all('AWS::Lambda::Function').flatMap((each) => each.Environment.Variables[variable] ?? []);

describe('by default', () => {
  it('a deployment has nothing that costs while nobody uses it', () => {
    for (const type of [
      'AWS::KMS::Key',
      'AWS::SecretsManager::Secret',
      'AWS::CloudFront::Distribution',
      'AWS::ApiGatewayV2::DomainName',
      'AWS::XRay::SamplingRule',
    ])
      expect(plain.idsOf(type), type).toEqual([]);
    for (const each of plain.all('AWS::Lambda::Function'))
      expect(each.TracingConfig?.Mode).not.toBe('Active');
  });

  it('a mail comes when the month costs 80 % of 5 dollars, and when it is expected to cost more than them', () => {
    const [{ Budget, NotificationsWithSubscribers }] = plain.all('AWS::Budgets::Budget');

    expect(Budget.BudgetLimit).toEqual({ Amount: 5, Unit: 'USD' });
    expect(
      NotificationsWithSubscribers.map((one: (typeof NotificationsWithSubscribers)[number]) => [
        one.Notification.NotificationType,
        one.Notification.Threshold,
        one.Subscribers[0].Address,
      ]),
    ).toEqual([
      ['ACTUAL', 80, grantsConfig.organisation.serviceAddress],
      ['FORECASTED', 100, grantsConfig.organisation.serviceAddress],
    ]);
  });
});

describe('a domain of its own', () => {
  const { all } = given('a domain of its own');

  it('answers there, closes the API’s own address, and stands in every link', () => {
    expect(all('AWS::ApiGatewayV2::Api')[0].DisableExecuteApiEndpoint).toBe(true);
    expect(all('AWS::ApiGatewayV2::DomainName')[0]).toMatchObject({
      DomainName: 'grants.example.org',
      DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2' }],
    });
    expect(all('AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
    expect(new Set(environmentOf(given('a domain of its own'), 'PUBLIC_URL'))).toEqual(
      new Set(['https://grants.example.org']),
    );
  });
});

describe('a firewall', () => {
  const stack = given('a firewall');
  const [{ DistributionConfig: distribution }] = stack.all('AWS::CloudFront::Distribution');

  it('is the web ACL in front of CloudFront, which keeps no answer and talks to the API over TLS', () => {
    expect(distribution.WebACLId).toMatch(/^arn:aws:wafv2:us-east-1:/);
    expect(distribution.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      // AWS's own policy "CachingDisabled".
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    });
    expect(distribution.Origins[0].CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
    expect(distribution).not.toHaveProperty('Logging');
  });

  it('leaves no way past it: no route answers without the secret that CloudFront adds', () => {
    const [authorizer] = stack.all('AWS::ApiGatewayV2::Authorizer');
    const [header] = distribution.Origins[0].OriginCustomHeaders;

    expect(authorizer).toMatchObject({
      AuthorizerType: 'REQUEST',
      EnableSimpleResponses: true,
      IdentitySource: [`$request.header.${header.HeaderName}`],
    });
    expect(header.HeaderValue).toMatch(/^\{\{resolve:secretsmanager:.*\}\}$/);
    for (const route of stack.all('AWS::ApiGatewayV2::Route'))
      expect(route, route.RouteKey).toMatchObject({ AuthorizationType: 'CUSTOM' });
  });

  it('tells the functions the caller’s address in a header that the edge writes over whatever was sent', () => {
    const [edge] = stack.all('AWS::CloudFront::Function');
    const [sourceHeader] = environmentOf(stack, 'SOURCE_HEADER');

    expect(edge.FunctionCode).toContain(`request.headers['${sourceHeader}'] = { value: event.viewer.ip }`);
    expect(environmentOf(plain, 'SOURCE_HEADER')).toEqual([]);
  });

  it('keeps its secret from every function but the one that looks for it', () => {
    const readers = Object.entries(stack.permissions()).filter(([, may]) =>
      may.some((permission) => permission.startsWith('secretsmanager:')),
    );

    expect(readers).toEqual([
      ['OriginCheckRole', [expect.stringMatching(/^secretsmanager:GetSecretValue on FirewallOriginSecret/)]],
    ]);
  });

  it('takes a certificate of us-east-1 only', () => {
    const { domain } = optionSets['a domain of its own'] ?? {};

    expect(() => Deployment.parse({ ...optionSets['a firewall'], domain })).toThrow('us-east-1');
  });
});

describe('a key of the organisation’s own', () => {
  const stack = given('a key of its own, tracing and reserved concurrency');
  const [keyId] = stack.idsOf('AWS::KMS::Key');

  it('encrypts what can hold something personal, turns every year, and outlives the stack', () => {
    expect(stack.all('AWS::DynamoDB::Table')[0].SSESpecification).toEqual({
      KMSMasterKeyId: `${keyId}.Arn`,
      SSEEnabled: true,
      SSEType: 'KMS',
    });
    expect(stack.all('AWS::SQS::Queue')[0].KmsMasterKeyId).toBe(`${keyId}.Arn`);
    expect(stack.all('AWS::KMS::Key')[0].EnableKeyRotation).toBe(true);
    expect(stack.template.Resources[keyId ?? '']).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  it('can be used through the table and the queue only, so that no role gets a permission more', () => {
    const key = Object.values(stack.permissions())
      .flat()
      .filter((permission) => permission.startsWith('kms:'));

    expect(key).toEqual([]);
  });
});

describe('tracing', () => {
  it('traces every function, and that share of executions which the deployment says', () => {
    const { all } = synthesizedStack({ tracing: true, traceShare: 0.2 });

    for (const each of all('AWS::Lambda::Function')) expect(each.TracingConfig).toEqual({ Mode: 'Active' });
    expect(all('AWS::StepFunctions::StateMachine')[0].TracingConfiguration).toEqual({ Enabled: true });
    expect(all('AWS::XRay::SamplingRule')[0].SamplingRule).toMatchObject({
      FixedRate: 0.2,
      ReservoirSize: 0,
      ServiceType: 'AWS::StepFunctions::StateMachine',
    });
  });
});

describe('reserved concurrency', () => {
  it('is kept by kind of function', () => {
    const { all } = given('a key of its own, tracing and reserved concurrency');
    const reserved = all('AWS::Lambda::Function').map((each) => [
      each.MemorySize,
      each.ReservedConcurrentExecutions,
    ]);

    expect(reserved.filter(([memory]) => memory === 1024).map(([, count]) => count)).toEqual([20, 20, 20]);
    expect(reserved.every(([, count]) => [20, 5, 2].includes(count))).toBe(true);
  });
});

describe('a table that is there already', () => {
  it('is used in place of a new one', () => {
    const stack = given('a table that is there already');

    expect(stack.idsOf('AWS::DynamoDB::Table')).toEqual([]);
    expect(new Set(environmentOf(stack, 'CASES_TABLE'))).toEqual(new Set(['restored']));
    expect(stack.permissions().CheckRequestRole).toEqual(['dynamodb:Query on restored']);
    expect(stack.all('AWS::Lambda::EventSourceMapping')[0].EventSourceArn).toContain(
      'table/restored/stream/',
    );
  });
});

describe('the sandbox of SES', () => {
  it('needs permission on whoever gets mail there, as well as on the sender', () => {
    const { permissions } = given('a sandbox, without dashboard and budget');
    const mail = permissions().RelayRole?.filter((permission) => permission.startsWith('ses:')) ?? [];

    expect(mail.map((permission) => permission.replace(/ if .*/, ''))).toEqual([
      expect.stringMatching(/^ses:SendEmail on configuration-set\//),
      'ses:SendEmail on identity/adaptations@threshold.example',
      'ses:SendEmail on identity/amara.okafor@threshold.example',
      'ses:SendEmail on identity/threshold.example',
    ]);
  });

  it('in a demonstration needs it on the one address that gets everything', () => {
    const { permissions } = synthesizedStack(
      {},
      { ...grantsConfig, mail: { demoRecipient: 'me@example.org' } },
    );

    expect(permissions().RelayRole?.join()).toContain('ses:SendEmail on identity/me@example.org');
  });

  it('leaves an identity alone that exists', () => {
    expect(given('a sandbox, without dashboard and budget').idsOf('AWS::SES::EmailIdentity')).toEqual([]);
  });
});

describe('options of a deployment', () => {
  const onCommandLine = (context: Record<string, unknown>) => ({
    tryGetContext: (name: string) => context[name],
  });

  it('come from the file, and from the command line in its place', () => {
    expect(
      readDeployment({ tracing: false, monthlyBudgetDollars: 9 }, onCommandLine({ tracing: 'true' })),
    ).toMatchObject({ tracing: true, monthlyBudgetDollars: 9 });
  });

  it.each([
    [{ trace: true }, 'trace: there is no such field'],
    [{ tracing: 'yes' }, 'tracing: not a boolean'],
    [{ domain: { name: 'grants.example.org' } }, 'domain.certificateArn: missing'],
    [
      { domain: { name: 'https://grants.example.org', certificateArn: 'x' } },
      'domain.name: Use a name such as',
    ],
    [
      { firewall: { webAclArn: 'arn:aws:wafv2:eu-west-2:1:regional/webacl/a/b' } },
      'firewall.webAclArn: Use the ARN',
    ],
    [{ traceShare: 5 }, 'traceShare: at most 1'],
    [{ sandboxRecipients: ['nobody'] }, 'sandboxRecipients[0]'],
  ])('that are wrong are refused by name: %j', (inFile, says) => {
    expect(() => readDeployment(inFile, onCommandLine({}))).toThrow(says);
  });
});
