import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type MailSubject, tagsOf } from '#domain/mail-tags.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { cause } from './cause.ts';
import { pace } from './pace.ts';

/** A mail: the same content as text and as simple HTML, and the ids of what it is about, if that has to hear of its failing. */
export type Mail = { to: string; subject: string; text: string; html: string; about?: MailSubject };

/** Sends a mail in the organisation's name. A repeat after a lost answer can arrive twice; its link stays single use. */
export type Mailer = (mail: Mail) => Promise<void>;

/** Half of the relay's minute: what waits longer for its turn is sent with the next try of the stream. */
const longestWaitSeconds = 30;

/**
 * A mailer over SES. Its address and credentials come from the environment by the SDK's own variables. Where SES says
 * that mails come too fast, the SDK tries again, later each time.
 *
 * @param configurationSet the name of the configuration set through which SES tells us of mails that do not arrive
 */
export function mailer(
  { organisation, mail: settings }: Pick<GrantsConfig, 'organisation' | 'mail'>,
  configurationSet: string,
): Mailer {
  const client = new SESv2Client({
    maxAttempts: settings?.perSecond === undefined ? 3 : 5,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  const content = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  const turn = settings?.perSecond === undefined ? undefined : pace(settings.perSecond, longestWaitSeconds);
  return async ({ to, subject, text, html, about }) => {
    await turn?.();
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: organisation.senderAddress,
        ReplyToAddresses: [organisation.replyToAddress],
        Destination: { ToAddresses: [to] },
        ConfigurationSetName: configurationSet,
        ...(about && { EmailTags: emailTags({ ...tagsOf(about), ...requestTag() }) }),
        Content: {
          Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) } },
        },
      }),
    );
  };
}

const emailTags = (tags: Record<string, string>) =>
  Object.entries(tags).map(([Name, Value]) => ({ Name, Value }));

/** The request that led to the mail, so that a bounce can be followed back to it. A tag holds no `=`. */
function requestTag(): { request?: string } {
  const requestId = cause();
  return requestId === undefined ? {} : { request: requestId.replaceAll(/[^\w-]/g, '_') };
}
