import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsCall } from './aws-call.ts';

interface TimedCall extends AwsCall {
  beganAt: number;
  endedAt: number;
}

export interface CallRecorder {
  endpoint: string;
  /** The calls since the last time, those that overlapped in one group, and starts anew. */
  take(): AwsCall[][];
}

/** Stands between a function and DynamoDB on a free port of 127.0.0.1 and writes down every call. */
export async function startCallRecorder(dynamodbEndpoint: string): Promise<CallRecorder> {
  let calls: TimedCall[] = [];
  const server = createServer((incoming, outgoing) => {
    forward(incoming, outgoing, dynamodbEndpoint).then(
      (call) => calls.push(call),
      (error) => outgoing.destroy(error),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const groups = groupsOf(calls);
      calls = [];
      return groups;
    },
  };
}

async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  dynamodbEndpoint: string,
): Promise<TimedCall> {
  const beganAt = performance.now();
  const body = Buffer.concat(await incoming.toArray());
  const { host: _, ...headers } = incoming.headers;
  const upstream = request(dynamodbEndpoint, { method: incoming.method, headers });
  upstream.end(body);
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
  const answerBody = Buffer.concat(await answer.toArray());
  const endedAt = performance.now();
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answerBody);

  // A replay is a write of its own; with the same token DynamoDB would take it for a repeat.
  const { ClientRequestToken: _token, ...input } = JSON.parse(body.toString());
  const target = String(incoming.headers['x-amz-target']);
  return {
    operation: target.slice(target.indexOf('.') + 1),
    input,
    refused: answer.statusCode !== 200,
    beganAt,
    endedAt,
  };
}

function groupsOf(calls: TimedCall[]): AwsCall[][] {
  const groups: AwsCall[][] = [];
  let groupEndsAt = Number.NEGATIVE_INFINITY;
  for (const { beganAt, endedAt, ...call } of calls.toSorted((a, b) => a.beganAt - b.beganAt)) {
    if (beganAt < groupEndsAt) groups.at(-1)?.push(call);
    else groups.push([call]);
    groupEndsAt = Math.max(groupEndsAt, endedAt);
  }
  return groups;
}
