import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const answers: Record<string, object> = {
  StartExecution: {
    executionArn: 'arn:aws:states:eu-west-2:000000000000:execution:bench:bench',
    startDate: 1_795_348_800,
  },
  DescribeExecution: { status: 'RUNNING', startDate: 1_795_348_800 },
  SendEmail: { MessageId: 'bench' },
};

/** Answers for Step Functions and SES on a free port of 127.0.0.1, so that a first call pays for its connection. */
export async function startAwsStub(): Promise<{ endpoint: string; stop: () => void }> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      const operation = String(incoming.headers['x-amz-target'] ?? 'SES.SendEmail').split('.')[1] ?? '';
      outgoing.setHeader('content-type', 'application/x-amz-json-1.0');
      outgoing.end(JSON.stringify(answers[operation] ?? {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
