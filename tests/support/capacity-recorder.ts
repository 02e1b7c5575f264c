import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

type Capacity = {
  Table?: { CapacityUnits?: number };
  GlobalSecondaryIndexes?: Record<string, { CapacityUnits?: number }>;
};

/** One call to DynamoDB and what AWS would bill for it. */
export type RecordedCall = { operation: string; writeUnits: number };

/** Stands between a function and DynamoDB, and has it say what each call costs. */
export async function startCapacityRecorder(dynamodbUrl: string) {
  let calls: RecordedCall[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = JSON.parse(Buffer.concat(await incoming.toArray()).toString()) as object;
    const { host: _host, 'content-length': _length, ...headers } = incoming.headers;
    const upstream = request(dynamodbUrl, { method: 'POST', headers });
    upstream.end(JSON.stringify({ ...body, ReturnConsumedCapacity: 'INDEXES' }));
    const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
    const bytes = Buffer.concat(await answer.toArray());
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    calls.push({ operation, writeUnits: writeUnits(operation, JSON.parse(bytes.toString()) as object) });
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The calls since the last time. */
    take: (): RecordedCall[] => calls.splice(0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      calls = [];
    },
  };
}

const writes = new Set(['TransactWriteItems', 'PutItem', 'UpdateItem', 'DeleteItem']);

/** DynamoDB Local doubles the writes to an index inside a transaction; AWS fills indexes after the commit, once. */
function writeUnits(operation: string, answer: { ConsumedCapacity?: Capacity | Capacity[] }): number {
  if (!writes.has(operation)) return 0;
  const inTransaction = operation === 'TransactWriteItems' ? 2 : 1;
  return [answer.ConsumedCapacity ?? []].flat().reduce((sum, { Table, GlobalSecondaryIndexes = {} }) => {
    const indexes = Object.values(GlobalSecondaryIndexes);
    const indexUnits = indexes.reduce((units, index) => units + (index.CapacityUnits ?? 0), 0);
    return sum + (Table?.CapacityUnits ?? 0) + indexUnits / inTransaction;
  }, 0);
}
