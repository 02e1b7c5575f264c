import { describe, expect, it } from 'vitest';
import type { Account } from '#infra/deploy/account.ts';
import { isExample, withAnswers } from '#infra/deploy/answers.ts';
import type { ComparedTemplate } from '#infra/deploy/changed-resources.ts';
import { findingsOf, type Intent, identityIsForeign, needsBootstrap } from '#infra/deploy/findings.ts';
import { nextSteps } from '#infra/deploy/next-steps.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { Deployment } from '#schemas/deployment.ts';
import { anAccount, aStack } from '#tests/support/an-account.ts';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const me = 'grants@our-council.org';
const defaults = Deployment.parse({});
/** Our own people at our own addresses. */
const config = {
  ...grantsConfig,
  organisation: { ...grantsConfig.organisation, senderAddress: me, serviceAddress: me },
  people: grantsConfig.people.map((person) => ({ ...person, email: `${person.personId}@our-council.org` })),
};
const { template } = synthesizedStack({});
const verified = (change: Partial<Account['mail']> = {}): Account['mail'] => ({
  isInSandbox: false,
  perSecond: 14,
  identities: { [me]: 'verified' },
  ...change,
});
const find = (account: Partial<Account>, intent: Partial<Intent> = {}) =>
  findingsOf(
    { config, deployment: defaults, template, accepted: [], ...intent },
    anAccount({ mail: verified(), ...account }),
  );
const without = (logicalId: string): ComparedTemplate => {
  const { [logicalId]: _, ...Resources } = template.Resources;
  return { Resources };
};
const withProperty = (logicalId: string, property: string, value: unknown): ComparedTemplate => {
  const copy = structuredClone(template) as ComparedTemplate;
  const resource = copy.Resources[logicalId];
  if (resource) resource.Properties = { ...resource.Properties, [property]: value };
  return copy;
};
const table = 'CasesTable7FA77C7D';
const machine = 'GrantWorkflowStateMachineF60F9A79';

describe('a deployment', () => {
  it('to a ready account, again and again, has nothing in its way', () => {
    expect(find({})).toEqual({ stops: [], warnings: [] });
    expect(find({ stack: aStack(template) })).toEqual({ stops: [], warnings: [] });
  });

  it('stops where the region has not got a service', () => {
    expect(find({ region: 'ap-nowhere-1', missingServices: ['SES'] }).stops).toEqual([
      'The region ap-nowhere-1 has no SES. Choose another, for example AWS_REGION=eu-west-2.',
    ]);
  });

  it('stops while somebody else deploys, and after one that failed', () => {
    expect(find({ stack: aStack(template, 0, 'UPDATE_IN_PROGRESS') }).stops[0]).toContain('by somebody else');
    expect(find({ stack: aStack(template, 0, 'UPDATE_ROLLBACK_FAILED') }).stops[0]).toContain(
      'docs/operations.md',
    );
    expect(find({ stack: aStack(template, 0, 'UPDATE_ROLLBACK_COMPLETE') }).stops).toEqual([]);
  });

  it.each([
    ['renamed', without(table), 'removed'],
    ['given a name', withProperty(table, 'TableName', 'cases'), 'replaced'],
    ['given other keys', withProperty(table, 'KeySchema', []), 'replaced'],
  ])('stops before the table is %s: every case would stay behind', (_, next, how) => {
    const { stops } = find({ stack: aStack(template) }, { template: next });

    expect(stops).toEqual([
      expect.stringContaining(`AWS::DynamoDB::Table ${table} would be ${how}: every case`),
    ]);
  });

  it('does not stop before what a table can have changed in place', () => {
    const next = withProperty(table, 'PointInTimeRecoverySpecification', {});

    expect(find({ stack: aStack(template) }, { template: next }).stops).toEqual([]);
  });

  it('stops before the state machine is made anew while cases wait in it, and not when none does', () => {
    const next = withProperty(machine, 'StateMachineName', 'grants');

    expect(find({ stack: aStack(template, 3) }, { template: next }).stops).toEqual([
      expect.stringContaining('3 cases wait in the old one'),
    ]);
    expect(find({ stack: aStack(template, 0) }, { template: next }).stops).toEqual([]);
  });

  it('stops before every link that was mailed dies, unless the address is the organisation’s own', () => {
    const next = without('HttpApi9292168F');
    const deployment = Deployment.parse({ publicUrl: 'https://grants.our-council.org' });

    expect(find({ stack: aStack(template) }, { template: next }).stops[0]).toContain(
      'they would all be dead',
    );
    expect(find({ stack: aStack(template) }, { template: next, deployment }).stops).toEqual([]);
  });

  it('goes on where somebody has said by name what they accept to lose, and for nothing else', () => {
    const next = without(table);

    expect(find({ stack: aStack(template) }, { template: next, accepted: [table] }).stops).toEqual([]);
    expect(find({ stack: aStack(template) }, { template: next, accepted: [machine] }).stops).toHaveLength(1);
  });

  it('stops where the functions would reserve more than the account can spare', () => {
    const reservedConcurrency = { http: 20 };
    const reserving = synthesizedStack({ reservedConcurrency }).template;
    const intent = { template: reserving, deployment: Deployment.parse({ reservedConcurrency }) };

    expect(find({ concurrentExecutions: 10 }, intent).stops[0]).toContain('comes to 60; the account has 10');
    expect(find({ concurrentExecutions: 159 }, intent).stops).toHaveLength(1);
    expect(find({ concurrentExecutions: 160 }, intent).stops).toEqual([]);
  });

  it('stops where the certificate is in another region', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/1';
    const deployment = Deployment.parse({ domain: { name: 'grants.our-council.org', certificateArn } });

    expect(find({}, { deployment }).stops).toEqual([
      'The certificate of grants.our-council.org is in us-east-1: it has to be in eu-west-2.',
    ]);
  });

  it('says that an account is new and small, and deploys to it', () => {
    const { stops, warnings } = find({ concurrentExecutions: 10, bootstrapVersion: undefined });

    expect(stops).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining('runs 10 functions at once'),
      expect.stringContaining('not bootstrapped'),
    ]);
    expect(
      [undefined, 5, 6, 30].map((bootstrapVersion) => needsBootstrap(anAccount({ bootstrapVersion }))),
    ).toEqual([true, true, false, false]);
  });
});

describe('a deployment to a table that is there already', () => {
  const existingTable = { name: 'restored', streamLabel: '2026-11-26T00:00:00.000' };
  const deployment = Deployment.parse({ existingTable });
  const good = {
    status: 'ACTIVE',
    streamLabel: existingTable.streamLabel,
    indexes: ['work', 'people'],
    ttlAttribute: 'ttl',
    isProtected: true,
    canBeRestored: true,
  };

  it('has nothing in its way when the table has all that a restored one lacks at first', () => {
    expect(
      find({ existingTable: good, stack: aStack(template) }, { deployment, template: without(table) }).stops,
    ).toEqual([]);
  });

  it.each([
    [{ streamLabel: undefined }, 'has the stream of none, not 2026-11-26'],
    [{ indexes: ['work'] }, 'has no index people'],
    [{ ttlAttribute: undefined }, 'TTL'],
    [{ isProtected: false }, 'deletion protection'],
    [{ canBeRestored: false }, 'point-in-time recovery'],
    [{ status: 'CREATING' }, 'is CREATING'],
  ])('stops where it lacks something: %j', (lack, says) => {
    expect(find({ existingTable: { ...good, ...lack } }, { deployment }).stops).toEqual([
      expect.stringContaining(says),
    ]);
  });

  it('stops where there is none of that name', () => {
    expect(find({ existingTable: 'missing' }, { deployment }).stops).toEqual([
      'There is no table restored in this region.',
    ]);
  });
});

describe('mail', () => {
  it('from the example’s sender stops a deployment', () => {
    expect(find({}, { config: grantsConfig }).stops[0]).toContain(
      "still the example's (adaptations@threshold.example)",
    );
  });

  it('to invented people stops it too, unless everything goes to one address', () => {
    const invented = { ...config, people: grantsConfig.people };

    expect(find({}, { config: invented }).stops).toEqual([
      expect.stringContaining('amara-okafor, rhys-pritchard'),
    ]);
    expect(find({}, { config: { ...invented, mail: { demoRecipient: me } } }).stops).toEqual([]);
  });

  it('stops it where the address is said to be verified and is not', () => {
    const deployment = Deployment.parse({ mailIdentityExists: true });

    for (const state of ['pending', 'missing'] as const)
      expect(find({ mail: verified({ identities: { [me]: state } }) }, { deployment }).stops[0]).toContain(
        `SES has not verified ${me} (${state})`,
      );
    expect(find({}, { deployment }).stops).toEqual([]);
  });

  it('that waits for its sender to confirm, or is held in the sandbox, is worth a warning', () => {
    const { stops, warnings } = find({
      mail: { isInSandbox: true, perSecond: 1, identities: { [me]: 'pending' } },
    });

    expect(stops).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining(`${me} has not been confirmed yet`),
      expect.stringContaining('SES sandbox'),
      expect.stringContaining('at 1 a second'),
    ]);
  });

  it('has its identity made by the stack only where the account has none', () => {
    const has = (state: 'verified' | 'pending' | 'missing', stack?: Account['stack']) =>
      identityIsForeign(me, anAccount({ mail: verified({ identities: { [me]: state } }), stack }));

    expect(has('missing')).toBe(false);
    expect(has('verified')).toBe(true);
    expect(has('pending')).toBe(true);
    expect(has('verified', aStack(template))).toBe(false);
    expect(has('verified', aStack(without('MailIdentity4EC7C521')))).toBe(true);
  });
});

describe('the one question', () => {
  it('is asked while the sender is the example’s, and its answer makes a demonstration', () => {
    const demonstration = withAnswers(grantsConfig, { senderAddress: me });

    expect(demonstration.organisation).toMatchObject({
      senderAddress: me,
      replyToAddress: me,
      serviceAddress: me,
    });
    expect(demonstration.mail).toEqual({ demoRecipient: me, perSecond: 1 });
    expect(
      find({ mail: verified({ isInSandbox: true, perSecond: 1 }) }, { config: demonstration }).stops,
    ).toEqual([]);
  });

  it('is forgotten once the configuration has a sender of its own', () => {
    expect(withAnswers(config, { senderAddress: 'old@our-council.org' })).toBe(config);
    expect(withAnswers(grantsConfig, undefined)).toBe(grantsConfig);
  });

  it.each([
    ['a@threshold.example', true],
    ['a@example.org', true],
    ['a@sub.example.test', true],
    ['a@nowhere.invalid', true],
    ['a@our-council.org', false],
    ['example@our-council.org', false],
    ['a@counterexample.org', false],
  ])('knows %s as an example: %s', (address, is) => {
    expect(isExample(address)).toBe(is);
  });
});

describe('after a deployment', () => {
  const outputs = {
    PublicUrl: 'https://abc.execute-api.eu-west-2.amazonaws.com',
    DomainTarget: 'd-1.execute-api',
  };
  const steps = (change: Partial<Parameters<typeof nextSteps>[0]>) =>
    nextSteps({ config, deployment: defaults, outputs, account: anAccount({ mail: verified() }), ...change });

  it('little is left to do where everything is verified', () => {
    expect(steps({})).toEqual([
      `Confirm the subscription to alarms in the mail to ${me}.`,
      `See that it works: npm run smoke -- ${outputs.PublicUrl}`,
      `Open it: ${outputs.PublicUrl}`,
    ]);
  });

  it('the addresses to verify come first: in the sandbox those of everybody who gets mail', () => {
    const mail: Account['mail'] = { isInSandbox: true, perSecond: 1, identities: { [me]: 'pending' } };
    const [first = '', second = ''] = steps({ account: anAccount({ mail }) });

    expect(first).toContain(`Amazon sends to ${me}`);
    for (const { email } of config.people)
      expect(second).toContain(
        `aws sesv2 create-email-identity --region eu-west-2 --email-identity ${email}`,
      );
  });

  it('a demonstration has one address to verify, and says how it becomes real', () => {
    const demonstration = withAnswers(grantsConfig, { senderAddress: me });
    const mail: Account['mail'] = { isInSandbox: true, perSecond: 1, identities: { [me]: 'pending' } };
    const left = steps({ config: demonstration, account: anAccount({ mail }) });

    expect(left.join()).not.toContain('threshold.example');
    expect(left.at(-1)).toContain(`every mail goes to ${me}`);
  });

  it('a domain of its own has to be pointed at the service', () => {
    const certificateArn = 'arn:aws:acm:eu-west-2:000000000000:certificate/1';
    const deployment = Deployment.parse({ domain: { name: 'grants.our-council.org', certificateArn } });

    expect(steps({ deployment })).toContain('Point grants.our-council.org at d-1.execute-api, as a CNAME.');
  });
});
