import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mail } from './service.ts';

/** A mail on its way to the mailbox, with the ids that it is tagged with. */
export type PostedMail = Mail & { taskId?: string; at: number };

type SendEmail = {
  Destination?: { ToAddresses?: string[] };
  EmailTags?: { Name: string; Value: string }[];
  Content?: {
    Simple?: { Subject?: { Data?: string }; Body?: { Text?: { Data?: string }; Html?: { Data?: string } } };
  };
};

/**
 * Stands in front of the mailbox and reads each mail that it has accepted, so that whoever waits for one is told at once
 * and nobody has to fetch the whole mailbox again and again. Give `through` to `startSystem({ endpoints: { mail } })`.
 */
export function postBox() {
  const all: PostedMail[] = [];
  const byCase = new Map<string, PostedMail[]>();
  const waiting = new Set<() => void>();
  const servers: ReturnType<typeof createServer>[] = [];

  function arrived(mail: PostedMail): void {
    all.push(mail);
    const references = new Set(`${mail.subject} ${mail.text}`.match(/\b(?:DFG|CHF)(?:-\w{4}){2}-\w{2}\b/g));
    for (const reference of references) byCase.set(reference, [...(byCase.get(reference) ?? []), mail]);
    for (const look of [...waiting]) look();
  }

  async function through(upstream: string): Promise<string> {
    const server = createServer(async (incoming, outgoing) => {
      try {
        const body = Buffer.concat(await incoming.toArray());
        const { host: _host, connection: _connection, ...headers } = incoming.headers;
        const sent = request(`${upstream}${incoming.url ?? ''}`, {
          method: incoming.method ?? 'POST',
          headers,
        });
        sent.end(body);
        const [answer] = (await once(sent, 'response')) as [IncomingMessage];
        const bytes = Buffer.concat(await answer.toArray());
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(bytes);
        const isMail = incoming.url?.includes('outbound-emails') ?? false;
        if (isMail && answer.statusCode === 200) arrived(readMail(JSON.parse(body.toString()) as SendEmail));
      } catch {
        outgoing.destroy();
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  return {
    through,
    all: (): readonly PostedMail[] => all,
    /** What was mailed about a case so far, first to last. */
    about: (reference: string): readonly PostedMail[] => byCase.get(reference) ?? [],

    /** Waits until the mails about a case show something. */
    waitFor<Found>(
      reference: string,
      look: (mails: readonly PostedMail[]) => Found | undefined,
      what: string,
      milliseconds = 30_000,
    ): Promise<Found> {
      const { promise, resolve, reject } = Promise.withResolvers<Found>();
      const again = () => {
        const found = look(byCase.get(reference) ?? []);
        if (found === undefined) return;
        waiting.delete(again);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => {
        waiting.delete(again);
        reject(new Error(`Waited in vain for ${what} of ${reference}`));
      }, milliseconds);
      waiting.add(again);
      again();
      return promise;
    },

    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

export type PostBox = ReturnType<typeof postBox>;

function readMail({ Destination, EmailTags = [], Content }: SendEmail): PostedMail {
  const task = EmailTags.find(({ Name }) => Name === 'task')?.Value.replaceAll('--', '.');
  return {
    to: Destination?.ToAddresses ?? [],
    subject: Content?.Simple?.Subject?.Data ?? '',
    text: Content?.Simple?.Body?.Text?.Data ?? '',
    html: Content?.Simple?.Body?.Html?.Data ?? '',
    at: Date.now(),
    ...(task !== undefined && { taskId: task }),
  };
}
