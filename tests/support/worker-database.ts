import { type LocalDynamoDb, startDynamoDb } from '#infra/local/dynamodb.ts';

/** How many systems one database gets: what it has held slows down every stream in it, also of tables that are gone. */
const systemsADatabase = 4;

type Shared = { database: LocalDynamoDb; running: number };

let current: Promise<Shared> | undefined;
let begun = 0;

/** A DynamoDB Local for one more system of this process; `release` it when the system has stopped. */
export async function workerDatabase(): Promise<{ url: string; release: () => Promise<void> }> {
  if (current === undefined || begun === systemsADatabase) {
    const before = current;
    begun = 0;
    current = startDynamoDb({ port: 0 }).then((database) => ({ database, running: 0 }));
    await endIfIdle(await before);
  }
  begun += 1;
  const own = current;
  const shared = await own;
  shared.running += 1;
  return {
    url: shared.database.url,
    release: async () => {
      shared.running -= 1;
      if (own !== current) await endIfIdle(shared);
    },
  };
}

async function endIfIdle(shared: Shared | undefined): Promise<void> {
  if (shared?.running === 0) await shared.database.stop();
}
