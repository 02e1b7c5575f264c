import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { matchesPattern } from '#infra/local/event-pattern.ts';
import { failureOf, type SentMail } from '#infra/local/mail-failures.ts';
import { synthesize } from '#infra/local/synthesize.ts';
import { describeSystem } from '#infra/local/system.ts';
import { MailEvent } from '#schemas/mail-event.ts';

const { template } = synthesize(grantsConfig);
// biome-ignore lint/suspicious/noExplicitAny: the shape is CloudFormation's
const of = (type: string): [string, any][] =>
  Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, { Properties }]) => [id, Properties]);
const [[setId] = ['']] = of('AWS::SES::ConfigurationSet');
const rule = of('AWS::Events::Rule').find(
  ([, { EventPattern }]) => EventPattern?.source?.[0] === 'aws.ses',
)?.[1];
const [, unreached] = of('AWS::Lambda::Function').find(([id]) => id.startsWith('MailEvents')) ?? ['', {}];

describe('a mail that does not arrive', () => {
  it('is told of by SES to the default bus: the four kinds, and neither opening nor clicking', () => {
    const [[, destination] = ['', {}], ...others] = of('AWS::SES::ConfigurationSetEventDestination');

    expect(others).toEqual([]);
    expect(destination.ConfigurationSetName).toEqual({ Ref: setId });
    expect(destination.EventDestination).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ['bounce', 'complaint', 'reject', 'renderingFailure'],
    });
    expect(JSON.stringify(destination.EventDestination.EventBridgeDestination)).toContain(
      ':event-bus/default',
    );
  });

  it('is sent with the configuration set that SES tells of, by the relay alone', () => {
    const senders = of('AWS::Lambda::Function').filter(
      ([, { Environment }]) => Environment.Variables.MAIL_CONFIGURATION_SET !== undefined,
    );

    expect(senders.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['Relay']);
    expect(senders[0]?.[1].Environment.Variables.MAIL_CONFIGURATION_SET).toEqual({ Ref: setId });
  });

  it('reaches a function with a role of its own and two more tries, and then the queue of the undelivered', () => {
    const [target] = rule.Targets;

    expect(rule.Targets).toHaveLength(1);
    expect(target.Arn['Fn::GetAtt'][0]).toMatch(/^MailEvents/);
    expect(target.RetryPolicy).toEqual({ MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600 });
    expect(target.DeadLetterConfig.Arn['Fn::GetAtt'][0]).toMatch(/^UndeliveredQueue/);
    expect(unreached.Role['Fn::GetAtt'][0]).toMatch(/^MailEventsRole/);
    expect(Object.keys(unreached.Environment.Variables)).toEqual(['CASES_TABLE']);
  });
});

describe('the local mailbox', () => {
  const { pattern = {} } =
    describeSystem(grantsConfig).events.find(({ functionName }) => functionName === 'mail-events') ?? {};
  const sent = (to: string, changes: Partial<SentMail> = {}): SentMail => ({
    messageId: 'ses-1',
    FromEmailAddress: 'adaptations@threshold.example',
    ConfigurationSetName: setId,
    Destination: { ToAddresses: [to] },
    EmailTags: [{ Name: 'case', Value: 'DFG-0000-0000-E8' }],
    ...changes,
  });
  const eventOf = (mail: SentMail) => {
    const failure = failureOf(mail, '2026-11-23T10:00:00.000Z');
    return failure && { source: failure.source, 'detail-type': failure.detailType, detail: failure.detail };
  };

  it.each([
    { to: 'amara@bounce.example', type: 'Email Bounced', eventType: 'Bounce' },
    { to: 'bounce@simulator.amazonses.com', type: 'Email Bounced', eventType: 'Bounce' },
    { to: 'bounce+ot@simulator.amazonses.com', type: 'Email Bounced', eventType: 'Bounce' },
    { to: 'amara@complaint.example', type: 'Email Complaint Received', eventType: 'Complaint' },
    { to: 'complaint@simulator.amazonses.com', type: 'Email Complaint Received', eventType: 'Complaint' },
  ])('tells of a mail to $to as SES does, and the rule takes it', ({ to, type, eventType }) => {
    const event = eventOf(sent(to));

    expect(event).toMatchObject({
      source: 'aws.ses',
      'detail-type': type,
      detail: {
        eventType,
        mail: {
          destination: [to],
          messageId: 'ses-1',
          tags: { case: ['DFG-0000-0000-E8'], 'ses:configuration-set': [setId] },
        },
      },
    });
    expect(matchesPattern(pattern, event)).toBe(true);
    expect(MailEvent.safeParse(event).success).toBe(true);
  });

  it.each([
    'amara@threshold.example',
    'bounce@example.org',
    'amara@bounce.example.org',
    'x@notbounce.example',
  ])('delivers a mail to %s', (to) => {
    expect(eventOf(sent(to))).toBeUndefined();
  });

  it('tells nobody of a mail that was sent without a configuration set, and the rule takes none of another’s', () => {
    const { ConfigurationSetName, ...without } = sent('amara@bounce.example');

    expect(failureOf(without)).toBeUndefined();
    expect(
      matchesPattern(pattern, eventOf(sent('amara@bounce.example', { ConfigurationSetName: 'theirs' }))),
    ).toBe(false);
  });
});
