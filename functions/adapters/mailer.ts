import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** A mail: the same content as text and as simple HTML. */
export type Mail = { to: string; subject: string; text: string; html: string };

/** Sends a mail in the organisation's name. A repeat after a lost answer can arrive twice; its link stays single use. */
export type Mailer = (mail: Mail) => Promise<void>;

/** A mailer over SES. Its address and credentials come from the environment by the SDK's own variables. */
export function mailer({ organisation }: Pick<GrantsConfig, 'organisation'>): Mailer {
  const client = new SESv2Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  const content = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  return async ({ to, subject, text, html }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: organisation.senderAddress,
        ReplyToAddresses: [organisation.replyToAddress],
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) } },
        },
      }),
    );
  };
}
