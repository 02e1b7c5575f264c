import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type MailSubject, tagsOf } from '#domain/mail-tags.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** A mail: the same content as text and as simple HTML, and the ids of what it is about, if that has to hear of its failing. */
export type Mail = { to: string; subject: string; text: string; html: string; about?: MailSubject };

/** Sends a mail in the organisation's name. A repeat after a lost answer can arrive twice; its link stays single use. */
export type Mailer = (mail: Mail) => Promise<void>;

/**
 * A mailer over SES. Its address and credentials come from the environment by the SDK's own variables.
 *
 * @param configurationSet the name of the configuration set through which SES tells us of mails that do not arrive
 */
export function mailer(
  { organisation }: Pick<GrantsConfig, 'organisation'>,
  configurationSet: string,
): Mailer {
  const client = new SESv2Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  const content = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  return async ({ to, subject, text, html, about }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: organisation.senderAddress,
        ReplyToAddresses: [organisation.replyToAddress],
        Destination: { ToAddresses: [to] },
        ConfigurationSetName: configurationSet,
        ...(about && { EmailTags: Object.entries(tagsOf(about)).map(([Name, Value]) => ({ Name, Value })) }),
        Content: {
          Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) } },
        },
      }),
    );
  };
}
