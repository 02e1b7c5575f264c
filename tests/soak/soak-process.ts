import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';

// The service under soak, in a process of its own that can be killed. Whoever started it says where its services are to be
// reached, and asks how much memory it holds.
const [dataPath, port, waits] = process.argv.slice(2);
if (dataPath === undefined || port === undefined) throw new Error('Name a folder for the data and a port');

const asked = new Map<string, (url: string) => void>();
const through = (service: string) => (url: string) =>
  new Promise<string>((resolve) => {
    asked.set(service, resolve);
    process.send?.({ service, url });
  });

process.on('message', (message: { service?: string; url?: string; memory?: true }) => {
  if (message.service !== undefined) asked.get(message.service)?.(message.url ?? '');
  if (message.memory === undefined) return;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss, handles: process.getActiveResourcesInfo().length });
});
process.once('disconnect', () => process.exit(0));

// Nobody is away: who holds a task is left to chance and to the people.
const config = grantsConfigWith(waits, laptopLimits);
const { url, mailUrl, dynamodbUrl, workflowUrl, tableName } = await startSystem({
  config: { ...config, people: config.people.map(({ absences: _, ...person }) => person) },
  dataPath,
  port: Number(port),
  endpoints: { dynamodb: through('dynamodb'), workflow: through('workflow'), mail: through('mail') },
  log: (line) => process.stdout.write(`${line}\n`),
});
process.send?.({ ready: { url, mailUrl, dynamodbUrl, workflowUrl, tableName } });
