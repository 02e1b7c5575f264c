import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { refuseTakenPort } from '#infra/local/ports.ts';

export type LocalMailbox = { url: string; stop: () => Promise<void> };

type Serve = (options: { host: string; port: number }) => Promise<Server>;

const require = createRequire(import.meta.url);

/** Starts the SES v2 API with its inbox page on 127.0.0.1. Mail is kept in memory; `GET /store` lists it. */
export async function startMailbox(port: number): Promise<LocalMailbox> {
  if (port !== 0) await refuseTakenPort(port, 'the mailbox', 'MAIL_PORT');
  const server = await freshMailbox()({ host: '127.0.0.1', port });
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
