import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { failureOf, type SentMail, type ServiceEvent } from '#infra/local/mail-failures.ts';
import { refuseTakenPort } from '#infra/local/ports.ts';

export type LocalMailbox = { url: string; stop: () => Promise<void> };

type Serve = (options: { host: string; port: number }) => Promise<Server>;
type Answer = { statusCode: number; send: (body: unknown) => unknown };
type Send = (request: { body: object }, response: Answer, next: unknown) => void;

const require = createRequire(import.meta.url);

/**
 * Starts the SES v2 API with its inbox page on 127.0.0.1. Mail is kept in memory; `GET /store` lists it.
 *
 * @param onEvent hears of mails that do not arrive, as EventBridge would
 */
export async function startMailbox(
  port: number,
  onEvent: (event: ServiceEvent) => void,
): Promise<LocalMailbox> {
  if (port !== 0) await refuseTakenPort(port, 'the mailbox', 'MAIL_PORT');
  const serve = freshMailbox();
  watchSending((mail) => {
    const failure = failureOf(mail);
    if (failure !== undefined) onEvent(failure);
  });
  const server = await serve({ host: '127.0.0.1', port });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const gone = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await gone;
    },
  };
}

/** The package keeps its mail in a module: without a copy of its own, a second system would read the first one's mail. */
function freshMailbox(): Serve {
  for (const file of Object.keys(require.cache)) {
    if (file.includes('/aws-ses-v2-local/dist/')) delete require.cache[file];
  }
  return (require('aws-ses-v2-local') as { default: Serve }).default;
}

/** The inbox keeps neither tags nor configuration set: they are read off the request when it has been accepted. */
function watchSending(onSent: (mail: SentMail) => void): void {
  const sending = require('aws-ses-v2-local/dist/v2/sendEmail.js') as { default: Send };
  const send = sending.default;
  sending.default = (request, response, next) => {
    const answer = response.send.bind(response);
    response.send = (body) => {
      const answered = answer(body);
      const { MessageId } = body as { MessageId?: string };
      if (MessageId !== undefined) onSent({ ...request.body, messageId: MessageId });
      return answered;
    };
    send(request, response, next);
  };
}
