import { randomUUID } from 'node:crypto';
import { account, region } from '#infra/local/addresses.ts';

/** A mail as it was handed to SES: what we read of the request, and the id it was given. */
export type SentMail = {
  messageId: string;
  FromEmailAddress?: string;
  ConfigurationSetName?: string;
  Destination?: { ToAddresses?: string[] };
  EmailTags?: { Name: string; Value: string }[];
  Content?: { Simple?: { Subject?: { Data?: string } } };
};

/** An event of a service, before EventBridge puts its envelope around it. */
export type ServiceEvent = { source: string; detailType: string; resources: string[]; detail: object };

const failures = {
  bounce: /@bounce\.example$|^bounce(\+[^@]*)?@simulator\.amazonses\.com$/i,
  complaint: /@complaint\.example$|^complaint(\+[^@]*)?@simulator\.amazonses\.com$/i,
};

/**
 * What SES would tell of a mail to an address that fails on purpose (`@bounce.example`, `@complaint.example`, and those of
 * SES's own mailbox simulator), in the form of its event publishing. Only of a mail that was sent with a configuration set.
 *
 * @returns undefined for a mail that arrives
 */
export function failureOf(sent: SentMail, now = new Date().toISOString()): ServiceEvent | undefined {
  const { FromEmailAddress: from = '', ConfigurationSetName: set, EmailTags = [], messageId } = sent;
  const [to] = sent.Destination?.ToAddresses ?? [];
  if (to === undefined || set === undefined) return undefined;
  const headers = { From: from, To: to, Subject: sent.Content?.Simple?.Subject?.Data ?? '' };
  const mail = {
    timestamp: now,
    source: from,
    sourceArn: `arn:aws:ses:${region}:${account}:identity/${from}`,
    sendingAccountId: account,
    messageId,
    destination: [to],
    headersTruncated: false,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    commonHeaders: { from: [from], to: [to], messageId, subject: headers.Subject },
    tags: {
      'ses:configuration-set': [set],
      'ses:from-domain': [from.replace(/^.*@/, '')],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, [Value]])),
    },
  };
  const about = { timestamp: now, feedbackId: randomUUID() };
  const event = (detailType: string, detail: object): ServiceEvent => ({
    source: 'aws.ses',
    detailType,
    resources: [`arn:aws:ses:${region}:${account}:configuration-set/${set}`],
    detail: { ...detail, mail },
  });
  if (failures.bounce.test(to)) {
    return event('Email Bounced', {
      eventType: 'Bounce',
      bounce: {
        ...about,
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [
          {
            emailAddress: to,
            action: 'failed',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          },
        ],
        reportingMTA: 'dsn; mta.example.com',
      },
    });
  }
  if (failures.complaint.test(to)) {
    return event('Email Complaint Received', {
      eventType: 'Complaint',
      complaint: {
        ...about,
        complainedRecipients: [{ emailAddress: to }],
        complaintSubType: null,
        complaintFeedbackType: 'abuse',
      },
    });
  }
  return undefined;
}
