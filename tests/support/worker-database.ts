import { type LocalDynamoDb, startDynamoDb } from '#infra/local/dynamodb.ts';

/** How many systems one database gets: what it has held slows down every stream in it, also of tables that are gone. */
const systemsADatabase = 4;

type Shared = { database: Promise<LocalDynamoDb>; begun: number; running: number };

let current: Shared | undefined;

/** A DynamoDB Local for one more system of this process; `release` it when the system has stopped. */
export async function workerDatabase(): Promise<{ url: string; release: () => Promise<void> }> {
  const before = current;
  if (current === undefined || current.begun === systemsADatabase)
    current = { database: startDynamoDb({ port: 0 }), begun: 0, running: 0 };
  const own = current;
  // Before anything is waited for: another system may begin, or end, meanwhile.
  own.begun += 1;
  own.running += 1;
  if (before !== own) await endIfIdle(before);
  return {
    url: (await own.database).url,
    release: async () => {
      own.running -= 1;
      if (own !== current) await endIfIdle(own);
    },
  };
}

async function endIfIdle(shared: Shared | undefined): Promise<void> {
  if (shared?.running === 0) await (await shared.database).stop();
}
